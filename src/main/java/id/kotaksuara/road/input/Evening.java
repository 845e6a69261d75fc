package id.kotaksuara.road.input;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.touring.TourHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the stations of a district are done with counting. An hour before noon is one of the night after the vote.
 *
 * @param day of voting
 * @param usual where nobody has said another
 * @param own of villages whose stations take longer, or less
 */
public record Evening(LocalDate day, LocalTime usual, Map<String, LocalTime> own) {

    private static final int NOON = 12 * 60;
    private static final int A_DAY = 24 * 60;
    private static final int DAYS = 3;

    public Evening {
        requireNonNull(day, "day");
        requireNonNull(usual, "usual");
        own = Map.copyOf(own);
    }

    /** Tells these hours from others. */
    public String seen() {
        return usual + " " + new TreeMap<>(own);
    }

    public LocalTime counted(String village) {
        return own.getOrDefault(village, usual);
    }

    /**
     * The days from the first end of counting on; where tours were planned long after that, from the day before.
     *
     * @param planned when tours were planned; null where nobody has planned any
     */
    public LegDays days(@Nullable LocalDateTime planned) {
        LocalDate night = sinceNoon(begins()) < NOON ? day : day.plusDays(1);
        boolean late = planned != null && planned.toLocalDate().isAfter(night.plusDays(1));
        LocalDate first = late ? planned.toLocalDate().minusDays(1) : night;
        return new LegDays(first, begins(), new TourHours(DAYS, A_DAY), 0);
    }

    /** From the first end of counting until that of a village. */
    int minutes(String village) {
        return sinceNoon(counted(village)) - sinceNoon(begins());
    }

    private LocalTime begins() {
        return Stream.concat(Stream.of(usual), own.values().stream())
                .min(comparingInt(Evening::sinceNoon))
                .orElse(usual);
    }

    private static int sinceNoon(LocalTime time) {
        return Math.floorMod(time.getHour() * 60 + time.getMinute() - NOON, A_DAY);
    }
}
