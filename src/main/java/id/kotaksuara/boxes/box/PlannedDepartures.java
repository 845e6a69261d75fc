package id.kotaksuara.boxes.box;

import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.util.List;

/** Says in which order districts are sent off, so that what leaves first is packed first. */
public interface PlannedDepartures {

    /** The villages that have a day, those first that leave first. */
    List<Turn> turns(OfficeKey office);

    /** The same villages without their days: the order in which boxes are packed. */
    default List<String> villages(OfficeKey office) {
        return turns(office).stream().map(Turn::villageCode).toList();
    }

    /** When the boxes of a village leave the warehouse. */
    record Turn(String villageCode, Instant departure) {}
}
