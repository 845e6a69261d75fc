package id.kotaksuara.road.leg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the columns of what is kept about last legs, and writes records as values of them. */
final class LegCells {

    static final List<String> VEHICLE =
            List.of("mode", "name", "boxes", "count", "kmh", "loading_minutes", "tours_a_day", "contact");
    static final List<String> STOP = List.of(
            "mode",
            "minutes",
            "unloading_minutes",
            "onward_minutes",
            "difficulty",
            "opens",
            "closes",
            "contact",
            "latitude",
            "longitude");
    static final List<String> WAY = List.of("one", "other", "mode", "minutes");

    private LegCells() {}

    static Map<String, ?> of(LegVehicle it) {
        return values(
                VEHICLE,
                it.mode().name(),
                it.name(),
                it.boxes(),
                it.count(),
                it.kmh(),
                it.loadingMinutes(),
                it.toursADay(),
                it.contact(),
                it.code(),
                it.version());
    }

    static Map<String, ?> of(LegStop it) {
        return values(
                STOP,
                it.mode().name(),
                it.minutes(),
                it.unloadingMinutes(),
                it.onwardMinutes(),
                it.difficulty(),
                it.opens(),
                it.closes(),
                it.contact(),
                it.latitude(),
                it.longitude(),
                it.code(),
                it.version());
    }

    static Map<String, ?> of(LegWay it) {
        return values(WAY, it.one(), it.other(), it.mode().name(), it.minutes(), it.code(), it.version());
    }

    /** What stands in the columns, and then code and version. */
    private static Map<String, ?> values(List<String> columns, @Nullable Object... values) {
        var named = new HashMap<String, @Nullable Object>();
        for (int at = 0; at < columns.size(); at++) {
            named.put(columns.get(at), values[at]);
        }
        named.put("code", values[columns.size()]);
        named.put("version", values[columns.size() + 1]);
        return named;
    }

    static Map<String, ?> of(LegTerms it) {
        var named = new HashMap<String, @Nullable Object>();
        named.put("firstDay", it.firstDay());
        named.put("opens", it.opens());
        named.put("closes", it.closes());
        named.put("escorts", it.escorts());
        named.put("latitude", it.latitude());
        named.put("longitude", it.longitude());
        named.put("version", it.version());
        return named;
    }

    /** What the journal says of it. */
    static String words(LegTerms it) {
        return Stream.of(it.firstDay(), it.opens() + "–" + it.closes(), it.escorts(), it.latitude(), it.longitude())
                .map(value -> value == null ? "–" : value.toString())
                .collect(Collectors.joining("; "));
    }
}
