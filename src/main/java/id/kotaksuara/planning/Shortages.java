package id.kotaksuara.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proves from the facts alone, without any plan, that boxes must stay behind. */
public final class Shortages {

    /** The slots between which a consignment must leave. */
    private record Window(int first, int last, long boxes) {}

    private final PlanningProblem problem;

    private Shortages(PlanningProblem problem) {
        this.problem = problem;
    }

    /** For each warehouse the span of slots that proves most boxes to stay; none where nothing can be proved. */
    public static List<Shortage> of(PlanningProblem problem) {
        return new Shortages(problem).all();
    }

    private List<Shortage> all() {
        var index = new Index(problem);
        var loads = problem.consignments().stream()
                .map(consignment -> new Load(problem, consignment, index))
                .filter(load -> load.options.length > 0)
                .toList();
        var found = new ArrayList<Shortage>();
        for (int number = 0; number < problem.origins().size(); number++) {
            int origin = number;
            var windows = loads.stream()
                    .filter(load -> load.origin == origin)
                    .map(Shortages::window)
                    .toList();
            worst(problem.origins().get(number), windows).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Shortage> worst(Origin origin, List<Window> windows) {
        var starts = windows.stream().map(Window::first).distinct().sorted().toList();
        var ends = windows.stream().map(Window::last).distinct().sorted().toList();
        var found = new ArrayList<Shortage>();
        for (int from : starts) {
            for (int until : ends) {
                long due = windows.stream()
                        .filter(window -> window.first() >= from && window.last() <= until)
                        .mapToLong(Window::boxes)
                        .sum();
                found.add(new Shortage(origin.id(), from, until, most(origin, from, until), due));
            }
        }
        return found.stream()
                .filter(shortage -> shortage.remaining() > 0)
                .max(Comparator.comparingLong(Shortage::remaining).thenComparing(Shortage::due));
    }

    /** Boxes that leave when nothing leaves before and then in each slot as many as can. */
    private long most(Origin origin, int from, int until) {
        long standing = origin.firstStanding();
        long most = 0;
        for (int slot = 0; slot <= until; slot++) {
            boolean leaves = slot >= from && !problem.isClosed(slot);
            long leaving = leaves ? Math.max(0, Math.min(standing, origin.dockPerWave())) : 0;
            most += leaving;
            standing = origin.standingAfter(standing, leaving, problem.prepared(origin, slot + 1));
        }
        return most;
    }

    private static Window window(Load load) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int option : load.options) {
            first = Math.min(first, load.slotOf(option));
            last = Math.max(last, load.slotOf(option));
        }
        return new Window(first, last, load.boxes);
    }
}
