package id.kotaksuara.planner.words;

import static java.util.Comparator.comparing;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Wave;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one plan does otherwise than another: consignment by consignment, and level by level of what makes plans better.
 *
 * @param consignments those that do not leave as before, the hardest first
 * @param levels all levels in their order
 * @param sameWaves whether both plans have the same waves, so that levels which count waves can be compared
 */
public record PlanChanges(List<Change> consignments, List<LevelChange> levels, boolean sameWaves) {

    /** What happens to one consignment. */
    public enum Kind {
        /** Had a wave and has none now. */
        LEFT,
        /** Had no wave and has one now. */
        PLACED,
        EARLIER,
        LATER,
        /** The same wave, other vehicles. */
        VEHICLES,
        /** Was not to leave at all before, or has other boxes. */
        NEW,
        /** Is not to leave any more. */
        GONE
    }

    /** One consignment: its boxes, and the waves before and after. */
    public record Change(
            String code, int difficultyClass, int boxes, Optional<Wave> from, Optional<Wave> to, Kind kind) {}

    /** One level before and after; less is better. */
    public record LevelChange(Level level, long before, long after, boolean comparable) {

        /** In one word: what {@code schedule.level.} is followed by. */
        public String verdict() {
            if (!comparable) {
                return "incomparable";
            }
            return better() ? "better" : worse() ? "worse" : "same";
        }

        public boolean better() {
            return comparable && after < before;
        }

        public boolean worse() {
            return comparable && after > before;
        }
    }

    private static final Comparator<Change> HARDEST_FIRST =
            comparing(Change::difficultyClass).reversed().thenComparing(Change::code);

    public PlanChanges {
        consignments = List.copyOf(consignments);
        levels = List.copyOf(levels);
    }

    public static PlanChanges of(
            PlanningProblem problemBefore, Plan planBefore, PlanningProblem problemAfter, Plan planAfter) {
        boolean sameWaves = problemBefore.days().equals(problemAfter.days())
                && problemBefore.wavesPerDay() == problemAfter.wavesPerDay();
        return new PlanChanges(
                changes(new Side(problemBefore, planBefore), new Side(problemAfter, planAfter)),
                levels(
                        PlanChecker.score(problemBefore, planBefore),
                        PlanChecker.score(problemAfter, planAfter),
                        problemBefore.isCut() ? problemBefore.levels() : problemAfter.levels(),
                        sameWaves),
                sameWaves);
    }

    /** Whether nothing leaves otherwise than before. */
    public boolean none() {
        return consignments.isEmpty();
    }

    /** How many consignments something happens to. */
    public long count(Kind kind) {
        return consignments.stream().filter(change -> change.kind() == kind).count();
    }

    /** The first level that can be compared and differs: it decides which plan is better. */
    public Optional<LevelChange> decisive() {
        return levels.stream().filter(level -> level.better() || level.worse()).findFirst();
    }

    public long leftBefore() {
        return level(Level.BOXES_LEFT).before();
    }

    public long leftAfter() {
        return level(Level.BOXES_LEFT).after();
    }

    private LevelChange level(Level level) {
        return levels.get(level.ordinal());
    }

    private static List<LevelChange> levels(PlanScore before, PlanScore after, List<Level> levels, boolean sameWaves) {
        return levels.stream()
                .map(level ->
                        new LevelChange(level, before.at(level), after.at(level), sameWaves || !countsWaves(level)))
                .toList();
    }

    private static boolean countsWaves(Level level) {
        return switch (level) {
            case CLASS_4_SLOTS, CLASS_3_SLOTS, BOX_SLOTS -> true;
            default -> false;
        };
    }

    private static List<Change> changes(Side before, Side after) {
        Map<String, Consignment> all = new TreeMap<>(before.consignments());
        all.putAll(after.consignments());
        return all.values().stream()
                .flatMap(consignment -> change(consignment, before, after).stream())
                .sorted(HARDEST_FIRST)
                .toList();
    }

    private static Optional<Change> change(Consignment consignment, Side before, Side after) {
        String code = consignment.id();
        return kind(code, before, after)
                .map(kind -> new Change(
                        code,
                        consignment.shownClass(),
                        consignment.boxes(),
                        before.wave(code),
                        after.wave(code),
                        kind));
    }

    private static Optional<Kind> kind(String code, Side before, Side after) {
        var was = before.consignments().get(code);
        var is = after.consignments().get(code);
        if (was == null || is == null) {
            return Optional.of(was == null ? Kind.NEW : Kind.GONE);
        }
        if (was.boxes() != is.boxes()) {
            return Optional.of(Kind.NEW);
        }
        return moved(before.placement(code), after.placement(code), before.wave(code), after.wave(code));
    }

    private static Optional<Kind> moved(
            Optional<Placement> was, Optional<Placement> is, Optional<Wave> from, Optional<Wave> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.equals(to) ? Optional.empty() : Optional.of(from.isEmpty() ? Kind.PLACED : Kind.LEFT);
        }
        int order = Comparator.comparing(Wave::day).thenComparing(Wave::number).compare(to.get(), from.get());
        if (order != 0) {
            return Optional.of(order < 0 ? Kind.EARLIER : Kind.LATER);
        }
        boolean sameVehicles = was.map(Placement::vehicleTypes).equals(is.map(Placement::vehicleTypes));
        return sameVehicles ? Optional.empty() : Optional.of(Kind.VEHICLES);
    }

    /** A problem and its plan, by consignment. */
    private record Side(PlanningProblem problem, Map<String, Consignment> consignments, Map<String, Placement> placed) {

        Side(PlanningProblem problem, Plan plan) {
            this(problem, new TreeMap<>(), new TreeMap<>());
            problem.consignments().forEach(consignment -> consignments.put(consignment.id(), consignment));
            plan.placements().forEach(placement -> placed.put(placement.consignment(), placement));
        }

        Optional<Placement> placement(String code) {
            return Optional.ofNullable(placed.get(code));
        }

        Optional<Wave> wave(String code) {
            return placement(code).map(Placement::slot).map(problem::waveOf);
        }
    }
}
