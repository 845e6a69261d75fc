package id.kotaksuara.schedule.meeting;

import static java.util.Comparator.comparingLong;

import id.kotaksuara.planner.exact.ExactPrices;
import id.kotaksuara.planner.exact.Limits;
import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.Price;
import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.planner.words.PlanChanges.Change;
import id.kotaksuara.planner.words.PlanChanges.LevelChange;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.published.ScheduleState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What each other day would cost the others, for one consignment; days near its own come first where there are many. */
record DayCosts(String code, String name, Optional<Integer> slot, List<Line> lines, int more) {

    private static final int FIRST = 14;

    /** In all, however many days are asked about. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private static final Duration LONGEST_DAY = Duration.ofSeconds(2);

    /**
     * One day.
     *
     * @param slot the wave it would get there
     * @param wished whether it would arrive as its PPK asked
     * @param proven whether no plan leaves fewer, or, where none was found, that there is none
     * @param fewest whether it is proven that fewer others cannot move
     * @param shifts who else would move, {@code Gambut 1: Kam 21/11 → Jum 22/11}
     * @param against where it cannot be: the rules in the way, each with its numbers
     */
    record Line(
            LocalDate day,
            Optional<Integer> slot,
            boolean wished,
            boolean free,
            boolean proven,
            boolean fewest,
            List<LevelChange> levels,
            List<String> shifts,
            List<String> against) {

        public boolean possible() {
            return slot.isPresent();
        }

        public long displaced() {
            return Consequence.displaced(levels);
        }
    }

    DayCosts {
        lines = List.copyOf(lines);
    }

    /**
     * A load whose days are asked about.
     *
     * @param load the consignment it belongs to and its parts
     */
    record Asked(String code, Consignment consignment, Placement load) {

        Optional<Integer> slot() {
            return load.slot() == WholeLoads.LEFT ? Optional.empty() : Optional.of(load.slot());
        }

        /** Where a plan has it. */
        Optional<Integer> slot(Plan plan) {
            return plan.placementsOf(consignment.id()).stream()
                    .filter(other -> !consignment.isCut() || other.parts().containsAll(load.parts()))
                    .map(Placement::slot)
                    .findFirst();
        }
    }

    /** The days nearest to its own, or to the one its PPK asked for, and on demand all of them; none that is over. */
    static DayCosts of(ScheduleState state, Asked asked, PlannerWords words, boolean all) {
        var problem = state.problem();
        var now = asked.slot().map(problem::dayOf);
        var centre = now.or(
                        () -> Optional.ofNullable(asked.consignment().dates().preferredArrival()))
                .orElse(problem.days().get(0));
        var others = problem.days().stream()
                .filter(day -> !day.isBefore(problem.dayOf(problem.firstSlot())))
                .filter(day -> !now.equals(Optional.of(day)))
                .toList();
        var days = nearest(others, centre, all ? others.size() : FIRST);
        var prover = prover(days.size());
        var lines = days.stream()
                .map(day ->
                        Binding.departing(asked.consignment().id(), asked.load().parts(), day))
                .map(binding -> Consequence.of(problem, state.plan(), binding, prover))
                .map(follows -> line(asked, follows, words))
                .toList();
        var name = words.names().consignment(asked.code());
        return new DayCosts(asked.code(), name, asked.slot(), lines, others.size() - lines.size());
    }

    private static List<LocalDate> nearest(List<LocalDate> days, LocalDate centre, int most) {
        return days.stream()
                .sorted(comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(centre, day))))
                .limit(most)
                .sorted()
                .toList();
    }

    private static Price.Prover prover(int days) {
        var each = LONGEST.dividedBy(Math.max(1, days));
        return new ExactPrices(new Limits(each.compareTo(LONGEST_DAY) < 0 ? each : LONGEST_DAY, 1));
    }

    private static Line line(Asked asked, Consequence follows, PlannerWords words) {
        var consignment = asked.consignment();
        var slot = follows.plan().flatMap(asked::slot);
        var arrival = slot.map(wave -> words.problem().dayOf(consignment.way().arrival(wave)));
        return new Line(
                follows.day(),
                slot,
                arrival.isPresent() && arrival.get().equals(consignment.dates().preferredArrival()),
                follows.free(),
                follows.proven(),
                follows.fewest(),
                follows.levels(),
                shifts(follows, words),
                against(follows, words));
    }

    static List<String> shifts(Consequence follows, PlannerWords words) {
        return follows.shifts().stream().map(shift -> say(shift, words)).toList();
    }

    static List<String> against(Consequence follows, PlannerWords words) {
        return follows.against().stream().map(words::breach).toList();
    }

    private static String say(Change change, PlannerWords words) {
        String name = words.names().consignment(change.code());
        return change.from().equals(change.to())
                ? words.message("meeting.costs.vehicles", List.of(name))
                : name + ": " + wave(change.from(), words) + " → " + wave(change.to(), words);
    }

    private static String wave(Optional<Wave> wave, PlannerWords words) {
        return wave.map(words::wave).orElseGet(() -> words.message("schedule.card.out", List.of()));
    }
}
