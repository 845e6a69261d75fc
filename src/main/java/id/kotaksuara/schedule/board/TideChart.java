package id.kotaksuara.schedule.board;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Tide;
import id.kotaksuara.planner.planning.Tide.TideLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The tide of a warehouse as bars on a canvas of fixed size: for each wave the standing boxes (pale) beside those that leave (dark), a line
 * at the room. Coordinates are canvas units from the top left.
 */
public record TideChart(Tide tide, List<Bar> bars, List<Line> lines, Line room, List<Label> days) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 190;

    private static final int LEFT = 40;
    private static final int TOP = 18;
    private static final int BOTTOM = 160;
    private static final int MOST_LINES = 4;
    private static final int NUMBER_HEIGHT = 14;
    private static final double FILLED = 0.76;

    /** Both bars of one wave: where they begin, how wide each is, and how high. */
    public record Bar(TideLevel level, int x, int width, int standingY, int shippedY) {

        /** More leaves than stands. */
        public boolean over() {
            return level.shipped() > level.standing();
        }

        public int shippedX() {
            return x + width + 1;
        }

        public int standingHeight() {
            return BOTTOM - standingY;
        }

        public int shippedHeight() {
            return BOTTOM - shippedY;
        }

        /** Room for the number above the dark bar. */
        public boolean labelled() {
            return width >= 22;
        }
    }

    /** A level of so many boxes. */
    public record Line(long boxes, int y) {}

    /** A day below its waves. */
    public record Label(LocalDate day, int x) {}

    /** One chart a warehouse. */
    public static List<TideChart> of(PlanningProblem problem, Plan plan) {
        return Tide.of(problem, plan).stream().map(TideChart::of).toList();
    }

    private static TideChart of(Tide tide) {
        int room = tide.warehouse().storageCapacity();
        long highest = Stream.concat(
                        Stream.of(1L, (long) room),
                        tide.levels().stream().flatMap(level -> Stream.of(level.standing(), level.shipped())))
                .mapToLong(Long::longValue)
                .max()
                .getAsLong();
        var atRoom = line(room, highest);
        return new TideChart(tide, bars(tide, highest), lines(highest, atRoom), atRoom, days(tide));
    }

    /** Where a wave begins. */
    public int at(int slot) {
        return (int) (LEFT + slot * pace(tide));
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH;
    }

    public int bottom() {
        return BOTTOM;
    }

    private static List<Bar> bars(Tide tide, long highest) {
        var levels = tide.levels();
        double pace = pace(tide);
        int width = (int) Math.max(2, pace * FILLED / 2);
        return IntStream.range(0, levels.size())
                .mapToObj(slot -> new Bar(
                        levels.get(slot),
                        (int) (LEFT + slot * pace + pace * (1 - FILLED) / 2),
                        width,
                        y(levels.get(slot).standing(), highest),
                        y(levels.get(slot).shipped(), highest)))
                .toList();
    }

    /** Even numbers of boxes, but none where the line of the room has its own number. */
    private static List<Line> lines(long highest, Line room) {
        long step = step(highest);
        return LongStream.rangeClosed(0, highest / step)
                .mapToObj(number -> line(number * step, highest))
                .filter(line -> Math.abs(line.y() - room.y()) > NUMBER_HEIGHT)
                .toList();
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … that gives few lines. */
    private static long step(long highest) {
        long power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (highest / (factor * power) <= MOST_LINES) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    private static List<Label> days(Tide tide) {
        var levels = tide.levels();
        return IntStream.range(0, levels.size())
                .filter(slot -> levels.get(slot).wave().number() == 1)
                .mapToObj(slot ->
                        new Label(levels.get(slot).wave().day(), (int) (LEFT + slot * pace(tide) + dayWidth(tide) / 2)))
                .toList();
    }

    private static double dayWidth(Tide tide) {
        int perDay = tide.levels().stream()
                .mapToInt(level -> level.wave().number())
                .max()
                .orElse(1);
        return pace(tide) * perDay;
    }

    private static double pace(Tide tide) {
        return (double) (WIDTH - LEFT) / Math.max(1, tide.levels().size());
    }

    private static Line line(long boxes, long highest) {
        return new Line(boxes, y(boxes, highest));
    }

    private static int y(long boxes, long highest) {
        return BOTTOM - (int) Math.round((double) boxes / highest * (BOTTOM - TOP));
    }
}
