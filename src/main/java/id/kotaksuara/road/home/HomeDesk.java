package id.kotaksuara.road.home;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.Luggage.Container;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementDesk.Sending;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.home.HomeForm.Wanted;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Makes movements that no tour plans out of what was asked for: what goes, how long it takes. */
@Component
@Transactional
class HomeDesk {

    private final MovementDesk movements;
    private final Whereabouts whereabouts;
    private final LastLegs legs;
    private final PollingStations stations;
    private final OfficeClock clock;
    private final LegLoads allLoads;

    HomeDesk(
            MovementDesk movements,
            Whereabouts whereabouts,
            LastLegs legs,
            PollingStations stations,
            OfficeClock clock,
            LegLoads allLoads) {
        this.allLoads = allLoads;
        this.stations = stations;
        this.movements = movements;
        this.whereabouts = whereabouts;
        this.legs = legs;
        this.clock = clock;
    }

    /** How long the farthest of these villages takes, where the facts of the last leg say it. */
    @Transactional(readOnly = true)
    OptionalInt usualMinutes(LegKey leg, Wanted wanted) {
        var stops = legs.of(leg).stops().stream()
                .filter(stop -> wanted.villages().contains(stop.code()))
                .map(stop -> minutes(wanted.kind(), stop, wanted.apart(stop.code())))
                .toList();
        boolean known =
                wanted.kind() != MovementKind.TO_OFFICE && stops.stream().allMatch(Objects::nonNull);
        return known ? stops.stream().mapToInt(Integer::intValue).max() : OptionalInt.empty();
    }

    /** @param farther whether it goes on to stations */
    private static @Nullable Integer minutes(MovementKind kind, LegStop stop, boolean farther) {
        return switch (kind) {
            case TO_VILLAGE -> farther ? stop.minutesToStations() : stop.minutes();
            case FROM_VILLAGE -> stop.minutes();
            default -> Integer.valueOf(stop.onwardMinutes());
        };
    }

    /**
     * Stations that somebody has chosen and that cannot be sent what is theirs.
     *
     * @param key of their village
     */
    record Unserved(String key, String village, String stations) {

        void tell(Errors errors) {
            errors.rejectValue("stations[" + key + "]", "home.part.stations", new Object[] {village, stations}, null);
        }
    }

    /** Those that there are not, that vote later, or that have theirs. */
    @Transactional(readOnly = true)
    List<Unserved> unserved(LegKey leg, Wanted wanted) {
        var there = whereabouts.of(leg).stream().collect(toMap(VillageBoxes::village, identity()));
        return wanted.parts().entrySet().stream()
                .map(part -> unserved(leg, wanted.kind(), there.get(part.getKey()), part.getValue()))
                .filter(each -> !each.stations().isEmpty())
                .toList();
    }

    private Unserved unserved(LegKey leg, MovementKind kind, VillageBoxes there, HomePart part) {
        var open = open(leg, there, kind);
        String none = part.stations().stream()
                .filter(number -> !open.contains(number))
                .map("%03d"::formatted)
                .collect(joining(", "));
        return new Unserved(HomeForm.key(there.village()), there.name(), none);
    }

    /** The numbers of the stations of a village that have not got theirs, or not brought it home. */
    private List<Integer> open(LegKey leg, VillageBoxes there, MovementKind kind) {
        return stations.ofVillage(leg.election(), there.village()).stream()
                .map(PollingStation::number)
                .filter(number -> !there.later().contains(number)
                        && !there.served(new StopCode(there.village(), number), kind.home()))
                .toList();
    }

    /** One movement for all villages that go to one door, otherwise one for each; the number of the last. */
    int send(LegKey leg, Wanted wanted, int minutes, String by) {
        var there = whereabouts.of(leg).stream().collect(toMap(VillageBoxes::village, identity()));
        var groups = wanted.kind().together()
                ? List.of(wanted.villages())
                : wanted.villages().stream().map(List::of).toList();
        var due = wanted.leaves()
                .atZone(clock.zoneId(leg.district()))
                .plusMinutes(minutes)
                .toInstant();
        var all = new ArrayList<Sending>();
        for (List<String> group : groups) {
            all.addAll(sendings(
                    leg, group.stream().map(code -> village(there, code)).toList(), wanted, due));
        }
        return movements.send(all, by);
    }

