package id.kotaksuara.delivery.departure;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentRegister;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.road.postponed.StationsPostponed;
import id.kotaksuara.schedule.published.PlannedShipment;
import id.kotaksuara.schedule.published.PublishedSchedule;
import id.kotaksuara.schedule.published.SchedulePublished;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.LegPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the shipments in step with the published schedule: makes those that are missing, moves those that have not left
 * and withdraws those that a newer version sends otherwise. A load leaves once: what its villages need beyond that no
 * schedule sends until a new version does. Doing it again changes nothing.
 */
@Service
public class DepartureList {

    private final Schedules schedules;
    private final Shipments shipments;
    private final ShipmentRegister register;
    private final StationBoxes stations;
    private final SentBoxes sent;
    private final VehicleTypes vehicleTypes;
    private final Districts districts;
    private final ShipmentJournal journal;
    private final LiftedRests rests;

    DepartureList(
            Schedules schedules,
            Shipments shipments,
            ShipmentRegister register,
            StationBoxes stations,
            SentBoxes sent,
            VehicleTypes vehicleTypes,
            Districts districts,
            ShipmentJournal journal,
            LiftedRests rests) {
        this.rests = rests;
        this.schedules = schedules;
        this.shipments = shipments;
        this.register = register;
        this.stations = stations;
        this.sent = sent;
        this.vehicleTypes = vehicleTypes;
        this.districts = districts;
        this.journal = journal;
    }

    /** A new version counts from the moment it is published. */
    @EventListener
    @Transactional
    public void on(SchedulePublished published) {
        follow(published.office());
    }

    /** What is kept back is on no shipment that waits, and comes back onto it, or onto a rest of what has left. */
    @EventListener
    @Transactional
    public void on(StationsPostponed changed) {
        var office = new OfficeKey(changed.election(), RegionCode.at(RegionLevel.REGENCY, changed.district()));
        var kept = stations.keptBack(office);
        shipments.waiting(office).forEach(shipment -> leaveOut(kept, shipment));
        followAgain(office);
        rests.make(
                office,
                changed.lifted().stream()
                        .map(stop -> new Station(stop.village(), stop.station()))
                        .collect(toSet()));
    }

    private void leaveOut(Set<Station> kept, Shipment shipment) {
        List<Content> others = shipment.contents().stream()
                .filter(content -> content.station() == null || !kept.contains(content.station()))
                .toList();
        if (others.isEmpty()) {
            withdraw(shipment);
        } else if (others.size() < shipment.contents().size()) {
            String before = journal.plan(shipment);
            String warehouse = shipment.waybill().warehouseCode();
            shipment.follow(warehouse, shipment.timetable(), others, shipment.carriers());
            journal.planned(shipment, before);
        }
    }

    /** Follows the published schedule if the shipments do not yet. */
    @Transactional
    public void follow(OfficeKey office) {
        schedules
                .published(office)
                .filter(schedule -> register.followed(office)
                        .filter(number -> number == schedule.number())
                        .isEmpty())
                .ifPresent(this::follow);
    }

    /** Follows it once more, since what had left has not: its boxes are to be sent by the schedule again. */
    @Transactional
    public void followAgain(OfficeKey office) {
        shipments.flush();
        schedules.published(office).ifPresent(this::follow);
    }

    private void follow(PublishedSchedule schedule) {
        register.follow(schedule.office(), schedule.number());
        var allotment = new Allotment(open(schedule.office()));
        Called names = called(schedule.office().regency());
        Map<String, Shipment> waiting = shipments.planned(schedule.office()).stream()
                .collect(toMap(Shipment::consignmentCode, shipment -> shipment));
        var gone = shipments.departedConsignments(schedule.office());
        for (PlannedShipment consignment : schedule.consignments()) {
            List<Content> contents =
                    gone.contains(consignment.consignmentCode()) ? List.of() : allotment.take(consignment);
            if (!contents.isEmpty()) {
                Shipment known = waiting.remove(consignment.consignmentCode());
                Shipment shipment = known == null ? create(schedule, consignment, contents) : known;
                follow(shipment, consignment, contents, names);
            }
        }
        waiting.values().forEach(this::withdraw);
    }

    private SortedMap<Station, Integer> open(OfficeKey office) {
        SortedMap<Station, Integer> open = stations.of(office);
        sent.of(office)
                .forEach((station, boxes) -> open.computeIfPresent(station, (same, all) -> Math.max(0, all - boxes)));
        return open;
    }

    private Shipment create(PublishedSchedule schedule, PlannedShipment consignment, List<Content> contents) {
        var waybill = new Waybill(
                register.nextNumber(schedule.office()),
                schedule.office(),
                consignment.districtCode(),
                consignment.warehouseCode());
        return shipments.save(
                Shipment.scheduled(waybill, register.nextCode(), consignment.consignmentCode(), contents));
    }

    /** What a shipment calls the codes of a schedule. */
    private record Called(Map<String, String> vehicles, Map<String, String> districts) {

        String companions(PlannedShipment consignment) {
            return consignment.with().stream()
                    .map(code -> districts.getOrDefault(code, code))
                    .collect(joining(", "));
        }
    }

    private Called called(String regency) {
        return new Called(
                vehicleTypes.ofRegency(regency).stream().collect(toMap(VehicleType::code, VehicleType::name)),
                districts.ofRegency(regency).stream().collect(toMap(District::code, District::name)));
    }

    private void follow(Shipment shipment, PlannedShipment consignment, List<Content> contents, Called names) {
        String before = journal.plan(shipment);
        var times = new TravelTimes(consignment.departure(), consignment.arrival(), consignment.wave());
        shipment.follow(consignment.warehouseCode(), times, contents, carriers(consignment, names.vehicles()));
        shipment.shareVehicles(names.companions(consignment));
        journal.planned(shipment, before);
    }

    private void withdraw(Shipment shipment) {
        String before = journal.plan(shipment);
        shipment.withdraw();
        journal.withdrawn(shipment, before);
    }

    /** A carrier for each vehicle of each leg, its type by name. */
    private static List<Carrier> carriers(PlannedShipment consignment, Map<String, String> names) {
        var carriers = new ArrayList<Carrier>();
        for (int leg = 0; leg < consignment.legs().size(); leg++) {
            LegPlan plan = consignment.legs().get(leg);
            String type = names.getOrDefault(plan.vehicleType(), plan.vehicleType());
            carriers.addAll(nCopies(plan.vehicles(), Carrier.planned(leg + 1, plan.mode(), type)));
        }
        return carriers;
    }
}
