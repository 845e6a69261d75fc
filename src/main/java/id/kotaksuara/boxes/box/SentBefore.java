package id.kotaksuara.boxes.box;

import id.kotaksuara.region.OfficeKey;
import java.util.List;

/** Says which boxes had left before an office kept them one by one. */
public interface SentBefore {

    List<SentBox> sent(OfficeKey office);

    /**
     * Boxes of one station that left with a shipment.
     *
     * @param arrived whether the district committee has them
     */
    record SentBox(
            String villageCode, int stationNumber, int boxes, String warehouse, String shipment, boolean arrived) {}
}
