package id.kotaksuara.road.home;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Container;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementDesk.Sending;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.home.HomeForm.Wanted;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes movements that no tour plans out of what was asked for: what goes, how long it takes. */
@Component
@Transactional
class HomeDesk {

    private final MovementDesk movements;
    private final Whereabouts whereabouts;
    private final LastLegs legs;
    private final PollingStations stations;
    private final OfficeClock clock;

    HomeDesk(
            MovementDesk movements,
            Whereabouts whereabouts,
            LastLegs legs,
            PollingStations stations,
            OfficeClock clock) {
        this.stations = stations;
        this.movements = movements;
        this.whereabouts = whereabouts;
        this.legs = legs;
        this.clock = clock;
    }

    /** How long the farthest of these villages takes, where the facts of the last leg say it. */
    @Transactional(readOnly = true)
    OptionalInt usualMinutes(LegKey leg, MovementKind kind, List<String> villages) {
        var stops = legs.of(leg).stops().stream()
                .filter(stop -> villages.contains(stop.code()))
                .map(stop -> minutes(kind, stop))
                .toList();
        boolean known = kind != MovementKind.TO_OFFICE && stops.stream().allMatch(Objects::nonNull);
        return known ? stops.stream().mapToInt(Integer::intValue).max() : OptionalInt.empty();
    }

    private static Integer minutes(MovementKind kind, LegStop stop) {
        return kind == MovementKind.FROM_VILLAGE ? stop.minutes() : Integer.valueOf(stop.onwardMinutes());
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
            var loads = loads(group, there, wanted.kind(), due);
            var each = wanted.apart() ? apart(leg, loads.get(0), there.get(group.get(0)), wanted.kind()) : loads;
            if (wanted.apart() && wanted.kind().home()) {
                each.forEach(own -> all.add(sending(leg, wanted, List.of(own)))); // each comes when it is done
            } else {
                all.add(sending(leg, wanted, each));
            }
        }
        return movements.send(all, by);
    }

    /**
     * The load of a village, station by station; those that have theirs, or to which it is on its way, get nothing more, and
     * those that are back bring nothing more.
     *
     * @throws RuleBroken where what is left is not what the others lack
     */
    private List<HandOver> apart(LegKey leg, HandOver load, VillageBoxes there, MovementKind kind) {
        int share = there.stations() == 0 ? 0 : there.boxes() / there.stations();
        var apart = new ArrayList<HandOver>();
        int rest = load.boxes();
        for (PollingStation station : stations.ofVillage(leg.election(), load.village())) {
            var stop = new StopCode(load.village(), station.number());
            boolean over = there.later().contains(station.number()) || there.served(stop, kind.home());
            if (share > 0 && rest >= share && !over) {
                String name = stop.name(there.name());
                apart.add(new HandOver(stop, name, 1, share, 0, load.dueAt(), null, null));
                rest -= share;
            }
        }
        if (rest > 0) {
            throw new RuleBroken("home.apart.uneven", load.name(), rest);
        }
        return apart.isEmpty() ? List.of(load) : apart;
    }

    private static List<HandOver> loads(
            List<String> group, Map<String, VillageBoxes> there, MovementKind kind, Instant due) {
        var loads = new ArrayList<HandOver>();
        for (String code : group) {
            if (!there.containsKey(code)) {
                throw new NotFound("village", code);
            }
            var village = there.get(code);
            loads.add(new HandOver(
                    StopCode.of(code), village.name(), village.stations(), boxes(village, kind), 0, due, null, null));
        }
        return loads;
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
                1);
    }
}
