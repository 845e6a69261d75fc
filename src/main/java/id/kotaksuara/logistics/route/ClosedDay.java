package id.kotaksuara.logistics.route;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;

/** A day on which nothing travels to a district. */
@Embeddable
public record ClosedDay(
        LocalDate day, @Enumerated(EnumType.STRING) ClosedReason reason, String note) implements Comparable<ClosedDay> {

    private static final Comparator<ClosedDay> BY_DAY = Comparator.comparing(ClosedDay::day)
            .thenComparing(ClosedDay::reason)
            .thenComparing(ClosedDay::note);

    public ClosedDay {
        requireNonNull(day, "day");
        requireNonNull(reason, "reason");
        requireNonNull(note, "note");
    }

    @Override
    public int compareTo(ClosedDay other) {
        return BY_DAY.compare(this, other);
    }
}
