package id.kotaksuara.delivery.departure;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.published.PlannedShipment;
import id.kotaksuara.schedule.published.Schedules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Makes a rest of what was kept back while the load it belongs to left: voting there is not postponed any more, and no load of
 * the schedule is still to leave that would take it along.
 */
@Component
class LiftedRests {

    private final Schedules schedules;
    private final Shipments shipments;
    private final StationBoxes stations;
    private final SentBoxes sent;
    private final FollowUps followUps;

    LiftedRests(Schedules schedules, Shipments shipments, StationBoxes stations, SentBoxes sent, FollowUps followUps) {
        this.schedules = schedules;
        this.shipments = shipments;
        this.stations = stations;
        this.sent = sent;
        this.followUps = followUps;
    }

    void make(OfficeKey office, Set<Station> lifted) {
        if (lifted.isEmpty()) {
            return;
        }
        shipments.flush();
        Map<String, Shipment> gone =
                shipments.departed(office).stream().collect(toMap(Shipment::consignmentCode, load -> load));
        var allotment = new Allotment(open(office, lifted));
        schedules.published(office).stream()
                .flatMap(schedule -> schedule.consignments().stream())
                .filter(consignment -> gone.containsKey(consignment.consignmentCode()))
                .forEach(consignment -> rest(gone.get(consignment.consignmentCode()), consignment, allotment));
    }

    private void rest(Shipment load, PlannedShipment consignment, Allotment allotment) {
        List<Content> contents = allotment.take(consignment);
        if (!contents.isEmpty()) {
            followUps.after(load, ShipmentOrigin.REST, contents);
        }
    }

    /** Boxes of these stations that have not left and wait on no shipment. */
    private TreeMap<Station, Integer> open(OfficeKey office, Set<Station> lifted) {
        var open = new TreeMap<>(stations.of(office));
        open.keySet().retainAll(lifted);
        sent.of(office).forEach((station, boxes) -> less(open, station, boxes));
        shipments.planned(office).stream()
                .flatMap(waiting -> waiting.contents().stream())
                .filter(content -> content.station() != null)
                .forEach(content -> less(open, content.station(), content.boxes()));
        return open;
    }

    private static void less(TreeMap<Station, Integer> open, Station station, int boxes) {
        open.computeIfPresent(station, (same, all) -> Math.max(0, all - boxes));
    }
}
