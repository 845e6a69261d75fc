package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.Whereabouts.Known;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import id.kotaksuara.road.tour.LegViews;
import id.kotaksuara.road.tour.TourLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tours of the plan that have not left, with those of their stops for which something still stands in the PPK's store. */
@Component
@Transactional(readOnly = true)
class WaitingTours {

    private final LegViews views;
    private final Whereabouts whereabouts;
    private final OfficeClock clock;

    WaitingTours(LegViews views, Whereabouts whereabouts, OfficeClock clock) {
        this.views = views;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    List<TourLine> of(LegKey leg) {
        return of(leg, whereabouts.known(leg));
    }

    List<TourLine> of(LegKey leg, Known known) {
        var loads = views.loads(leg);
        var tours = views.tours(leg);
        var parted = tours.stream()
                .flatMap(tour -> tour.stops().stream())
                .map(stop -> stop.load().stop())
                .filter(StopCode::ofStation)
                .map(StopCode::village)
                .collect(toSet());
        return tours.stream()
                .map(tour -> tour.with(load -> left(load, loads, known, parted)))
                .filter(tour -> !tour.stops().isEmpty())
                .toList();
    }

    /** Of a village that is one stop all that the store has of it; of one in several stops, what each has not had yet. */
    private static int left(LegLoad load, Map<String, LegLoad> loads, Known known, Set<String> parted) {
        String village = load.village();
        int there = known.custody(loads.getOrDefault(village, load)).forTours();
        return parted.contains(village) ? Math.min(there, load.boxes() - known.gone(load.stop())) : there;
    }

    /** Boxes for which no tour waits because they have not left the office. */
    int notSent(LegKey leg) {
        var known = whereabouts.known(leg);
        return views.loads(leg).values().stream()
                .mapToInt(load -> known.custody(load).at(BoxPlace.WAREHOUSE))
                .sum();
    }

    /** Whether the day of a tour that waits has not come yet. */
    boolean isAhead(LegKey leg, String key) {
        return isAhead(keyed(of(leg), key), leg);
    }

    boolean isAhead(TourLine line, LegKey leg) {
        return line.day().isAfter(clock.today(leg.district()));
    }

    static TourLine keyed(List<TourLine> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("custody.gone"));
    }
}
