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

    static PlanningProblem by(PlanningProblem problem, Change change) {
        int amount = change.amount();
        if (change instanceof Change.DayAfter) {
            return problem.withDays(longer(problem.days(), 0, amount));
        } else if (change instanceof Change.DayBefore) {
            return problem.withDays(longer(problem.days(), amount, 0))
                    .from(problem.firstSlot() + earlier(problem, amount));
        } else if (change instanceof Change.WaveOnADay wave) {
            return WiderDays.of(problem, days(wave.first(), amount));
        } else if (change instanceof Change.ClosedDay closed) {
            return closedDays(problem, days(closed.first(), amount));
        } else if (change instanceof Change.ClosedWay closed) {
            return withConsignments(problem, closed.to(), it -> it.notOn(days(closed.first(), amount)));
        } else if (change instanceof Change.AgreedDate agreed) {
            return amount > 0 ? given(problem, agreed.of()) : problem;
        } else if (change instanceof Change.AssembledInDistrict assembled) {
            return assembled(problem, assembled.from(), amount);
        }
        return withMeans(problem, change, amount);
    }

    private static PlanningProblem withMeans(PlanningProblem problem, Change change, int amount) {
        if (change instanceof Change.Room room) {
            return withOrigin(problem, room.warehouse(), origin -> origin.withMoreRoom(amount));
        } else if (change instanceof Change.Vehicles vehicles) {
            return withVehicles(problem, vehicles.type(), amount);
        } else if (change instanceof Change.Escorts escorts) {
            return withOrigin(problem, escorts.warehouse(), origin -> origin.withMoreEscorts(amount));
        } else if (change instanceof Change.StoreRelease release) {
            return withStore(problem, release.store(), store -> store.releasedEarlier(amount));
        } else if (change instanceof Change.StoreRoom room) {
            return withStore(problem, room.store(), store -> store.withMoreRoom(amount));
        }
        throw new IllegalArgumentException("unknown " + change);
    }

    /** Waves that are over stay over where the calendar begins earlier. */
    private static int earlier(PlanningProblem problem, int days) {
        return problem.firstSlot() == 0 ? 0 : days * problem.wavesPerDay();
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
        return withConsignments(problem, subject, consignment -> consignment
                .with(consignment.dates().onlyPreferring())
                .unpinned());
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

    private static PlanningProblem closedDays(PlanningProblem problem, List<LocalDate> days) {
        var closed = new HashSet<>(problem.closures().days());
        closed.addAll(days);
        return problem.with(new Closures(closed, problem.closures().waves()));
    }

    /** Flat boxes need no room: they are taken out of the problem. */
    private static PlanningProblem assembled(PlanningProblem problem, List<String> subjects, int boxes) {
        var kept = new LinkedHashMap<String, Integer>();
        problem.consignments().forEach(consignment -> kept.put(consignment.id(), consignment.boxes()));
        int open = boxes;
        for (var consignment : named(problem, subjects)) {
            int taken = Math.max(0, Math.min(open, consignment.boxes()));
            open -= taken;
            kept.put(consignment.id(), consignment.boxes() - taken);
        }
        return problem.with(problem.consignments().stream()
                .filter(consignment -> consignment.boxes() <= 0 || kept.get(consignment.id()) > 0)
                .map(consignment -> consignment.withFewer(consignment.boxes() - kept.get(consignment.id())))
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
