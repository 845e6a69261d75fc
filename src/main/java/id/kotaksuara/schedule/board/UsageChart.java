package id.kotaksuara.schedule.board;

import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small chart of one thing that districts share: a bar for each wave, a line at how much there is. Coordinates are canvas
 * units from the top left.
 */
public record UsageChart(Usage usage, List<Bar> bars, int limitY, Optional<Release> release, List<Label> days) {

    public static final int WIDTH = 220;
    public static final int HEIGHT = 96;

    private static final int TOP = 22;
    private static final int BOTTOM = 78;
    private static final int MOST_DAYS = 6;
    private static final int NUMBER_WIDTH = 12;
    private static final double FILLED = 0.8;

    /** One wave: how much is taken, and whether that is more than there is. */
    public record Bar(int slot, long taken, boolean over, int x, int width, int y) {

        public int height() {
            return BOTTOM - y;
        }

        public int middle() {
            return Math.max(NUMBER_WIDTH, Math.min(WIDTH - NUMBER_WIDTH, x + width / 2));
        }

        /** High and wide enough for its number within. */
        public boolean roomy() {
            return height() > 16 && width >= 20;
        }
    }

    /** The day from which a store passes its boxes on. */
    public record Release(LocalDate day, int x) {

        /** In the right half, where its words stand to the left of it. */
        public boolean late() {
            return x > WIDTH / 2;
        }
    }

    /** A day below its first wave; its month is named where the one before had another. */
    public record Label(LocalDate day, int x, boolean newMonth) {}

    /** Waves in a row in which the same is taken. */
    public record Run(int first, int last, long taken, boolean over) {}

    public UsageChart {
        bars = List.copyOf(bars);
        days = List.copyOf(days);
    }

    static UsageChart of(Usage usage, PlanningProblem problem) {
        long highest = Math.max(1, Math.max(usage.most(), usage.limit().orElse(0)));
        return new UsageChart(
                usage,
                bars(usage, highest),
                y(Math.max(0, usage.limit().orElse(0)), highest),
                usage.kind() == Usage.Kind.STORE ? release(usage, problem) : Optional.empty(),
                days(problem));
    }

    /** Where a wave begins. */
    public int at(int slot) {
        return (int) (slot * pace(usage.taken().size()));
    }

    public int right() {
        return WIDTH;
    }

    public int bottom() {
        return BOTTOM;
    }

    /** The bar that tells most: the first of the highest. */
    public @Nullable Bar highest() {
        return bars.isEmpty() || usage.most() == 0 ? null : bars.get(usage.busiest());
    }

    /** The same numbers for the table, waves with the same number in one line. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int slot = 0; slot < bars.size(); slot++) {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            var bar = bars.get(slot);
            if (last != null && last.taken() == bar.taken()) {
                runs.set(runs.size() - 1, new Run(last.first(), slot, bar.taken(), bar.over()));
            } else {
                runs.add(new Run(slot, slot, bar.taken(), bar.over()));
            }
        }
        return runs;
    }

    private static List<Bar> bars(Usage usage, long highest) {
        int slots = usage.taken().size();
        double pace = pace(slots);
        int width = (int) Math.max(1, pace * FILLED);
        return IntStream.range(0, slots)
                .mapToObj(slot -> new Bar(
                        slot,
                        usage.taken().get(slot),
                        usage.over(slot),
                        (int) (slot * pace + pace * (1 - FILLED) / 2),
                        width,
                        y(usage.taken().get(slot), highest)))
                .toList();
    }

    private static Optional<Release> release(Usage usage, PlanningProblem problem) {
        return problem.destinations().stream()
                .filter(store -> store.id().equals(usage.subject()))
                .map(Destination::releaseDay)
                .filter(day -> day != null && problem.days().contains(day))
                .map(day -> new Release(day, x(problem, problem.days().indexOf(day))))
                .findFirst();
    }

    /** The first day and every so many, so that their names do not touch. */
    private static List<Label> days(PlanningProblem problem) {
        var days = problem.days();
        int step = (days.size() + MOST_DAYS - 1) / MOST_DAYS;
        return IntStream.range(0, problem.slots() == 0 ? 0 : days.size())
                .filter(day -> day % step == 0)
                .mapToObj(day -> new Label(
                        days.get(day),
                        x(problem, day),
                        day == 0
                                || days.get(day - step).getMonthValue()
                                        != days.get(day).getMonthValue()))
                .toList();
    }

    private static int x(PlanningProblem problem, int day) {
        return (int) (day * problem.wavesPerDay() * pace(problem.slots()));
    }

    private static double pace(int slots) {
        return (double) WIDTH / Math.max(1, slots);
    }

    private static int y(long taken, long highest) {
        return BOTTOM - (int) Math.round((double) taken / highest * (BOTTOM - TOP));
    }
}
