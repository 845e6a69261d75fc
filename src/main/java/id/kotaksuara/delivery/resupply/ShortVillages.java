package id.kotaksuara.delivery.resupply;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.RideState;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        return whereabouts.of(office).entrySet().stream()
                .flatMap(district -> villages(
                        new LegKey(office.election(), district.getKey()),
                        district.getValue().stream()
                                .flatMap(village -> village.rides().stream())
                                .filter(ride -> ride.state() == RideState.UNPROVEN
                                        && !ride.movement().kind().home())
                                .toList()))
                .toList();
    }

    private Stream<ShortVillage> villages(LegKey leg, List<Ride> rides) {
        if (rides.isEmpty()) {
            return Stream.empty();
        }
        var stops = legs.of(leg).stops().stream().collect(toMap(LegStop::code, identity()));
        return rides.stream().map(ride -> village(ride, stops));
    }

    private ShortVillage village(Ride ride, Map<String, LegStop> stops) {
        var leg = ride.movement().leg();
        var stop = stops.get(ride.load().village());
        Instant there = stop == null || stop.minutes() == null
                ? null
                : clock.now(leg.district()).plus(stop.minutes() + stop.onwardMinutes(), ChronoUnit.MINUTES);
        return new ShortVillage(
                ride.load().name(),
                ride.boxes(),
                ride.movement().number(),
                ride.movement().driver(),
                leg.path() + "/movements",
                there);
    }
}
