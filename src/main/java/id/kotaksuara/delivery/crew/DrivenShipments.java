package id.kotaksuara.delivery.crew;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.handout.DrivenLoads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the schedule that is handed out who takes its loads: as they left, as it is written down, or as is proposed. */
@Component
class DrivenShipments implements DrivenLoads {

    private final Shipments shipments;
    private final LastCrews last;
    private final HardestFirst order;
    private final Districts districts;
    private final OfficeClock clock;

    DrivenShipments(Shipments shipments, LastCrews last, HardestFirst order, Districts districts, OfficeClock clock) {
        this.clock = clock;
        this.shipments = shipments;
        this.last = last;
        this.order = order;
        this.districts = districts;
    }

    /** Who takes a load, and who was written down for it, or for the one on whose vehicles it leaves. */
    private record Taken(List<Carrier> carriers, List<Carrier> written) {}

    @Override
    @Transactional(readOnly = true)
    public Map<String, Crew> driven(OfficeKey office) {
        List<Shipment> all = shipments.scheduled(office);
        Map<String, Taken> waiting = waiting(office, all);
        Map<String, String> escorts = last.escorts(office);
        return all.stream()
                .map(shipment -> Map.entry(
                        requireNonNull(shipment.consignmentCode()),
                        crew(
                                shipment,
                                waiting.getOrDefault(
                                        shipment.number(), new Taken(shipment.carriers(), shipment.carriers())),
                                escorts.get(shipment.waybill().districtCode()))))
                .filter(crew -> !crew.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Crew::and));
    }

    /** Wave by wave, as the page of each shows it. */
    private Map<String, Taken> waiting(OfficeKey office, List<Shipment> all) {
        var taken = new HashMap<String, Taken>();
        var names = districts.ofRegency(office.regency()).stream().collect(toMap(District::code, District::name));
        var known = last.of(office);
        var zone = clock.zoneId(office.regency());
        all.stream()
                .filter(shipment ->
                        !shipment.status().left() && shipment.timetable().known())
                .sorted(order.of(office))
                .collect(groupingBy(
                        shipment -> shipment.timetable().leavesWith(zone).orElseThrow()))
                .values()
                .forEach(wave -> taken.putAll(taken(wave, SharedCrews.of(wave, names), known)));
        return taken;
    }

    private static Map<String, Taken> taken(List<Shipment> wave, SharedCrews shared, List<CrewChoice.Crew> known) {
        var proposed = shared.told(new CrewChoice(known, shared.first().keySet()).propose(wave));
        var written = wave.stream().collect(toMap(Shipment::number, Shipment::carriers));
        return wave.stream().map(Shipment::number).collect(toMap(number -> number, number -> {
            var theirs = written.getOrDefault(shared.first().getOrDefault(number, ""), List.of());
            var both = Stream.concat(written.get(number).stream(), theirs.stream());
            return new Taken(proposed.get(number), both.toList());
        }));
    }

    private static Crew crew(Shipment shipment, Taken taken, @Nullable String lastAlong) {
        List<Drive> drives = drives(taken.carriers());
        boolean alone = shipment.escorts().isEmpty() && !shipment.status().left() && lastAlong != null;
        List<String> along = alone ? lastAlong.lines().toList() : shipment.escorts();
        return new Crew(drives, along, !alone && drives(taken.written()).containsAll(drives));
    }

    private static List<Drive> drives(List<Carrier> carriers) {
        return carriers.stream()
                .filter(Carrier::named)
                .map(carrier -> new Drive(carrier.plate(), carrier.driver(), carrier.phone()))
                .toList();
    }
}
