package id.kotaksuara.logistics.store;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known about the stores of the PPK, and writes each change into the journal. */
@Component
@Transactional
public class StoreDesk {

    private final DistrictStores stores;
    private final Journal journal;
    private final StoreInWords words;

    StoreDesk(DistrictStores stores, Journal journal, StoreInWords words) {
        this.stores = stores;
        this.journal = journal;
        this.words = words;
    }

    /** Changes a store on behalf of somebody who has seen this version of it. */
    public void describe(DistrictStore seen, StoreFacts facts) {
        DistrictStore store = stores.ofDistrict(seen.districtCode());
        if (store.version() != seen.version()) {
            throw new ChangedMeanwhile("store.changedMeanwhile", new RegionCode(store.districtCode()));
        }
        String before = words.of(store.facts());
        String after = words.of(facts);
        store.describe(facts);
        stores.save(store);
        if (!after.equals(before)) {
            journal.record(new Entry(store.subject(), store.districtCode(), "journal.store.changed", before, after));
        }
    }
}
