package id.kotaksuara.schedule.planb;

import static java.util.Comparator.comparing;

import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.planner.words.PlannerWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One page of the binder: a district closed on a day, who leaves when instead, and what is left behind and why. */
record BinderPage(
        String district,
        String name,
        int difficultyClass,
        LocalDate day,
        int boxes,
        List<Change> own,
        List<Change> others,
        List<String> otherNames,
        Left left) {

    private static final int MOST_NAMED = 3;

    /** Hardest first, then by the day. */
    static final Comparator<BinderPage> ORDER = comparing(BinderPage::difficultyClass)
            .reversed()
            .thenComparing(BinderPage::name)
            .thenComparing(BinderPage::day);

    /**
     * A consignment that leaves otherwise than it was to.
     *
     * @param to empty where it is left behind
     * @param why why it is left behind
     */
    record Change(String name, int boxes, String from, String to, String vehicles, String why) {
        public boolean left() {
            return to.isEmpty();
        }
    }

    /** Boxes that no wave takes, and how many of them leave without the closure. */
    record Left(int boxes, int more) {}

    static BinderPage of(PlanB planB, WholeLoads state, PlannerWords words) {
        var closure = planB.closure();
        var problem = closure.applyTo(state.problem(), state.plan());
        var stopped = closure.stopped(problem, state.plan());
        var inWords = new InWords(problem, state.plan(), planB.plan(), words);
        var others = problem.consignments().stream()
                .filter(other -> !stopped.contains(other) && inWords.changes(other))
                .toList();
        return new BinderPage(
                closure.district(),
                words.names().of(closure.district()),
                stopped.get(0).shownClass(),
                closure.day(),
                stopped.stream().mapToInt(Consignment::boxes).sum(),
                stopped.stream().map(inWords::change).toList(),
                others.stream().map(inWords::change).toList(),
                others.stream()
                        .map(other -> words.names().of(other.destination()))
                        .distinct()
                        .toList(),
                new Left(left(problem, planB.plan()), left(problem, planB.plan()) - left(problem, state.plan())));
    }

    private static int left(PlanningProblem problem, Plan plan) {
        return problem.consignments().stream()
                .filter(consignment -> plan.placementOf(consignment.id()).isEmpty())
                .mapToInt(Consignment::boxes)
                .sum();
    }

    /** The first of the other districts that move, and whether there are more. */
    public String named() {
        String first = otherNames.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return otherNames.size() > MOST_NAMED ? first + ", …" : first;
    }

    /** When the district leaves instead. */
    public String instead() {
        return own.stream()
                .map(Change::to)
                .filter(to -> !to.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Says the changes from one plan to the other. */
    private record InWords(PlanningProblem problem, Plan before, Plan after, PlannerWords words) {

        boolean changes(Consignment consignment) {
            return !slot(before, consignment).equals(slot(after, consignment));
        }

        Change change(Consignment consignment) {
            var to = after.placementOf(consignment.id());
            return new Change(
                    words.names().consignment(consignment.id()),
                    consignment.boxes(),
                    before.placementOf(consignment.id())
                            .map(this::wave)
                            .orElseGet(() -> words.message("contingency.none", List.of())),
                    to.map(this::wave).orElse(""),
                    to.map(placement -> vehicles(consignment, placement)).orElse(""),
                    to.isPresent() ? "" : why(consignment));
        }

        private static OptionalInt slot(Plan plan, Consignment consignment) {
            return plan.placementOf(consignment.id())
                    .map(placement -> OptionalInt.of(placement.slot()))
                    .orElseGet(OptionalInt::empty);
        }

        private String wave(Placement placement) {
            return words.wave(problem.waveOf(placement.slot()));
        }

        private String vehicles(Consignment consignment, Placement placement) {
            var all = after.onVehiclesOf(placement).stream()
                    .map(load -> problem.consignment(load.consignment()))
                    .toList();
            int together = all.stream().mapToInt(Consignment::boxes).sum();
            var types = placement.vehicleTypes();
            return words.shared(
                    IntStream.range(0, types.size())
                            .mapToObj(leg -> number(types.get(leg), leg == 0 ? together : consignment.boxes()) + " "
                                    + words.names().vehicle(types.get(leg)))
                            .toList(),
                    all.stream()
                            .map(Consignment::destination)
                            .filter(district -> !district.equals(consignment.destination()))
                            .toList());
        }

        private int number(String type, int boxes) {
            int each = problem.vehicles().stream()
                    .filter(vehicle -> vehicle.id().equals(type))
                    .mapToInt(vehicle -> Math.max(1, vehicle.boxes()))
                    .findFirst()
                    .orElse(1);
            return (boxes + each - 1) / each;
        }

        /** The rule that stands in the way on the days that are left; of closed ones everybody knows. */
        private String why(Consignment consignment) {
            var summaries = Explanations.summary(Explanations.reasons(problem, after, consignment.id()));
            return summaries.stream()
                    .filter(summary -> summary.rule() != Rule.BLOCKED_DAY)
                    .findFirst()
                    .map(words::summary)
                    .orElseGet(() -> words.message("contingency.no.day", List.of()));
        }
    }
}
