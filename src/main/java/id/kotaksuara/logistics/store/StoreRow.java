package id.kotaksuara.logistics.store;

import id.kotaksuara.region.District;

/**
 * The store of one district as the list shows it.
 *
 * @param boxes standing boxes that all go there for the election
 */
record StoreRow(District district, DistrictStore store, int boxes) {

    /** Whether less fits than comes; nobody knows where the room was not measured. */
    public boolean tooSmall() {
        return store.measured() && store.room().getAsInt() < boxes;
    }
}
