package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One lever pulled so far.
 *
 * @param subject what is changed, in the words that its lever asks for; empty where it is the whole plan
 * @param amount how far: days, boxes, vehicles or escorts
 */
public record Change(Lever lever, String subject, int amount) {
    public Change {
        requireNonNull(lever, "lever");
        requireNonNull(subject, "subject");
    }

    /** A lever that moves the whole plan. */
    static Change of(Lever lever, int amount) {
        return new Change(lever, "", amount);
    }

    /** The same lever, pulled so far. */
    Change by(int other) {
        return new Change(lever, subject, other);
    }

    PlanningProblem in(PlanningProblem problem) {
        return lever.pull(problem, this);
    }

    /** The first of the days that it is about, which ends its subject. */
    public LocalDate firstDay() {
        return LocalDate.parse(subject.substring(subject.lastIndexOf(' ') + 1));
    }

    List<LocalDate> days() {
        return IntStream.range(0, amount).mapToObj(firstDay()::plusDays).toList();
    }

    /** The consignment or district before the days that it is about. */
    String place() {
        return subject.substring(0, subject.lastIndexOf(' '));
    }

    /** What its subject names one by one. */
    List<String> names() {
        return Stream.of(subject.split(",")).filter(name -> !name.isEmpty()).toList();
    }
}
