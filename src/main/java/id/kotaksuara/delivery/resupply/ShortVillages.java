package id.kotaksuara.delivery.resupply;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.RideState;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegStop;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the villages that received fewer boxes than left the PPK for them: who has the rest, and until when it could come. */
@Component
@Transactional(readOnly = true)
class ShortVillages {

    private final Whereabouts whereabouts;
    private final LastLegs legs;
    private final OfficeClock clock;

    ShortVillages(Whereabouts whereabouts, LastLegs legs, OfficeClock clock) {
        this.whereabouts = whereabouts;
        this.legs = legs;
        this.clock = clock;
    }

    /**
     * One village that is short.
     *
     * @param link to the movements of its district
     * @param there when boxes that leave the PPK now would be at its farthest station; null where nobody knows the way
     */
    record ShortVillage(
            String name,
            int boxes,
            int movement,
            String driver,
            String link,
            @Nullable Instant there) {}

    List<ShortVillage> of(OfficeKey office) {
        var rides = whereabouts.of(office).values().stream()
                .flatMap(List::stream)
                .flatMap(village -> village.rides().stream())
                .filter(ride -> ride.state() == RideState.UNPROVEN
                        && !ride.movement().kind().home())
                .toList();
        if (rides.isEmpty()) {
            return List.of();
        }
        var stops = legs.of(office).values().stream()
                .flatMap(leg -> leg.stops().stream())
                .collect(toMap(LegStop::code, identity()));
        return rides.stream().map(ride -> village(ride, stops)).toList();
    }

    private ShortVillage village(Ride ride, Map<String, LegStop> stops) {
        var leg = ride.movement().leg();
        var stop = stops.getOrDefault(ride.load().code(), stops.get(ride.load().village()));
        Integer minutes = stop == null ? null : stop.minutesToStations();
        return new ShortVillage(
                ride.load().name(),
                ride.boxes(),
                ride.movement().number(),
                ride.movement().driver(),
                leg.path() + (ride.movement().kind().sentByOffice() ? "/movements" : "/lacking"),
                minutes == null ? null : clock.now(leg.district()).plus(minutes, ChronoUnit.MINUTES));
    }
}
