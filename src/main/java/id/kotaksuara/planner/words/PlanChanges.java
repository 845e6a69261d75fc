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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                .flatMap(consignment -> changes(consignment, before, after))
                .sorted(HARDEST_FIRST)
                .toList();
    }

    /** What of a consignment moves from one wave to another together is one change. */
    private static Stream<Change> changes(Consignment consignment, Side before, Side after) {
        var was = before.spots(consignment.id());
        var is = after.spots(consignment.id());
        var parts = new TreeSet<>(was.keySet());
        parts.addAll(is.keySet());
        Map<Shift, Integer> shifts = new LinkedHashMap<>();
        for (var part : parts) {
            int boxes = (is.containsKey(part) ? is : was).get(part).boxes();
            shift(was.get(part), is.get(part)).ifPresent(shift -> shifts.merge(shift, boxes, Integer::sum));
        }
        return shifts.entrySet().stream().map(entry -> entry.getKey().of(consignment, entry.getValue()));
    }

    private static Optional<Shift> shift(@Nullable Spot was, @Nullable Spot is) {
        if (was == null || is == null) {
            return Optional.of(
                    was == null
                            ? new Shift(Optional.empty(), is.wave(), Kind.NEW)
                            : new Shift(was.wave(), Optional.empty(), Kind.GONE));
        }
        var kind = was.boxes() != is.boxes() ? Optional.of(Kind.NEW) : moved(was, is);
        return kind.map(how -> new Shift(was.wave(), is.wave(), how));
    }

    private static Optional<Kind> moved(Spot was, Spot is) {
        if (was.wave().isEmpty() || is.wave().isEmpty()) {
            return was.wave().equals(is.wave())
                    ? Optional.empty()
                    : Optional.of(was.wave().isEmpty() ? Kind.PLACED : Kind.LEFT);
        }
        int order = Comparator.comparing(Wave::day)
                .thenComparing(Wave::number)
                .compare(is.wave().get(), was.wave().get());
        if (order != 0) {
            return Optional.of(order < 0 ? Kind.EARLIER : Kind.LATER);
        }
        return was.types().equals(is.types()) ? Optional.empty() : Optional.of(Kind.VEHICLES);
    }

    /** From one wave to another. */
    private record Shift(Optional<Wave> from, Optional<Wave> to, Kind kind) {
        Change of(Consignment consignment, int boxes) {
            return new Change(consignment.id(), consignment.shownClass(), boxes, from, to, kind);
        }
    }

    /** Where what stays together leaves, and with what. */
    private record Spot(int boxes, Optional<Wave> wave, List<String> types) {}

    private record Side(PlanningProblem problem, Plan plan, Map<String, Consignment> consignments) {

        Side(PlanningProblem problem, Plan plan) {
            this(problem, plan, new TreeMap<>());
            problem.consignments().forEach(consignment -> consignments.put(consignment.id(), consignment));
        }

        /** By part, or by the consignment itself where it leaves whole. */
        Map<String, Spot> spots(String code) {
            var consignment = consignments.get(code);
            if (consignment == null) {
                return Map.of();
            }
            var loads = plan.placementsOf(code);
            Map<String, Spot> spots = new TreeMap<>();
            if (!consignment.isCut()) {
                spots.put(code, spot(consignment.boxes(), loads.stream().findFirst()));
            }
            for (var part : consignment.cutting().parts()) {
                var load = loads.stream()
                        .filter(it -> it.parts().contains(part.id()))
                        .findFirst();
                spots.put(part.id(), spot(part.boxes(), load));
            }
            return spots;
        }

        private Spot spot(int boxes, Optional<Placement> load) {
            return new Spot(
                    boxes,
                    load.map(Placement::slot).map(problem::waveOf),
                    load.map(Placement::vehicleTypes).orElse(List.of()));
        }
    }
}
