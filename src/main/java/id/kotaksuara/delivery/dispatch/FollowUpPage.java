package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.pages.ShipmentHead.Places;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown where a shipment is replaced or gets its day.
 *
 * @param first the shipment that this one completes, null where it is one of the schedule
 * @param outstanding boxes that were lost or broken and that nothing replaces so far
 */
record FollowUpPage(ShipmentLoad load, @Nullable Shipment first, List<Content> outstanding) {
    FollowUpPage {
        outstanding = List.copyOf(outstanding);
    }

    public Shipment shipment() {
        return load.shipment();
    }

    public Places places() {
        return load.places();
    }

    public Map<String, String> villageNames() {
        return load.villageNames();
    }

    boolean needsReplacement() {
        return shipment().status() == ShipmentStatus.CHECKED && !outstanding.isEmpty();
    }

    /** What is to leave: what is outstanding of a shipment that was checked, or its own boxes. */
    List<Content> goes() {
        return needsReplacement() ? outstanding : shipment().contents();
    }

    public int boxes() {
        return outstanding.stream().mapToInt(Content::boxes).sum();
    }

    /** As long on the way as by the schedule, its own or that of the shipment it completes. */
    Duration travel() {
        boolean own = shipment().timetable().known() || first == null;
        return own ? shipment().timetable().travel() : first.timetable().travel();
    }
}
