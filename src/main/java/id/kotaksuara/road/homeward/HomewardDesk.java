package id.kotaksuara.road.homeward;

import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Container;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementDesk.Sending;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.homeward.Fetching.Fetch;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the movements ready that a plan of the way home asks for. */
@Component
class HomewardDesk {

    private static final int LONGEST = 100;

    private final LastLegs legs;
    private final HomewardPlans plans;
    private final MovementDesk movements;
    private final OfficeClock clock;

    HomewardDesk(LastLegs legs, HomewardPlans plans, MovementDesk movements, OfficeClock clock) {
        this.legs = legs;
        this.plans = plans;
        this.movements = movements;
        this.clock = clock;
    }

    /**
     * Makes all of them ready; they leave the villages at their hours.
     *
     * @param seen the key of the plan that somebody has looked at
     * @return how many; nothing where the plan is another one by now
     */
    @Transactional
    public OptionalInt keep(LegKey leg, LocalTime counted, String seen, String by) {
        legs.hold(leg);
        var planned = plans.known(leg, counted).filter(plan -> plan.key().equals(seen));
        if (planned.isEmpty()) {
            return OptionalInt.empty();
        }
        var fetching = planned.get();
        var zone = clock.zoneId(leg.district());
        var ready = fetching.fetches().stream()
                .map(fetch -> sending(leg, fetch, zone))
                .toList();
        if (!ready.isEmpty()) {
            movements.send(ready, by);
        }
        return OptionalInt.of(fetching.fetches().size());
    }

    private static Sending sending(LegKey leg, Fetch fetch, ZoneId zone) {
        var due = fetch.back().atZone(zone).toInstant();
        var loads = fetch.stops().stream()
                .map(at -> new HandOver(
                        StopCode.of(at.village()), at.name(), at.stations(), at.boxes(), 0, due, null, null))
                .toList();
        int stations = loads.stream().mapToInt(HandOver::stations).sum();
        String driver = fetch.driver();
        return new Sending(
                leg,
                MovementKind.FROM_VILLAGE,
                fetch.name(),
                driver.substring(0, Math.min(LONGEST, driver.length())),
                fetch.stops().get(0).ends().atZone(zone),
                loads,
                new Luggage(List.of(new Carried(Container.RESULTS, stations, null)), List.of()));
    }
}
