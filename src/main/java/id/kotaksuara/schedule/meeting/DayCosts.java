package id.kotaksuara.schedule.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.planner.words.PlanChanges.Change;
import id.kotaksuara.planner.words.PlanChanges.LevelChange;
import id.kotaksuara.planner.words.PlannerWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What each other day would cost the others, for one consignment; days near its own come first where there are many. */
record DayCosts(String code, String name, Optional<Integer> slot, List<Line> lines, int more) {

    /** Planning again takes some 20 ms a day. */
    private static final int FIRST = 14;

    /**
     * One day.
     *
     * @param slot the wave it would get there
     * @param wished whether it would arrive as its PPK asked
     * @param shifts who else would move, {@code Gambut 1: Kam 21/11 → Jum 22/11}
     * @param against where it cannot be: the rules in the way, each with its numbers
     */
    record Line(
            LocalDate day,
            Optional<Integer> slot,
            boolean wished,
            boolean free,
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

    /** The days nearest to its own, or to the one its PPK asked for; on demand all of them. */
    static DayCosts of(PlanningProblem problem, Plan plan, Asked asked, PlannerWords words, boolean all) {
        var now = asked.slot().map(problem::dayOf);
        var centre = now.or(
                        () -> Optional.ofNullable(asked.consignment().dates().preferredArrival()))
                .orElse(problem.days().get(0));
        var others = problem.days().stream()
                .filter(day -> !now.equals(Optional.of(day)))
                .toList();
        var lines = others.stream()
                .sorted(comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(centre, day))))
                .limit(all ? others.size() : FIRST)
                .map(day -> line(problem, plan, asked, day, words))
                .sorted(comparing(Line::day))
                .toList();
        var name = words.names().consignment(asked.code());
        return new DayCosts(asked.code(), name, asked.slot(), lines, others.size() - lines.size());
    }

    private static Line line(PlanningProblem problem, Plan plan, Asked asked, LocalDate day, PlannerWords words) {
        var consignment = asked.consignment();
        var binding = Binding.departing(consignment.id(), asked.load().parts(), day);
        var follows = Consequence.of(problem, plan, binding);
        var slot = follows.plan().flatMap(asked::slot);
        var arrival = slot.map(wave -> problem.dayOf(wave + consignment.way().travelSlots()));
        return new Line(
                day,
                slot,
                arrival.isPresent() && arrival.get().equals(consignment.dates().preferredArrival()),
                follows.free(),
                follows.levels(),
                shifts(follows, words),
                follows.against().stream().map(words::breach).toList());
    }

    static List<String> shifts(Consequence follows, PlannerWords words) {
        return follows.shifts().stream().map(shift -> say(shift, words)).toList();
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
