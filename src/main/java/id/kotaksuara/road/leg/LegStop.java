package id.kotaksuara.road.leg;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.stop.StopCode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a village as a stop, or of one of its stations.
 *
 * @param code of the stop
 * @param mode by which it is reached
 * @param minutes from the store by that mode, where somebody has measured
 * @param onwardMinutes from there to the farthest of its stations
 * @param difficulty 1 easy to 4 hardest, where somebody has said
 * @param opens from when somebody takes the boxes
 */
public record LegStop(
        String code,
        TransportMode mode,
        @Nullable Integer minutes,
        int unloadingMinutes,
        int onwardMinutes,
        @Nullable Integer difficulty,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        String contact,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        int version) {

    static final int USUAL_UNLOADING = 15;
    static final int USUAL_ONWARD = 60;
    private static final int AN_HOUR = 60;

    public LegStop {
        requireNonNull(code, "code");
        requireNonNull(mode, "mode");
        requireNonNull(contact, "contact");
    }

    /** A village of which nobody has said anything. */
    static LegStop unknown(String village) {
        return new LegStop(
                village, TransportMode.ROAD, null, USUAL_UNLOADING, USUAL_ONWARD, null, null, null, "", null, null, 0);
    }

    public StopCode stop() {
        return StopCode.read(code);
    }

    /** The same under another code: a part of what is there. */
    public LegStop named(String other) {
        return new LegStop(
                other,
                mode,
                minutes,
                unloadingMinutes,
                onwardMinutes,
                difficulty,
                opens,
                closes,
                contact,
                latitude,
                longitude,
                version);
    }

    /** The same, so many minutes from the store. */
    LegStop taking(int measured) {
        return new LegStop(
                code,
                mode,
                measured,
                unloadingMinutes,
                onwardMinutes,
                difficulty,
                opens,
                closes,
                contact,
                latitude,
                longitude,
                version);
    }

    /** From the store until its farthest station has what leaves now; null where nobody has said how long the way takes. */
    public @Nullable Integer minutesToStations() {
        return minutes == null ? null : Integer.valueOf(minutes + unloadingMinutes + onwardMinutes);
    }

    public Optional<GroundPoint> point() {
        return GroundPoint.of(latitude, longitude);
    }

    /** As said; otherwise off the road counts as hard, and so do long ways. */
    public int difficultyClass() {
        if (difficulty != null) {
            return difficulty;
        }
        int far = minutes == null ? 1 : Math.min(3, 1 + minutes / AN_HOUR);
        return mode == TransportMode.ROAD ? far : Math.max(3, far);
    }
}
