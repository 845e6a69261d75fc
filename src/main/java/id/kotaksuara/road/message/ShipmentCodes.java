package id.kotaksuara.road.message;

import id.kotaksuara.road.custody.TelephoneDesk.Call;
import id.kotaksuara.road.custody.TelephoneDesk.Within;
import java.util.List;
import java.util.Optional;

/** Understands codes of what the office sends to a district, and records what they say; whoever sends it knows them. */
public interface ShipmentCodes {

    /**
     * What a code of a shipment came to.
     *
     * @param key of the sentence that says it
     * @param taken whether it can be recorded, or was
     */
    record Meant(String key, List<Object> words, boolean taken) {}

    /** Empty where no shipment there has such a code. */
    Optional<Meant> written(Within within, Call it, String by);
}
