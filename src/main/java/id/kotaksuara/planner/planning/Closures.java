package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.Set;

/**
 * Waves of the calendar in which nothing leaves: on a closed day boxes are still made ready, for a wave that is not run
 * nothing is.
 */
public record Closures(Set<LocalDate> days, Set<Wave> waves) {

    public static final Closures NONE = new Closures(Set.of(), Set.of());

    public Closures {
        days = Set.copyOf(days);
        waves = Set.copyOf(waves);
    }

    boolean isEmpty() {
        return days.isEmpty() && waves.isEmpty();
    }

    boolean close(Wave wave) {
        return days.contains(wave.day()) || waves.contains(wave);
    }
}
