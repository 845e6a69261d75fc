package id.kotaksuara.delivery.crew;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which loads of a wave leave on the vehicles of another one: plate and driver are written down with the first of them, and
 * count for the others as long as nothing else is written there.
 *
 * @param first by number of a shipment the number of the one on whose vehicles it leaves
 * @param districts names by number of a shipment
 */
public record SharedCrews(Map<String, String> first, Map<String, String> districts) {

    /**
     * @param wave in the order in which they are asked about
     * @param names of districts by code
     */
    public static SharedCrews of(List<Shipment> wave, Map<String, String> names) {
        var districts = wave.stream()
                .collect(toMap(
                        Shipment::number,
                        shipment -> Objects.requireNonNullElse(
                                names.get(shipment.waybill().districtCode()),
                                shipment.waybill().districtCode())));
        var first = new LinkedHashMap<String, String>();
        for (int place = 0; place < wave.size(); place++) {
            Shipment shipment = wave.get(place);
            wave.subList(0, place).stream()
                    .filter(other -> !first.containsKey(other.number()))
                    .filter(other -> shipment.sharesWith(districts.get(other.number()))
                            || other.sharesWith(districts.get(shipment.number())))
                    .findFirst()
                    .ifPresent(other -> first.put(shipment.number(), other.number()));
        }
        return new SharedCrews(first, districts);
    }

    /** The district on whose vehicles a shipment leaves, or null where it has its own. */
    public @Nullable String with(String number) {
        return first.containsKey(number) ? districts.get(first.get(number)) : null;
    }

    /** Whether two loads leave on the same vehicles. */
    public boolean together(String one, String other) {
        return first.getOrDefault(one, one).equals(first.getOrDefault(other, other));
    }

    /** By number the vehicles of loads; those who leave on the vehicles of others have their plates and drivers. */
    public Map<String, List<Carrier>> told(Map<String, List<Carrier>> all) {
        var told = new HashMap<>(all);
        first.forEach((number, other) ->
                told.computeIfPresent(number, (same, own) -> told(own, all.getOrDefault(other, List.of()))));
        return told;
    }

    private static List<Carrier> told(List<Carrier> own, List<Carrier> theirs) {
        var next = theirs.stream().filter(carrier -> carrier.leg() == 1).iterator();
        return own.stream()
                .map(carrier -> carrier.leg() == 1 && next.hasNext() ? told(carrier, next.next()) : carrier)
                .toList();
    }

    private static Carrier told(Carrier own, Carrier theirs) {
        return own.named() || !own.phone().isEmpty()
                ? own
                : new Carrier(
                        own.leg(), own.mode(), own.vehicleType(), theirs.plate(), theirs.driver(), theirs.phone());
    }
}
