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
import id.kotaksuara.schedule.handout.DrivenLoads;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the schedule that is handed out who takes its loads: as they left, as it is written down, or as is proposed. */
@Component
class DrivenShipments implements DrivenLoads {

    private final Shipments shipments;
    private final CrewProposals proposals;
    private final Districts districts;

    DrivenShipments(Shipments shipments, CrewProposals proposals, Districts districts) {
        this.shipments = shipments;
        this.proposals = proposals;
        this.districts = districts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Crew> driven(OfficeKey office) {
        List<Shipment> all = shipments.scheduled(office);
        Map<String, List<Carrier>> named = proposed(office, all);
        Map<String, String> escorts = proposals.escorts(office);
        return all.stream()
                .map(shipment -> Map.entry(
                        requireNonNull(shipment.consignmentCode()),
                        crew(
                                shipment,
                                named.get(shipment.number()),
                                escorts.get(shipment.waybill().districtCode()))))
                .filter(crew -> !crew.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Crew::and));
    }

    private Map<String, List<Carrier>> proposed(OfficeKey office, List<Shipment> all) {
        var named = new HashMap<String, List<Carrier>>();
        var fellows = new Fellows(
                districts.ofRegency(office.regency()).stream().collect(toMap(District::code, District::name)));
        all.stream()
                .filter(shipment ->
                        !shipment.status().left() && shipment.timetable().known())
                .collect(groupingBy(shipment -> shipment.timetable().plannedDeparture()))
                .values()
                .forEach(wave -> {
                    Map<String, String> aboard = fellows.aboard(wave);
                    var those = proposals.carriers(office, wave, aboard.keySet());
                    aboard.forEach((number, first) -> those.compute(number, (same, own) -> on(those.get(first), own)));
                    named.putAll(those);
                });
        return named;
    }

    /** On the first leg the vehicles of another load, then its own. */
    private static List<Carrier> on(List<Carrier> theirs, @Nullable List<Carrier> own) {
        return Stream.concat(
                        theirs.stream().filter(carrier -> carrier.leg() == 1),
                        requireNonNull(own).stream().filter(carrier -> carrier.leg() > 1))
                .toList();
    }

    /** Which loads of a wave leave on the vehicles of another, by names of districts. */
    private record Fellows(Map<String, String> names) {

        Map<String, String> aboard(List<Shipment> wave) {
            var first = new HashMap<Set<String>, String>();
            var aboard = new HashMap<String, String>();
            for (Shipment shipment : wave) {
                if (!shipment.sharesWith().isEmpty()) {
                    var together = new HashSet<>(List.of(shipment.sharesWith().split(", ")));
                    together.add(names.get(shipment.waybill().districtCode()));
                    String other = first.putIfAbsent(together, shipment.number());
                    if (other != null) {
                        aboard.put(shipment.number(), other);
                    }
                }
            }
            return aboard;
        }
    }

    private static Crew crew(Shipment shipment, @Nullable List<Carrier> proposed, @Nullable String lastAlong) {
        List<Carrier> carriers = proposed == null ? shipment.carriers() : proposed;
        boolean alone = shipment.escorts().isEmpty() && !shipment.status().left() && lastAlong != null;
        List<String> along = alone ? lastAlong.lines().toList() : shipment.escorts();
        boolean certain = !alone && carriers.stream().filter(Carrier::named).allMatch(shipment.carriers()::contains);
        return new Crew(
                carriers.stream()
                        .filter(Carrier::named)
                        .map(DrivenShipments::drive)
                        .toList(),
                along,
                certain);
    }

    private static Drive drive(Carrier carrier) {
        return new Drive(carrier.plate(), carrier.driver(), carrier.phone());
    }
}
