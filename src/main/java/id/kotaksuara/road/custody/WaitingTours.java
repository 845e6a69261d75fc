package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.Whereabouts.Known;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import id.kotaksuara.road.report.MovementSecret;
import id.kotaksuara.road.stop.StopCode;
import id.kotaksuara.road.tour.LegViews;
import id.kotaksuara.road.tour.TourLine;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
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
    private final SecureRandom random = new SecureRandom();

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
        var tours = views.tours(LegCourse.out(leg));
        var parted = tours.stream()
                .flatMap(tour -> tour.stops().stream())
                .map(stop -> stop.load().stop())
                .filter(StopCode::ofStation)
                .map(StopCode::village)
                .collect(toSet());
        var store = new Store(loads, views.ofStops(leg), known, parted, new HashMap<>());
        return tours.stream()
                .map(tour -> tour.with(store::take))
                .filter(tour -> !tour.stops().isEmpty())
                .toList();
    }

    /**
     * What the store has for the stops of tours, in their order: a stop takes no box that one before it takes.
     *
     * @param stops what goes to each stop, whether it has left or not
     * @param parted villages that are several stops, each of which gets no more than it has not had yet
     * @param taken by village
     */
    private record Store(
            Map<String, LegLoad> loads,
            Map<String, LegLoad> stops,
            Known known,
            Set<String> parted,
            Map<String, Integer> taken) {

        private static final Set<MovementKind> OUT = Set.of(MovementKind.TO_VILLAGE, MovementKind.STRAIGHT);

        LegLoad take(LegLoad load) {
            String village = load.village();
            int there = known.custody(loads.getOrDefault(village, load)).forTours()
                    - ready(village)
                    - taken.getOrDefault(village, 0);
            int all = stops.getOrDefault(load.stop().code(), load).boxes();
            int most = parted.contains(village) ? Math.min(load.boxes(), all - gone(load.stop(), OUT)) : load.boxes();
            int takes = Math.max(0, Math.min(there, most));
            taken.merge(village, takes, Integer::sum);
            return load.load(takes, gone(load.stop(), Set.of(MovementKind.TO_VILLAGE)) == 0);
        }

        /** Boxes that are made ready to leave for a village later, and are for no tour any more. */
        private int ready(String village) {
            return known.movements().stream()
                    .filter(movement -> movement.kind() == MovementKind.TO_VILLAGE
                            && movement.leftAt().isAfter(known.now()))
                    .flatMap(movement -> movement.stops().stream())
                    .filter(load ->
                            load.village().equals(village) && load.answer() == null && load.returnedAt() == null)
                    .mapToInt(HandOver::boxes)
                    .sum();
        }

        /** Boxes that have left for a stop by movements of such kinds, and are on the way or were received there. */
        private int gone(StopCode stop, Set<MovementKind> kinds) {
            return known.movements().stream()
                    .filter(movement -> kinds.contains(movement.kind()))
                    .flatMap(movement -> movement.stops().stream())
                    .filter(load -> load.stop().equals(stop))
                    .mapToInt(load ->
                            load.answer() == null ? load.boxes() : load.answer().boxes())
                    .sum();
        }
    }

    /**
     * What has left and what waits.
     *
     * @param notSent boxes for which no tour waits because they have not left the office
     */
    record Standing(List<TourMovement> movements, List<TourLine> waiting, int notSent) {

        List<Integer> numbers() {
            return movements.stream().map(TourMovement::number).toList();
        }
    }

    Standing standing(LegKey leg) {
        var known = whereabouts.known(leg);
        int notSent = views.loads(leg).values().stream()
                .mapToInt(load -> known.custody(load).at(BoxPlace.WAREHOUSE))
                .sum();
        return new Standing(known.movements(), of(leg, known), notSent);
    }

    /**
     * Nothing has taken boxes of a shipment along from the PPK.
     *
     * @throws RuleBroken where something has, before it was known that they go another way
     */
    void mustNotHaveTaken(LegKey leg, String shipment) {
        var known = whereabouts.known(leg);
        var straight = known.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.STRAIGHT)
                .toList();
        int taken = shipped(leg, new Known(known.sent(), known.postponed(), straight, known.now()), shipment)
                - shipped(leg, known, shipment);
        if (taken > 0) {
            throw new RuleBroken("custody.straight.farther", shipment, taken);
        }
    }

    private int shipped(LegKey leg, Known known, String shipment) {
        return views.loads(leg).values().stream()
                .flatMap(load -> known.custody(load).shipped().stream())
                .filter(each -> each.load().shipment().equals(shipment))
                .mapToInt(Custody.Shipped::boxes)
                .sum();
    }

    /**
     * A tour that is to leave.
     *
     * @param early whether somebody has said that it leaves before its day
     * @param at when it left
     */
    record Leaving(String key, String driver, boolean early, Company company, Instant at) {}

    /** Whether the day of a tour that waits has not come yet. */
    boolean isAhead(LegKey leg, String key) {
        return isAhead(keyed(of(leg), key), leg);
    }

    boolean isAhead(TourLine line, LegKey leg) {
        return line.day().isAfter(clock.today(leg.district()));
    }

    /** A tour that leaves, by its plan. */
    TourMovement movement(LegKey leg, TourLine line, Leaving tour, int trip) {
        return new TourMovement(
                0,
                MovementKind.TO_VILLAGE,
                leg,
                line.vehicle().name(),
                line.unit(),
                trip,
                line.day(),
                tour.driver(),
                MovementSecret.random(random),
                tour.at(),
                false,
                false,
                line.stops().stream()
                        .map(stop -> HandOver.due(stop, clock.zoneId(leg.district())))
                        .toList(),
                Luggage.NONE,
                tour.company());
    }

    /** By its plan, or after all that its vehicle has made that day where plans have changed since. */
    static int trip(TourLine line, List<TourMovement> gone) {
        var made = gone.stream()
                .filter(movement -> movement.kind() == MovementKind.TO_VILLAGE)
                .filter(movement -> movement.title().equals(line.vehicle().name())
                        && movement.unit() == line.unit()
                        && movement.day().equals(line.day()))
                .map(TourMovement::trip)
                .collect(toSet());
        return made.contains(line.number()) ? Collections.max(made) + 1 : line.number();
    }

    static TourLine keyed(List<TourLine> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("custody.gone"));
    }
}
