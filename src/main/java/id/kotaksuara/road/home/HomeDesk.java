package id.kotaksuara.road.home;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
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
import id.kotaksuara.road.home.HomeLoads.Asked;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
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
    private final HomeLoads loads;
    private final OfficeClock clock;
    private final LegLoads allLoads;

    HomeDesk(
            MovementDesk movements,
            Whereabouts whereabouts,
            LastLegs legs,
            HomeLoads loads,
            OfficeClock clock,
            LegLoads allLoads) {
        this.allLoads = allLoads;
        this.loads = loads;
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
    record Unserved(String key, String name, String stations) {

        void refuse() {
            if (!stations.isEmpty()) {
                throw new RuleBroken("home.part.stations", name, stations);
            }
        }

        void tell(Errors errors) {
            errors.rejectValue("stations[" + key + "]", "home.part.stations", new Object[] {name, stations}, null);
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
        var open = loads.open(leg, there, kind);
        String none = part.stations().stream()
                .filter(number -> !open.contains(number))
                .map("%03d"::formatted)
                .collect(joining(", "));
        return new Unserved(HomeForm.key(there.village()), there.name(), none);
    }

    /**
     * One movement for all villages that go to one door, otherwise one for each; the number of the last.
     *
     * @throws RuleBroken where a station that was chosen has been sent what is theirs meanwhile
     */
    int send(LegKey leg, Wanted wanted, int minutes, String by) {
        legs.hold(leg);
        unserved(leg, wanted).stream().findFirst().ifPresent(Unserved::refuse);
        var there = whereabouts.of(leg).stream().collect(toMap(VillageBoxes::village, identity()));
        var groups = wanted.kind().together()
                ? List.of(wanted.villages())
                : wanted.villages().stream().map(List::of).toList();
        var due = wanted.leaves()
                .atZone(clock.zoneId(leg.district()))
                .plusMinutes(minutes)
                .toInstant();
        var asked = new Asked(leg, wanted, due, allLoads.all(leg));
        var all = new ArrayList<Sending>();
        for (List<String> group : groups) {
            all.addAll(sendings(
                    asked, group.stream().map(code -> village(there, code)).toList()));
        }
        return movements.send(all, by);
    }

    /** What goes to one door, or from each station by itself, since each comes when it is done. */
    private List<Sending> sendings(Asked asked, List<VillageBoxes> group) {
        var wanted = asked.wanted();
        var all = group.stream().map(village -> HomeLoads.load(asked, village)).toList();
        var first = group.get(0);
        if (!wanted.apart(first.village())) {
            return List.of(sending(asked.leg(), wanted, all));
        }
        var each = loads.apart(asked, all.get(0), first);
        return wanted.kind().home()
                ? each.stream()
                        .map(own -> sending(asked.leg(), wanted, List.of(own)))
                        .toList()
                : List.of(sending(asked.leg(), wanted, each));
    }

    private static VillageBoxes village(Map<String, VillageBoxes> there, String code) {
        if (!there.containsKey(code)) {
            throw new NotFound("village", code);
        }
        return there.get(code);
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
