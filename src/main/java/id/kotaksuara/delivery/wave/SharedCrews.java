package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.dispatch.CarrierForm;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which loads of a wave leave on the vehicles of another one: plate and driver are typed with the first of them, and count
 * for the others as long as nothing else is typed there.
 *
 * @param first by number of a shipment the number of the one on whose vehicles it leaves
 */
record SharedCrews(Map<String, String> first, Map<String, String> districts) {

    static SharedCrews of(Map<String, ShipmentLoad> waiting) {
        var first = new LinkedHashMap<String, String>();
        waiting.forEach((number, load) -> waiting.forEach((other, before) -> {
            if (!first.containsKey(number) && !first.containsKey(other) && earlier(waiting, other, number)) {
                if (shares(load, before) || shares(before, load)) {
                    first.put(number, other);
                }
            }
        }));
        return new SharedCrews(
                first, waiting.entrySet().stream().collect(toMap(Map.Entry::getKey, load -> load.getValue()
                        .places()
                        .district())));
    }

    private static boolean earlier(Map<String, ShipmentLoad> waiting, String one, String other) {
        List<String> order = List.copyOf(waiting.keySet());
        return order.indexOf(one) < order.indexOf(other);
    }

    private static boolean shares(ShipmentLoad load, ShipmentLoad other) {
        return load.shipment().sharesWith(other.places().district());
    }

    /** The district on whose vehicles a shipment leaves, or null where it has its own. */
    public @Nullable String with(String number) {
        return first.containsKey(number) ? districts.get(first.get(number)) : null;
    }

    /** Whether two loads leave on the same vehicles. */
    boolean together(String one, String other) {
        return first.getOrDefault(one, one).equals(first.getOrDefault(other, other));
    }

    /** A form in which those who leave on the vehicles of others have their plates and drivers. */
    WaveForm told(WaveForm form) {
        Map<String, WaveLine> lines =
                form.lines().stream().collect(toMap(WaveLine::number, Function.identity(), (one, same) -> one));
        return new WaveForm(
                form.departedAt(),
                form.early(),
                form.tight(),
                form.lines().stream()
                        .map(line -> told(line, lines.get(first.getOrDefault(line.number(), ""))))
                        .toList());
    }

    private static WaveLine told(WaveLine line, @Nullable WaveLine before) {
        if (before == null) {
            return line;
        }
        var theirs = before.carriers().stream().filter(CarrierForm::firstLeg).iterator();
        return line.with(line.carriers().stream()
                .map(own -> own.firstLeg() && theirs.hasNext() ? told(own, theirs.next()) : own)
                .toList());
    }

    private static CarrierForm told(CarrierForm own, CarrierForm theirs) {
        return own.blank() ? theirs.onLegOf(own) : own;
    }
}
