package id.kotaksuara.road.night;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.night.NightBoard.Call;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills night boards, of a district by village and of a regency by district. */
@Component
@Transactional(readOnly = true)
class NightDesk {

    private final Whereabouts whereabouts;
    private final LastLegs legs;
    private final Districts districts;
    private final ClosedWays closedWays;

    NightDesk(Whereabouts whereabouts, LastLegs legs, Districts districts, ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.whereabouts = whereabouts;
        this.legs = legs;
        this.districts = districts;
    }

    List<ClosedWay> closedWays(OfficeKey office) {
        return closedWays.of(office);
    }

    NightBoard of(LegKey leg) {
        var villages = whereabouts.of(leg);
        String link = leg.path() + "/whereabouts";
        var rows = villages.stream()
                .map(village -> NightRow.of(village.name(), link, List.of(village)))
                .toList();
        return new NightBoard(NightRow.of("", link, villages), rows, calls(villages, () -> List.of(legs.of(leg))));
    }

    NightBoard of(OfficeKey office) {
        var all = whereabouts.of(office);
        var names = districts.ofRegency(office.regency()).stream().collect(toMap(District::code, District::name));
        var rows = new ArrayList<NightRow>();
        all.forEach((district, villages) -> {
            var leg = new LegKey(office.election(), district);
            rows.add(NightRow.of(names.getOrDefault(district, district), leg.path() + "/night", villages));
        });
        var everything = all.values().stream().flatMap(Collection::stream).toList();
        return new NightBoard(NightRow.of("", "", everything), rows, calls(everything, () -> legs.of(office)
                .values()));
    }

    /** @param legs are asked where somebody is to be called alone */
    private static List<Call> calls(List<VillageBoxes> villages, Supplier<Collection<LastLeg>> legs) {
        var rides = villages.stream()
                .flatMap(village -> village.rides().stream())
                .filter(Ride::withoutProof)
                .toList();
        if (rides.isEmpty()) {
            return List.of();
        }
        Map<String, String> contacts = legs.get().stream()
                .flatMap(leg -> leg.stops().stream())
                .collect(toMap(LegStop::code, LegStop::contact));
        return rides.stream()
                .map(ride -> new Call(ride, contacts.getOrDefault(ride.load().village(), "")))
                .toList();
    }
}
