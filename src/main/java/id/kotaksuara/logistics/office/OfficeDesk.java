package id.kotaksuara.logistics.office;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what stands on an office's papers, and writes each change into the journal. */
@Component
@Transactional
class OfficeDesk {

    private final Offices offices;
    private final Journal journal;

    OfficeDesk(Offices offices, Journal journal) {
        this.offices = offices;
        this.journal = journal;
    }

    /** Changes an office on behalf of somebody who has seen this version of it. */
    void describe(Office seen, OfficeFacts facts) {
        Office office = offices.ofRegency(seen.regencyCode());
        if (office.version() != seen.version()) {
            throw new ChangedMeanwhile("office.changedMeanwhile", new RegionCode(office.regencyCode()));
        }
        String before = office.facts().inWords();
        office.describe(facts);
        offices.save(office);
        if (!facts.inWords().equals(before)) {
            journal.record(new Entry(
                    office.subject(), office.regencyCode(), "journal.office.changed", before, facts.inWords()));
        }
    }
}
