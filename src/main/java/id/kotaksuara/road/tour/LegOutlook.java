package id.kotaksuara.road.tour;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.touring.DrivenTour;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourVerdict;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.stop.StopCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a last leg.
 *
 * @param boxes that go to its villages
 * @param left boxes for which there is no tour in time
 * @param spareMinutes until the first stop would be late, on what is planned
 * @param gone boxes that have left and are planned no more
 * @param atPpk the last day on whose end the boxes may reach the PPK
 */
record LegOutlook(
        State state, int villages, int boxes, int left, int gone, int spareMinutes, Optional<LocalDate> atPpk) {

    /** From nothing known to all there. */
    enum State {
        NO_BOXES,
        ALL_LEFT,
        NO_VEHICLES,
        NOT_PLANNED,
        BROKEN,
        LEFT,
        THERE
    }

    LegOutlook {
        requireNonNull(state, "state");
        requireNonNull(atPpk, "atPpk");
    }

    /** @param out to the villages, for which boxes have to be at the PPK by some day */
    static LegOutlook of(TourDesk.Laid laid, TourVerdict verdict, boolean out) {
        var leg = laid.leg();
        var plan = laid.plan();
        var problem = leg.problem();
        int boxes = problem.stops().stream().mapToInt(stop -> stop.boxes()).sum();
        int spare = verdict.driven().stream()
                .flatMap(tour -> tour.visits().stream())
                .mapToInt(visit -> visit.stop().latest() - visit.ends())
                .min()
                .orElse(0);
        return new LegOutlook(
                state(laid, verdict),
                villages(problem),
                boxes,
                verdict.score().boxesLeft(),
                laid.gone(),
                spare,
                out && verdict.isValid() && !plan.tours().isEmpty()
                        ? Optional.of(atPpk(leg, plan, verdict))
                        : Optional.empty());
    }

    private static int villages(TourProblem problem) {
        return (int) problem.stops().stream()
                .map(stop -> StopCode.read(stop.id()).village())
                .distinct()
                .count();
    }

    /** Whether there is something to plan, and something to plan it with. */
    public boolean mayBePlanned() {
        return state != State.NO_BOXES && state != State.ALL_LEFT && state != State.NO_VEHICLES;
    }

    private static State state(TourDesk.Laid laid, TourVerdict verdict) {
        if (laid.problem().stops().isEmpty()) {
            return laid.gone() > 0 ? State.ALL_LEFT : State.NO_BOXES;
        }
        if (laid.problem().vehicles().isEmpty()) {
            return State.NO_VEHICLES;
        }
        if (laid.plan().tours().isEmpty()) {
            return State.NOT_PLANNED;
        }
        if (!verdict.isValid()) {
            return State.BROKEN;
        }
        return verdict.score().boxesLeft() > 0 ? State.LEFT : State.THERE;
    }

    /** The day before the first loading, were all tours as late as they can be. */
    private static LocalDate atPpk(LegProblem leg, TourPlan plan, TourVerdict verdict) {
        int first = verdict.driven().stream()
                .mapToInt((DrivenTour tour) -> tour.taken(leg.problem()))
                .min()
                .orElse(0);
        int later = TourChecker.slack(leg.problem(), plan);
        return leg.days().leavesAt(first + later).toLocalDate().minusDays(1);
    }
}
