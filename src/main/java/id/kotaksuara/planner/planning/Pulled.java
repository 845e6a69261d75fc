package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Problems with one lever pulled. */
final class Pulled {

    private Pulled() {}

    static PlanningProblem by(PlanningProblem problem, Lever lever, String subject, int amount) {
        return switch (lever) {
            case DAY_AFTER -> problem.withDays(longer(problem.days(), 0, amount));
            case DAY_BEFORE -> problem.withDays(longer(problem.days(), amount, 0));
            case WAVE_ON_A_DAY -> WiderDays.of(problem, days(LocalDate.parse(subject), amount));
            case ROOM -> withOrigin(problem, subject, origin -> origin.withMoreRoom(amount));
            case VEHICLES -> withVehicles(problem, subject, amount);
            case ESCORTS -> withOrigin(problem, subject, origin -> origin.withMoreEscorts(amount));
            case ASSEMBLED_IN_DISTRICT -> assembled(problem, subject, amount);
            case AGREED_DATE -> amount > 0 ? given(problem, subject) : problem;
            case STORE_RELEASE -> released(problem, subject, amount);
            case CLOSED_DAY -> closedDays(problem, days(LocalDate.parse(subject), amount));
            case CLOSED_WAY -> closedWay(problem, subject, amount);
        };
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

    private static PlanningProblem withVehicles(PlanningProblem problem, String id, int more) {
        return problem.withVehicles(problem.vehicles().stream()
                .map(type -> type.id().equals(id) ? type.withCount(Math.max(0, type.count() + more)) : type)
                .toList());
    }

    private static PlanningProblem given(PlanningProblem problem, String subject) {
        return withConsignments(
                problem,
                subject,
                consignment -> consignment.with(consignment.dates().onlyPreferring()));
    }

    private static PlanningProblem withConsignments(
            PlanningProblem problem, String subject, UnaryOperator<Consignment> change) {
        return problem.with(problem.consignments().stream()
                .map(consignment -> consignment.isNamed(subject) ? change.apply(consignment) : consignment)
                .toList());
    }

    private static PlanningProblem released(PlanningProblem problem, String id, int daysEarlier) {
        return problem.withDestinations(problem.destinations().stream()
                .map(store -> store.id().equals(id) ? store.releasedEarlier(daysEarlier) : store)
                .toList());
    }

    private static PlanningProblem closedDays(PlanningProblem problem, List<LocalDate> days) {
        var closed = new HashSet<>(problem.closures().days());
        closed.addAll(days);
        return problem.with(new Closures(closed, problem.closures().waves()));
    }

    private static PlanningProblem closedWay(PlanningProblem problem, String subject, int number) {
        int space = subject.indexOf(' ');
        var days = days(LocalDate.parse(subject.substring(space + 1)), number);
        return withConsignments(problem, subject.substring(0, space), consignment -> consignment.notOn(days));
    }

    /** Flat boxes need no room: they are taken out of the problem. */
    private static PlanningProblem assembled(PlanningProblem problem, String subject, int boxes) {
        var kept = new LinkedHashMap<String, Integer>();
        problem.consignments().forEach(consignment -> kept.put(consignment.id(), consignment.boxes()));
        int open = boxes;
        for (var consignment : named(problem, subject)) {
            int taken = Math.max(0, Math.min(open, consignment.boxes()));
            open -= taken;
            kept.put(consignment.id(), consignment.boxes() - taken);
        }
        return problem.with(problem.consignments().stream()
                .filter(consignment -> consignment.boxes() <= 0 || kept.get(consignment.id()) > 0)
                .map(consignment -> consignment.withBoxes(kept.get(consignment.id())))
                .toList());
    }

    private static List<Consignment> named(PlanningProblem problem, String subject) {
        var known = problem.consignments().stream()
                .filter(consignment -> consignment.boxes() > 0)
                .sorted(Comparator.comparingInt(Consignment::difficultyClass)
                        .thenComparingInt(consignment -> -consignment.boxes()))
                .toList();
        if (subject.isEmpty()) {
            return known;
        }
        var byName = new HashMap<String, Set<Consignment>>();
        known.forEach(consignment -> Stream.of(consignment.id(), consignment.destination())
                .forEach(name -> byName.computeIfAbsent(name, none -> new LinkedHashSet<>())
                        .add(consignment)));
        return Stream.of(subject.split(","))
                .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                .distinct()
                .toList();
    }
}
