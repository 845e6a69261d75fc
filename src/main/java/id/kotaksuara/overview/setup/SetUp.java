package id.kotaksuara.overview.setup;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Optional;

/**
 * How far an office is.
 *
 * @param published whether a schedule has been published, after which nobody needs this list
 * @param sent whether a shipment has left, after which the office is at work
 * @param graded the number of the office's own table that was graded last and is no draft yet; 0 where there is none
 */
public record SetUp(OfficeKey office, List<Line> lines, boolean published, boolean sent, int graded) {
    public SetUp {
        lines = List.copyOf(lines);
    }

    /**
     * A step and how much of it is done.
     *
     * @param of how many there are to do; 0 where one is enough
     * @param later somebody has put it off
     */
    public record Line(SetUpStep step, int done, int of, boolean later, String href) {

        public boolean complete() {
            return done > 0 && done >= of;
        }

        public boolean open() {
            return !complete() && !later;
        }
    }

    /** The step to do now. */
    public Optional<Line> next() {
        return lines.stream().filter(Line::open).findFirst();
    }

    /** Steps that are done, and steps that are not put off. */
    public long complete() {
        return lines.stream().filter(Line::complete).count();
    }

    /** Whether nothing but the schedule is missing. */
    public boolean ready() {
        return next().isEmpty();
    }

    /** Whether a page does a step that is done, while there is still something to set up. */
    boolean hasDone(String page) {
        return !published && lines.stream().anyMatch(line -> line.step().isDoneOn(page) && line.complete());
    }
}