    /** What goes to one door, or from each station by itself, since each comes when it is done. */
    private List<Sending> sendings(LegKey leg, List<VillageBoxes> group, Wanted wanted, Instant due) {
        var loads =
                group.stream().map(village -> load(leg, village, wanted, due)).toList();
        var first = group.get(0);
        if (!wanted.apart(first.village())) {
            return List.of(sending(leg, wanted, loads));
        }
        var each = apart(leg, loads.get(0), first, wanted);
        return wanted.kind().home()
                ? each.stream().map(own -> sending(leg, wanted, List.of(own))).toList()
                : List.of(sending(leg, wanted, each));
    }

    /**
     * The load of a village, station by station; those that have theirs, or to which it is on its way, get nothing more, and
     * those that are back bring nothing more.
     *
     * @throws RuleBroken where what is left is not what the others lack
     */
    private List<HandOver> apart(LegKey leg, HandOver load, VillageBoxes there, Wanted wanted) {
        int share = share(there);
        var chosen = wanted.part(load.village()).stations();
        var apart = new ArrayList<HandOver>();
        int rest = load.boxes();
        for (int number : open(leg, there, wanted.kind())) {
            var stop = new StopCode(load.village(), number);
            if (share > 0 && rest >= share && (chosen.isEmpty() || chosen.contains(number))) {
                String name = stop.name(there.name());
                apart.add(new HandOver(stop, name, 1, share, 0, load.dueAt(), null, null));
                rest -= share;
            }
        }
        if (chosen.isEmpty() ? rest > 0 : apart.size() < chosen.size()) {
            throw new RuleBroken("home.apart.uneven", load.name(), rest);
        }
        return apart.isEmpty() ? List.of(load) : apart;
    }

    private static int share(VillageBoxes there) {
        return there.stations() == 0 ? 0 : there.boxes() / there.stations();
    }

    private static VillageBoxes village(Map<String, VillageBoxes> there, String code) {
        if (!there.containsKey(code)) {
            throw new NotFound("village", code);
        }
        return there.get(code);
    }

    private HandOver load(LegKey leg, VillageBoxes village, Wanted wanted, Instant due) {
        Integer some = wanted.part(village.village()).boxes();
        int boxes = some == null ? boxes(village, wanted.kind()) : some;
        int share = share(village);
        int stations = some == null || share == 0 ? village.stations() : (boxes + share - 1) / share;
        var stop = StopCode.of(village.village());
        return new HandOver(stop, village.name(), stations, boxes, booths(leg, village, wanted), due, null, null);
    }

    /** Voting booths leave the PPK with the first boxes of a village. */
    private int booths(LegKey leg, VillageBoxes village, Wanted wanted) {
        boolean first = wanted.kind() == MovementKind.TO_VILLAGE
                && village.rides().stream().noneMatch(ride -> ride.movement().kind() == MovementKind.TO_VILLAGE);
        var all = first ? allLoads.all(leg).get(village.village()) : null;
        return all == null ? 0 : all.booths();
    }

    /** What stands where the movement begins; where nobody said that it came there, all that is not farther. */
    private static int boxes(VillageBoxes village, MovementKind kind) {
        int here = village.at(kind.from());
        return here > 0 ? here : village.custody().before(kind);
    }

    private Sending sending(LegKey leg, Wanted wanted, List<HandOver> loads) {
        var leaves = wanted.leaves().atZone(clock.zoneId(leg.district()));
        int stations = loads.stream().mapToInt(HandOver::stations).sum();
        boolean counted = wanted.carried().stream().anyMatch(each -> each.container() == Container.RESULTS);
        var envelopes = wanted.kind().containers().contains(Container.RESULTS) && !counted
                ? Stream.of(new Carried(Container.RESULTS, stations, null))
                : Stream.<Carried>of();
        var carried = Stream.concat(envelopes, wanted.carried().stream()).toList();
        return new Sending(
                leg,
                wanted.kind(),
                wanted.title(),
                wanted.driver(),
                leaves,
                loads,
                new Luggage(carried, wanted.seals()),
                "",
                wanted.kind() == MovementKind.TO_VILLAGE ? 0 : 1,
                Company.UNSAID);
    }
}
