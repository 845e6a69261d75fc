package id.kotaksuara.road.lacking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.HandOverDesk;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementDesk.Sending;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.lacking.Lack.Neighbours;
import id.kotaksuara.road.lacking.LackRegister.Place;
import id.kotaksuara.road.lacking.LackWays.Ground;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds where fewer boxes came than left, proposes what to send, and sends it. */
@Component
class LackDesk {

    private static final Set<MovementKind> OUT = Set.of(MovementKind.TO_VILLAGE, MovementKind.TO_STATION);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final int LONGEST = 100;

    private final Whereabouts whereabouts;
    private final MovementDesk movements;
    private final HandOverDesk handOvers;
    private final LackRegister register;
    private final LackWays ways;
    private final LastLegs legs;
    private final OfficeClock clock;
    private final MessageSource messages;

    LackDesk(
            Whereabouts whereabouts,
            MovementDesk movements,
            HandOverDesk handOvers,
            LackRegister register,
            LackWays ways,
            LastLegs legs,
            OfficeClock clock,
            MessageSource messages) {
        this.whereabouts = whereabouts;
        this.movements = movements;
        this.handOvers = handOvers;
        this.register = register;
        this.ways = ways;
        this.legs = legs;
        this.clock = clock;
        this.messages = messages;
    }

    /** All places of a district where boxes are lacking, or something made for them has not come. */
    @Transactional(readOnly = true)
    public List<Lack> of(LegKey leg) {
        var all = movements.of(leg);
        var made = made(leg, all);
        var ground = ways.ground(leg, all);
        return whereabouts.of(leg).stream()
                .flatMap(village -> village.rides().stream().flatMap(ride -> lack(village, ride, made, ground)))
                .toList();
    }

    private Map<Place, List<TourMovement>> made(LegKey leg, List<TourMovement> all) {
        var known = all.stream().collect(toMap(TourMovement::number, identity()));
        return register.of(leg).entrySet().stream().collect(toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .map(known::get)
                .filter(Objects::nonNull) // those that were withdrawn are over
                .toList()));
    }

    private static Stream<Lack> lack(
            VillageBoxes village, Ride ride, Map<Place, List<TourMovement>> all, Ground ground) {
        var load = ride.load();
        if (load.answer() == null || !OUT.contains(ride.movement().kind())) {
            return Stream.empty();
        }
        var made = all.getOrDefault(Place.of(ride.movement(), load), List.of());
        int boxes = Math.max(0, lacking(village, ride, made));
        var waiting = made.stream().filter(each -> each.open() > 0).toList();
        if (boxes == 0 && waiting.isEmpty()) {
            return Stream.empty();
        }
        var stop = ground.stop(load);
        var beside = new Neighbours(Math.max(0, village.stations() - 1), stop == null ? 0 : stop.onwardMinutes());
        var means = ground.means(ride.movement().kind(), load, boxes).orElse(null);
        return Stream.of(new Lack(ride.movement(), load, boxes, beside, means, waiting));
    }

    /** No more than are still on the movement, or than stand where they were brought back to and nobody has made ready. */
    private static int lacking(VillageBoxes village, Ride ride, List<TourMovement> made) {
        var load = ride.load();
        int sent = made.stream().mapToInt(TourMovement::boxes).sum();
        int lacked = load.boxes() - Objects.requireNonNull(load.answer()).boxes() - sent;
        var kind = ride.movement().kind();
        return load.returnedAt() == null
                ? Math.min(lacked, ride.boxes())
                : Math.min(lacked, Math.min(village.at(kind.from()), village.free(kind)));
    }

    /**
     * Sends what is proposed: it is back where it came from, and leaves from there again.
     *
     * @param seen how many boxes somebody was told of
     * @return the number of the movement
     * @throws RuleBroken where it would come after H-1, its way is closed, or nobody knows how long it takes
     */
    @Transactional
    public int make(LegKey leg, Place place, String seen, String by) {
        legs.hold(leg);
        var lack = of(leg).stream()
                .filter(each -> Place.of(each.movement(), each.load()).equals(place))
                .findFirst()
                .filter(each -> each.boxes() > 0 && String.valueOf(each.boxes()).equals(seen))
                .orElseThrow(() -> new ChangedMeanwhile("lacking.changed"));
        if (!lack.canBeSent()) {
            throw new RuleBroken("lacking.not." + lack.outlook(), lack.load().name());
        }
        if (!lack.back()) {
            handOvers.takeBack(leg, place.movement(), lack.load().stop(), by);
        }
        int number = movements.send(List.of(sending(leg, lack)), by);
        register.keep(number, place);
        return number;
    }

    private Sending sending(LegKey leg, Lack lack) {
        var means = Objects.requireNonNull(lack.means());
        var kind = lack.movement().kind();
        String driver = means.contact().isBlank() ? lack.movement().driver() : means.contact();
        return new Sending(
                leg,
                kind,
                title(lack.movement().number(), means.vehicle()),
                driver.substring(0, Math.min(LONGEST, driver.length())),
                means.leaves().atZone(clock.zoneId(leg.district())),
                List.of(load(lack, Objects.requireNonNull(means.there()))),
                Luggage.NONE,
                "",
                kind == MovementKind.TO_VILLAGE ? 0 : 1,
                Company.UNSAID);
    }

    private static HandOver load(Lack lack, Instant due) {
        var load = lack.load();
        int stations = Math.max(1, Math.min(load.stations(), lack.boxes()));
        return new HandOver(load.stop(), load.name(), stations, lack.boxes(), booths(load), due, null, null);
    }

    /** Voting booths came back only with a load of which nothing was received. */
    private static int booths(HandOver load) {
        var answer = Objects.requireNonNull(load.answer());
        return answer.boxes() == 0 ? load.booths() : 0;
    }

    private String title(int number, String vehicle) {
        String title = messages.getMessage("lacking.vehicle", new Object[] {number, vehicle}, INDONESIAN);
        return title.substring(0, Math.min(LONGEST, title.length()));
    }
}
