package id.kotaksuara.delivery.crew;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Proposes who drives the vehicles of a wave: whoever last drove such a vehicle to the same district, then whoever last
 * drove one of that kind; nobody twice in one wave.
 */
final class CrewChoice {

    /** A vehicle that has left before, with its driver. */
    record Crew(String district, Carrier carrier) {}

    private final List<Crew> free;
    private final Set<String> aboard;
    private final Map<String, List<Carrier>> chosen = new HashMap<>();

    /**
     * @param known the latest first
     * @param aboard numbers of shipments that leave on the vehicles of others, whose first leg needs nobody
     */
    CrewChoice(List<Crew> known, Set<String> aboard) {
        free = new ArrayList<>(known);
        this.aboard = aboard;
    }

    /** The planned vehicles of these shipments, with names where somebody is known, by number of the shipment. */
    Map<String, List<Carrier>> propose(List<Shipment> wave) {
        wave.forEach(shipment -> chosen.put(shipment.number(), new ArrayList<>(planned(shipment))));
        wave.stream().flatMap(shipment -> shipment.carriers().stream()).forEach(this::take);
        wave.forEach(shipment ->
                fill(shipment, crew -> crew.district().equals(shipment.waybill().districtCode())));
        wave.forEach(shipment -> fill(shipment, any -> true));
        return chosen;
    }

    private static List<Carrier> planned(Shipment shipment) {
        return shipment.carriers().isEmpty() ? List.of(Carrier.planned(1, "ROAD", "")) : shipment.carriers();
    }

    private void fill(Shipment shipment, Predicate<Crew> wanted) {
        chosen.get(shipment.number())
                .replaceAll(carrier ->
                        carrier.driver().isEmpty() && !(carrier.leg() == 1 && aboard.contains(shipment.number()))
                                ? named(carrier, wanted)
                                : carrier);
    }

    /** Whoever is written down for one of them is not proposed for another. */
    private void take(Carrier known) {
        free.removeIf(other -> known.named() && same(known, other.carrier()));
    }

    private Carrier named(Carrier planned, Predicate<Crew> wanted) {
        var crew = free.stream()
                .filter(wanted.and(one -> suits(one.carrier(), planned)))
                .map(Crew::carrier)
                .findFirst();
        crew.ifPresent(this::take);
        return crew.map(one -> new Carrier(
                        planned.leg(), planned.mode(), planned.vehicleType(), one.plate(), one.driver(), one.phone()))
                .orElse(planned);
    }

    private static boolean suits(Carrier known, Carrier planned) {
        return known.mode().equals(planned.mode()) && known.vehicleType().equals(planned.vehicleType());
    }

    private static boolean same(Carrier one, Carrier other) {
        return !one.driver().isEmpty() && one.driver().equals(other.driver())
                || !one.plate().isEmpty() && one.plate().equals(other.plate());
    }
}
