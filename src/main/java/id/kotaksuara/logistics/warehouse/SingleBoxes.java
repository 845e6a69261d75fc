package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.region.OfficeKey;

/** Says whether an office keeps the boxes of an election one by one, so that nobody moves some of them as a mere number. */
public interface SingleBoxes {

    boolean areKeptBy(OfficeKey office);
}
