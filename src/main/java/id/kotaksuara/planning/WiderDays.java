package id.kotaksuara.planning;

import java.util.function.IntPredicate;

/**
 * The same problem with one wave more a day: ways take no less time than before. On days that do not use their last wave
 * nothing is made ready for it either, which {@link #holds} sees to.
 */
final class WiderDays {

    private final PlanningProblem problem;
    private final int waves;

    WiderDays(PlanningProblem problem) {
        this.problem = problem;
        waves = problem.wavesPerDay();
    }

    PlanningProblem problem() {
        return new PlanningProblem(
                problem.name(),
                problem.days(),
                waves + 1,
                problem.origins(),
                problem.vehicles(),
                problem.destinations(),
                problem.consignments().stream().map(this::wider).toList());
    }

    /** Whether enough stands ready for a plan when nothing is prepared for the slots that are shut. */
    boolean holds(Plan plan, IntPredicate shut) {
        var reading = new Reading(problem(), plan);
        return problem.origins().stream().allMatch(origin -> holds(origin, reading, shut));
    }

    private static boolean holds(Origin origin, Reading reading, IntPredicate shut) {
        long[] shipped = new long[reading.problem().slots()];
        reading.departuresFrom(origin).forEach(departure -> shipped[departure.slot()] += departure.boxes());
        long standing = origin.firstStanding();
        for (int slot = 0; slot < shipped.length; slot++) {
            if (shipped[slot] > standing) {
                return false;
            }
            standing = shut.test(slot + 1) ? standing - shipped[slot] : origin.standingAfter(standing, shipped[slot]);
        }
        return true;
    }

    private Consignment wider(Consignment consignment) {
        var way = consignment.way();
        return new Consignment(
                consignment.id(),
                consignment.origin(),
                consignment.destination(),
                consignment.boxes(),
                consignment.difficultyClass(),
                new Way(
                        wider(way.travelSlots()),
                        wider(way.escortBusySlots()),
                        way.legs().stream().map(this::wider).toList(),
                        way.blockedDays()),
                consignment.dates());
    }

    private Leg wider(Leg leg) {
        return new Leg(
                leg.mode(),
                leg.vehicleTypes(),
                leg.startSlot() * (waves + 1) / waves,
                wider(leg.busySlots()),
                leg.openDays());
    }

    /** Rounded up: never less time than before. */
    private int wider(int slots) {
        return (int) Math.min(Integer.MAX_VALUE, ((long) slots * (waves + 1) + waves - 1) / waves);
    }
}
