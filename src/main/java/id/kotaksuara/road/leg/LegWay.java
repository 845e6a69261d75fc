package id.kotaksuara.road.leg;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.stop.StopCode;
import org.jspecify.annotations.Nullable;

/**
 * How long a mode takes between two places, both ways.
 *
 * @param code of both ends and the mode
 * @param one a village, or the store where it is null
 */
public record LegWay(String code, @Nullable String one, String other, TransportMode mode, int minutes, int version) {

    public LegWay {
        requireNonNull(code, "code");
        requireNonNull(other, "other");
        requireNonNull(mode, "mode");
    }

    /** Of a way that nobody has described. */
    public static LegWay between(String one, String other, TransportMode mode, int minutes) {
        return new LegWay(code(one, other, mode), one, other, mode, minutes, 0);
    }

    /** The same between other places. */
    public LegWay named(@Nullable String from, String to) {
        return new LegWay(code(from, to, mode), from, to, mode, minutes, version);
    }

    /** Whether it ends at a station. */
    boolean ofStation() {
        return StopCode.read(other).ofStation()
                || one != null && StopCode.read(one).ofStation();
    }

    static String code(@Nullable String one, String other, TransportMode mode) {
        String from = one == null ? "" : one;
        return from.compareTo(other) < 0 ? from + ">" + other + " " + mode : other + ">" + from + " " + mode;
    }
}
