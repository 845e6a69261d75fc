package id.kotaksuara.logistics.offer;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.offer.DecisionForm.AsWarehouse;
import id.kotaksuara.logistics.offer.DecisionForm.Decided;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.store.StoreDesk;
import id.kotaksuara.logistics.store.StoreFacts;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseDesk;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down offers of room and what becomes of them. */
@Service
@Transactional
class OfferDesk {

    private static final Map<OfferStatus, String> ACTIONS = Map.of(
            OfferStatus.ACCEPTED, "accepted",
            OfferStatus.REFUSED, "refused",
            OfferStatus.WITHDRAWN, "withdrawn");

    private final RoomOffers offers;
    private final Warehouses warehouses;
    private final WarehouseDesk warehouseDesk;
    private final DistrictStores stores;
    private final StoreDesk storeDesk;
    private final Journal journal;

    OfferDesk(
            RoomOffers offers,
            Warehouses warehouses,
            WarehouseDesk warehouseDesk,
            DistrictStores stores,
            StoreDesk storeDesk,
            Journal journal) {
        this.offers = offers;
        this.warehouses = warehouses;
        this.warehouseDesk = warehouseDesk;
        this.stores = stores;
        this.storeDesk = storeDesk;
        this.journal = journal;
    }

    RoomOffer take(String regency, OfferFacts facts) {
        RoomOffer offer = offers.save(new RoomOffer(regency, offers.lastNumber(regency) + 1, facts));
        record(offer, "taken", null);
        return offer;
    }

    /** It is accepted as a warehouse or a store, refused, or withdrawn. */
    void decide(String regency, int number, Decided decided) {
        RoomOffer offer = offers.numbered(regency, number);
        String before = said(offer);
        switch (decided.what()) {
            case WAREHOUSE -> open(offer, Objects.requireNonNull(decided.warehouse()));
            case STORE -> describe(offer, decided.district());
            case REFUSE -> offer.refuse(decided.reason());
            case WITHDRAW -> offer.withdraw(decided.reason());
        }
        record(offer, ACTIONS.get(offer.status()), before);
    }

    /** It is a warehouse of the plan from now on, with the room that was measured. */
    private void open(RoomOffer offer, AsWarehouse as) {
        if (warehouses.existsByRegencyCodeAndCode(offer.regencyCode(), as.code())) {
            throw new RuleBroken("offer.code_taken", as.code());
        }
        offer.accept(as.code());
        var facts = offer.facts();
        warehouseDesk.open(new Warehouse(
                offer.regencyCode(),
                as.code(),
                new WarehouseFacts(as.name(), facts.address(), facts.room(), as.perWave(), as.perWave(), null)));
    }

    /** It is the store of a PPK from now on; when that lets its boxes go stays as it was. */
    private void describe(RoomOffer offer, String district) {
        offer.accept(district);
        var store = stores.ofDistrict(district);
        var facts = offer.facts();
        storeDesk.describe(
                store,
                new StoreFacts(
                        facts.room().boxes(), store.releaseDay().orElse(null), facts.address(), facts.contact()));
    }

    private void record(RoomOffer offer, String what, @Nullable String before) {
        journal.record(new Entry(offer.subject(), offer.regencyCode(), "journal.offer." + what, before, said(offer)));
    }

    private static String said(RoomOffer offer) {
        var facts = offer.facts();
        return "%s, %s: %s m² × %d = %d; %s%s"
                .formatted(
                        facts.offeredBy(),
                        facts.address(),
                        facts.floorM2().toPlainString(),
                        facts.stacking(),
                        facts.room().boxes(),
                        offer.became(),
                        offer.reason());
    }
}
