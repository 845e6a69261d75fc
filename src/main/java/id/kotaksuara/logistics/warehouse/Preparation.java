package id.kotaksuara.logistics.warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many boxes a warehouse makes ready (assembles, fills and seals): so many between two waves, whichever; or so many an
 * hour between two times of every day, of which the clock tells how many they are between two waves.
 *
 * @param perWave boxes between two waves, or null where the hours are known
 * @param perHour boxes an hour, or null
 * @param worksFrom when work begins each day
 * @param worksUntil when it ends; before the beginning: in the night after, at the beginning: work never stops
 */
@Embeddable
public record Preparation(
        @Column(name = "prepared_per_wave") @Nullable Integer perWave,
        @Column(name = "prepared_per_hour") @Nullable Integer perHour,
        @Nullable LocalTime worksFrom,
        @Nullable LocalTime worksUntil) {

    /** Most boxes an hour that anybody would believe. */
    public static final int MOST_PER_HOUR = 10_000;

    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    public Preparation {
        boolean byTheClock = perHour != null && worksFrom != null && worksUntil != null;
        boolean byWave = perHour == null && worksFrom == null && worksUntil == null;
        if (!(perWave == null ? byTheClock : byWave)) {
            throw new IllegalArgumentException("work is known by the wave or by the hour, not both");
        }
        if (byTheClock && (perHour < 1 || perHour > MOST_PER_HOUR)) {
            throw new IllegalArgumentException(perHour + " boxes an hour");
        }
    }

    public static Preparation perWave(int boxes) {
        return new Preparation(boxes, null, null, null);
    }

    public static Preparation perHour(int boxes, LocalTime from, LocalTime until) {
        return new Preparation(null, boxes, from, until);
    }

    public boolean byTheClock() {
        return perHour != null;
    }

    /** Boxes made ready just before each wave of a day, the first after the night; none where the clock does not decide. */
    public List<Integer> beforeWaves(List<LocalTime> waves) {
        var boxes = new ArrayList<Integer>();
        int night = byTheClock() ? minute(waves.get(waves.size() - 1)) - DAY : 0;
        int before = 0;
        for (var wave : byTheClock() ? waves : List.<LocalTime>of()) {
            int ready = boxes(worked(minute(wave)) - worked(night));
            boxes.add(ready - before);
            before = ready;
        }
        return boxes;
    }

    /** Boxes made ready between two moments; nothing where the clock does not decide. */
    public Optional<Integer> between(LocalDateTime from, LocalDateTime until) {
        if (!byTheClock() || !until.isAfter(from)) {
            return byTheClock() ? Optional.of(0) : Optional.empty();
        }
        int begin = minute(from.toLocalTime());
        long minutes = ChronoUnit.MINUTES.between(from.truncatedTo(ChronoUnit.MINUTES), until);
        return Optional.of(boxes(worked(begin + minutes) - worked(begin)));
    }

    private int boxes(long minutes) {
        return (int) Math.min(Integer.MAX_VALUE, minutes * perHour / HOUR);
    }

    /** Minutes of work from the midnight of a day until a minute counted from it; negative for one before. */
    private long worked(long minute) {
        int from = minute(worksFrom);
        int length = Math.floorMod(minute(worksUntil) - from - 1, DAY) + 1;
        long days = Math.floorDiv(minute - from, (long) DAY);
        return days * length + Math.min(length, Math.floorMod(minute - from, (long) DAY));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    /** The end of work as people say it: midnight is 24.00. */
    public String end() {
        return worksUntil.equals(LocalTime.MIDNIGHT) ? "24.00" : hour(worksUntil);
    }

    public String begin() {
        return hour(worksFrom);
    }

    private static String hour(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
