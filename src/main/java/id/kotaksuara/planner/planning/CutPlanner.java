package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Plans consignments that may be cut: a first plan hardest first, then rounds in which a few are cut anew. */
final class CutPlanner {

    /** Rounds that keep a schedule of 20 districts under 40 ms. */
    static final int ROUNDS = 1_400;

    private CutPlanner() {}

    static Plan plan(PlanningProblem problem, Plan start, int rounds, long seed) {
        var yard = new CutYard(problem);
        keep(yard, start);
        var search = new CutSearch(yard, seed);
        search.begin();
        search.run(rounds);
        return yard.plan();
    }

    /** The same plan with what can be as in another, lot by lot, and is no worse for it. */
    static Plan near(PlanningProblem problem, Plan plan, Plan other) {
        var yard = new CutYard(problem);
        keep(yard, plan);
        var score = new long[Level.values().length];
        for (int lot = 0; lot < yard.lots.size(); lot++) {
            var now = yard.cut(lot).copy();
            yard.tally.copyTo(score);
            yard.removeAll(lot);
            keep(
                    yard,
                    new Plan(other.placementsOf(yard.lots.get(lot).consignment.id())));
            if (yard.tally.compareTo(score) > 0) {
                yard.removeAll(lot);
                yard.restore(lot, now);
            }
        }
        return yard.plan();
    }

    /** Places what a plan places, as far as that is valid. */
    static void keep(CutYard yard, Plan start) {
        var places = Index.places(yard.lots, lot -> lot.consignment.id());
        for (var placement : start.placements()) {
            var number = places.get(placement.consignment());
            if (number != null) {
                place(yard, number, placement);
            }
        }
    }

    private static void place(CutYard yard, int number, Placement placement) {
        var lot = yard.lots.get(number);
        int haul = yard.haulFor(number, placement);
        boolean known = IntStream.of(lot.slots).anyMatch(slot -> slot == placement.slot());
        if (haul != Cut.LEFT && known) {
            yard.place(number, placement.slot(), chosen(yard, number, placement), haul);
        }
    }

    private static boolean[] chosen(CutYard yard, int number, Placement placement) {
        var lot = yard.lots.get(number);
        List<String> named =
                lot.consignment.isCut() ? placement.parts() : new ArrayList<>(List.of(lot.consignment.id()));
        var chosen = new boolean[lot.sizes.length];
        for (int part = 0; part < chosen.length; part++) {
            chosen[part] = named.contains(lot.parts.get(part).id())
                    && yard.cut(number).slotOf[part] == Cut.LEFT
                    && lot.mayGo(part, placement.slot());
        }
        return chosen;
    }
}
