package id.kotaksuara.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every lever of a problem with the problems that follow when it is pulled. */
final class Levers {

    private static final int MOST_DAYS = 7;
    private static final int MOST_VEHICLES = 32;
    private static final int MOST_ESCORTS = 32;
    /** More pins or stores than anybody would negotiate one by one. */
    private static final int MOST_SUBJECTS = 60;

    private final PlanningProblem problem;
    private final Plan plan;

    Levers(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    List<Pull> all() {
        return Stream.of(days(), waves(), rooms(), vehicles(), escorts(), assembled(), dates(), stores())
                .flatMap(pulls -> pulls)
                .toList();
    }

    private Stream<Pull> days() {
        return Stream.of(
                new Pull(Lever.DAY_AFTER, "", MOST_DAYS, more -> withDays(0, more)),
                new Pull(Lever.DAY_BEFORE, "", MOST_DAYS, more -> withDays(more, 0)));
    }

    private PlanningProblem withDays(int before, int after) {
        var days = new ArrayList<LocalDate>();
        IntStream.rangeClosed(1, before)
                .forEach(back -> days.add(0, problem.days().get(0).minusDays(back)));
        days.addAll(problem.days());
        IntStream.rangeClosed(1, after)
                .forEach(on ->
                        days.add(problem.days().get(problem.days().size() - 1).plusDays(on)));
        return changed(days, problem.origins(), problem.vehicles(), problem.destinations(), problem.consignments());
    }

    private Stream<Pull> waves() {
        var wider = new WiderDays(problem);
        var changed = wider.problem();
        int days = problem.days().size();
        return IntStream.range(0, days)
                .mapToObj(first -> new Pull(
                        Lever.WAVE_ON_A_DAY,
                        problem.days().get(first).toString(),
                        days - first,
                        more -> changed,
                        new Pull.Waves(more -> slot -> isShut(slot, first, first + more), wider::holds)));
    }

    /** Only the days from the first to before the end use their new last wave. */
    private boolean isShut(int slot, int first, int end) {
        int waves = problem.wavesPerDay() + 1;
        int day = slot / waves;
        return slot % waves == waves - 1 && (day < first || day >= end);
    }

    private Stream<Pull> rooms() {
        int all = (int) Math.min(Integer.MAX_VALUE / 4, Math.max(1, problem.boxes()));
        return problem.origins().stream()
                .map(origin -> new Pull(Lever.ROOM, origin.id(), all, more -> with(origin, origin.withMoreRoom(more))));
    }

    private Stream<Pull> escorts() {
        return problem.origins().stream()
                .filter(origin -> origin.escorts().isPresent())
                .map(origin -> new Pull(
                        Lever.ESCORTS,
                        origin.id(),
                        MOST_ESCORTS,
                        more -> with(origin, origin.withEscorts(origin.escorts().getAsInt() + more))));
    }

    private PlanningProblem with(Origin before, Origin after) {
        return changed(
                problem.days(),
                replaced(problem.origins(), before, after),
                problem.vehicles(),
                problem.destinations(),
                problem.consignments());
    }

    private Stream<Pull> vehicles() {
        return problem.vehicles().stream()
                .map(type -> new Pull(
                        Lever.VEHICLES,
                        type.id(),
                        MOST_VEHICLES,
                        more -> changed(
                                problem.days(),
                                problem.origins(),
                                replaced(problem.vehicles(), type, type.withCount(type.count() + more)),
                                problem.destinations(),
                                problem.consignments())));
    }

    private Stream<Pull> assembled() {
        int most = (int)
                Math.min(Integer.MAX_VALUE / 4, PlanChecker.score(problem, plan).boxesLeft());
        return Stream.of(new Pull(Lever.ASSEMBLED_IN_DISTRICT, "", most, this::assembledInDistrict));
    }

    /** Takes boxes out of the consignments that are left, the easiest districts first: flat boxes need no room. */
    private PlanningProblem assembledInDistrict(int boxes) {
        var placed = new HashSet<String>();
        plan.placements().forEach(placement -> placed.add(placement.consignment()));
        var consignments = new ArrayList<>(problem.consignments());
        var left = consignments.stream()
                .filter(consignment -> !placed.contains(consignment.id()) && consignment.boxes() > 0)
                .sorted(Comparator.comparingInt(Consignment::difficultyClass))
                .toList();
        int open = boxes;
        for (var consignment : left) {
            int taken = Math.min(open, consignment.boxes());
            open -= taken;
            consignments.remove(consignment);
            if (taken < consignment.boxes()) {
                consignments.add(consignment.withBoxes(consignment.boxes() - taken));
            }
        }
        return problem.with(consignments);
    }

    private Stream<Pull> dates() {
        return problem.consignments().stream()
                .filter(consignment -> consignment.dates().bind())
                .limit(MOST_SUBJECTS)
                .map(consignment ->
                        new Pull(Lever.AGREED_DATE, consignment.id(), 1, given -> given(consignment, given)));
    }

    private PlanningProblem given(Consignment consignment, int given) {
        return given == 0
                ? problem
                : problem.with(replaced(
                        problem.consignments(),
                        consignment,
                        consignment.with(consignment.dates().onlyPreferring())));
    }

    private Stream<Pull> stores() {
        return problem.destinations().stream()
                .filter(store -> store.storageCapacity().isPresent() && store.releaseDay() != null)
                .limit(MOST_SUBJECTS)
                .map(store -> new Pull(
                        Lever.STORE_RELEASE,
                        store.id(),
                        problem.days().size(),
                        earlier -> changed(
                                problem.days(),
                                problem.origins(),
                                problem.vehicles(),
                                replaced(
                                        problem.destinations(),
                                        store,
                                        store.releasedOn(store.releaseDay().minusDays(earlier))),
                                problem.consignments())));
    }

    private PlanningProblem changed(
            List<LocalDate> days,
            List<Origin> origins,
            List<VehicleType> vehicles,
            List<Destination> destinations,
            List<Consignment> consignments) {
        return new PlanningProblem(
                problem.name(), days, problem.wavesPerDay(), origins, vehicles, destinations, consignments);
    }

    private static <T> List<T> replaced(List<T> things, T before, T after) {
        UnaryOperator<T> swap = thing -> thing.equals(before) ? after : thing;
        return things.stream().map(swap).toList();
    }
}
