package id.kotaksuara.schedule.officefile;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** Small hours, dawn, morning, noon, afternoon, evening: from which hour to which, and where hours up to twelve mean those after noon. */
enum PartOfDay {
    DINIHARI(0, 4, 0, -1),
    SUBUH(3, 6, 0, -1),
    PAGI(0, 11, 0, -1),
    SIANG(10, 15, 1, 3),
    SORE(15, 18, 3, 6),
    MALAM(18, 23, 6, 11),
    AM(0, 11, 0, -1),
    PM(12, 23, 1, 11);

    private final int first;
    private final int last;
    private final int firstAfterNoon;
    private final int lastAfterNoon;

    PartOfDay(int first, int last, int firstAfterNoon, int lastAfterNoon) {
        this.first = first;
        this.last = last;
        this.firstAfterNoon = firstAfterNoon;
        this.lastAfterNoon = lastAfterNoon;
    }

    static PartOfDay of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replaceAll("[. ]", ""));
    }

    /** The time of the day that is meant, or nothing where the hour is none of this part. */
    Optional<LocalTime> place(LocalTime said) {
        int hour = said.getHour();
        if (hour >= firstAfterNoon && hour <= lastAfterNoon) {
            return Optional.of(said.plusHours(12));
        }
        return hour >= first && hour <= last ? Optional.of(said) : Optional.empty();
    }
}
