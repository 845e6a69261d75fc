package id.kotaksuara.road.tour;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.page.LegCourse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries what becomes of tours when a stop goes elsewhere. */
@Component
@Transactional(readOnly = true)
class StopMoves {

    private final TourDesk desk;
    private final LegViews views;

    StopMoves(TourDesk desk, LegViews views) {
        this.desk = desk;
        this.views = views;
    }

    /**
     * A stop on its own page.
     *
     * @param targets names of the tours to which it may go, by what a form calls them
     * @param target where it is now; "out" in no tour
     * @param place among the stops of that tour, from 1
     */
    record StopPage(String name, LegLoad load, Map<String, String> targets, String target, int place, boolean pinned) {}

    /** @throws NotFound for a village to which nothing goes */
    StopPage page(LegView view, String stop) {
        var laid = desk.laid(view.course(), view.kept());
        var load = Optional.ofNullable(laid.loads().get(stop)).orElseThrow(() -> new NotFound("village", stop));
        var problem = laid.leg();
        var plan = laid.plan();
        var words = views.words(laid, view.course());
        var now = plan.tourOf(stop);
        return new StopPage(
                words.village(stop),
                load,
                targets(problem, plan, words),
                now.map(tour -> StopMove.target(tour, plan.tours())).orElse(StopMoveForm.OUT),
                now.map(tour -> tour.stops().indexOf(stop) + 1).orElse(0),
                laid.kept().pinOf(stop).isPresent());
    }

    /** The tours that there are, and a new one for each vehicle on each day. */
    private static Map<String, String> targets(LegProblem leg, TourPlan plan, TourWords words) {
        var targets = new LinkedHashMap<String, String>();
        for (Tour tour : plan.tours()) {
            var stops = tour.stops().stream().map(words::village).toList();
            targets.put(StopMove.target(tour, plan.tours()), words.tour(tour) + " → " + String.join(", ", stops));
        }
        for (var vehicle : leg.problem().vehicles()) {
            for (int unit = 0; unit < vehicle.count(); unit++) {
                for (int day = 0; day < leg.problem().hours().days(); day++) {
                    targets.put(
                            StopMove.newTarget(vehicle.id(), unit, day), "+ " + words.place(vehicle.id(), unit, day));
                }
            }
        }
        return targets;
    }

    /** The tours after a move; empty where there is no such tour. */
    Optional<KeptTours> after(LegCourse course, String stop, StopMoveForm form) {
        var laid = desk.laid(course, views.kept(course));
        var kept = laid.kept();
        var problem = laid.problem();
        var plan = laid.plan();
        if (form.takesOut()) {
            return Optional.of(kept.unpinned(stop).with(plan.without(problem, stop)));
        }
        return form.move(stop).filter(move -> move.isPossible(problem)).map(move -> {
            var agreed = form.pins() ? kept.pinned(move.to()) : kept.unpinned(stop);
            return agreed.with(move.in(problem, plan));
        });
    }
}
