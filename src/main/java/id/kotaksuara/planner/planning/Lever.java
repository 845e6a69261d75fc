package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an office can change about a problem; beside each the subject and the unit of its amount. A negative amount of
 * days, room, vehicles or escorts means so many less.
 */
public enum Lever {
    /** Days that the plan goes on longer. */
    DAY_AFTER(Lever::longer),
    /** Days that the plan begins earlier. */
    DAY_BEFORE(Lever::earlier),
    /** Days in a row that get one wave more, after their last. Subject: the first of them, as 2024-11-20. */
    WAVE_ON_A_DAY((problem, wave) -> WiderDays.of(problem, wave.days())),
    /** Standing boxes for which there is more room. Subject: the warehouse. */
    ROOM(Lever::room),
    /** Vehicles more. Subject: the vehicle type. */
    VEHICLES(Lever::vehicles),
    /** Escorts more. Subject: the warehouse. */
    ESCORTS(Lever::escorts),
    /**
     * Boxes that travel flat and are assembled in their districts. Subject: the consignments or districts they are taken
     * from, in order and with commas; all, easy and large ones first, where none is named.
     */
    ASSEMBLED_IN_DISTRICT(Lever::assembled),
    /** A pin or agreed arrival given up. Subject: the consignment or district. */
    AGREED_DATE(Lever::given),
    /** Days by which a store is released earlier. Subject: the destination. */
    STORE_RELEASE(Lever::storeRelease),
    /** Boxes for which a district's store has more room. Subject: the destination. */
    STORE_ROOM(Lever::storeRoom),
    /** Days in a row on which nothing leaves, though boxes are made ready. Subject: the first of them, as 2024-11-20. */
    CLOSED_DAY(Lever::closedDays),
    /** Days in a row on which a district cannot be reached. Subject: destination, space, first day. */
    CLOSED_WAY(Lever::closedWay);

    private final BiFunction<PlanningProblem, Change, PlanningProblem> effect;

    Lever(BiFunction<PlanningProblem, Change, PlanningProblem> effect) {
        this.effect = effect;
    }

    PlanningProblem pull(PlanningProblem problem, Change change) {
        return effect.apply(problem, change);
    }

    private static PlanningProblem longer(PlanningProblem problem, Change change) {
        return problem.withDays(longer(problem.days(), 0, change.amount()));
    }

    /** Waves that are over stay over where the calendar begins earlier. */
    private static PlanningProblem earlier(PlanningProblem problem, Change change) {
        int over = problem.firstSlot() == 0 ? 0 : change.amount() * problem.wavesPerDay();
        return problem.withDays(longer(problem.days(), change.amount(), 0)).from(problem.firstSlot() + over);
    }

    private static PlanningProblem room(PlanningProblem problem, Change change) {
        return withOrigin(problem, change.subject(), origin -> origin.withMoreRoom(change.amount()));
    }

    private static PlanningProblem escorts(PlanningProblem problem, Change change) {
        return withOrigin(problem, change.subject(), origin -> origin.withMoreEscorts(change.amount()));
    }

    private static PlanningProblem storeRelease(PlanningProblem problem, Change change) {
        return withStore(problem, change.subject(), store -> store.releasedEarlier(change.amount()));
    }

    private static PlanningProblem storeRoom(PlanningProblem problem, Change change) {
        return withStore(problem, change.subject(), store -> store.withMoreRoom(change.amount()));
    }

    private static PlanningProblem vehicles(PlanningProblem problem, Change change) {
        return problem.withVehicles(problem.vehicles().stream()
                .map(type -> type.id().equals(change.subject())
                        ? type.withCount(Math.max(0, type.count() + change.amount()))
                        : type)
                .toList());
    }

    private static PlanningProblem given(PlanningProblem problem, Change change) {
        return change.amount() <= 0
                ? problem
                : withConsignments(problem, change.subject(), consignment -> consignment
                        .with(consignment.dates().onlyPreferring())
                        .unpinned());
    }

    private static PlanningProblem closedWay(PlanningProblem problem, Change change) {
        return withConsignments(problem, change.place(), consignment -> consignment.notOn(change.days()));
    }

    private static PlanningProblem closedDays(PlanningProblem problem, Change change) {
        var closed = new HashSet<>(problem.closures().days());
        closed.addAll(change.days());
        return problem.with(new Closures(closed, problem.closures().waves()));
    }

    /** Flat boxes need no room: they are taken out of the problem. */
    private static PlanningProblem assembled(PlanningProblem problem, Change change) {
        var kept = new LinkedHashMap<String, Integer>();
        problem.consignments().forEach(consignment -> kept.put(consignment.id(), consignment.boxes()));
        int open = change.amount();
        for (var consignment : named(problem, change.names())) {
            int taken = Math.max(0, Math.min(open, consignment.boxes()));
            open -= taken;
            kept.put(consignment.id(), consignment.boxes() - taken);
        }
        return problem.with(problem.consignments().stream()
                .filter(consignment -> consignment.boxes() <= 0 || kept.get(consignment.id()) > 0)
                .map(consignment -> consignment.withFewer(consignment.boxes() - kept.get(consignment.id())))
                .toList());
    }

    private static List<LocalDate> days(LocalDate first, int number) {
        return IntStream.range(0, number).mapToObj(first::plusDays).toList();
    }

    private static List<LocalDate> longer(List<LocalDate> days, int before, int after) {
        if (days.isEmpty()) {
            return days;
        }
        var first = days.get(0);
        var last = days.get(days.size() - 1);
        return Stream.of(days(first.minusDays(Math.max(0, before)), before), days, days(last.plusDays(1), after))
                .flatMap(List::stream)
                .filter(day -> !day.isBefore(first.minusDays(before)) && !day.isAfter(last.plusDays(after)))
                .toList();
    }

    private static PlanningProblem withOrigin(PlanningProblem problem, String id, UnaryOperator<Origin> change) {
        return problem.withOrigins(problem.origins().stream()
                .map(origin -> origin.id().equals(id) ? change.apply(origin) : origin)
                .toList());
    }

    private static PlanningProblem withConsignments(
            PlanningProblem problem, String subject, UnaryOperator<Consignment> change) {
        return problem.with(problem.consignments().stream()
                .map(consignment -> consignment.isNamed(subject) ? change.apply(consignment) : consignment)
                .toList());
    }

    private static PlanningProblem withStore(PlanningProblem problem, String id, UnaryOperator<Destination> change) {
        return problem.withDestinations(problem.destinations().stream()
                .map(store -> store.id().equals(id) ? change.apply(store) : store)
                .toList());
    }

    private static List<Consignment> named(PlanningProblem problem, List<String> subjects) {
        var known = problem.consignments().stream()
                .filter(consignment -> consignment.boxes() > 0)
                .sorted(Comparator.comparingInt(Consignment::difficultyClass)
                        .thenComparingInt(consignment -> -consignment.boxes()))
                .toList();
        if (subjects.isEmpty()) {
            return known;
        }
        var byName = new HashMap<String, Set<Consignment>>();
        known.forEach(consignment -> Stream.of(consignment.id(), consignment.destination())
                .forEach(name -> byName.computeIfAbsent(name, none -> new LinkedHashSet<>())
                        .add(consignment)));
        return subjects.stream()
                .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                .distinct()
                .toList();
    }
}
