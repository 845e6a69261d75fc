package id.kotaksuara.road.home;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.home.HomeForm.Wanted;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many boxes and booths go on a movement that no tour plans, to a village or to each of its stations. */
@Component
class HomeLoads {

    private final PollingStations stations;

    HomeLoads(PollingStations stations) {
        this.stations = stations;
    }

    /**
     * What somebody asked for, and what is known of it once nobody else sends anything of this last leg.
     *
     * @param loads all that belongs to each village
     */
    record Asked(LegKey leg, Wanted wanted, Instant due, Map<String, LegLoad> loads) {}

    /** The numbers of the stations of a village that have not got theirs, or not brought it home. */
    List<Integer> open(LegKey leg, VillageBoxes there, MovementKind kind) {
        return stations.ofVillage(leg.election(), there.village()).stream()
                .map(PollingStation::number)
                .filter(number -> !there.later().contains(number)
                        && !there.served(new StopCode(there.village(), number), kind.home()))
                .toList();
    }

    /** What goes to a village together. */
    static HandOver load(Asked asked, VillageBoxes village) {
        Integer some = asked.wanted().part(village.village()).boxes();
        int boxes = some == null ? boxes(village, asked.wanted().kind()) : some;
        int share = share(village);
        int stations = some == null || share == 0 ? village.stations() : (boxes + share - 1) / share;
        var stop = StopCode.of(village.village());
        return new HandOver(stop, village.name(), stations, boxes, booths(asked, village), asked.due(), null, null);
    }

    /** Voting booths leave the PPK with the first boxes of a village or a station, and are there unless all came back. */
    private static int booths(Asked asked, VillageBoxes village) {
        var all =
                asked.wanted().kind() == MovementKind.TO_VILLAGE ? asked.loads().get(village.village()) : null;
        return all == null ? 0 : Math.max(0, all.booths() - sent(village));
    }

    /** Booths that left the PPK for a village and did not come back with all that they went with. */
    private static int sent(VillageBoxes village) {
        return village.rides().stream()
                .filter(ride -> ride.movement().kind() == MovementKind.TO_VILLAGE)
                .map(Ride::load)
                .filter(load -> load.returnedAt() == null
                        || load.answer() != null && load.answer().boxes() > 0)
                .mapToInt(HandOver::booths)
                .sum();
    }

    /** What stands where the movement begins; where nobody said that it came there, all that is not farther. */
    private static int boxes(VillageBoxes village, MovementKind kind) {
        int here = village.at(kind.from());
        return here > 0 ? here : village.custody().before(kind);
    }

    /**
     * The load of a village, station by station; those that have theirs, or to which it is on its way, get nothing more, and
     * those that are back bring nothing more.
     *
     * @throws RuleBroken where what is left is not what the others lack
     */
    List<HandOver> apart(Asked asked, HandOver load, VillageBoxes there) {
        int share = share(there);
        var chosen = asked.wanted().part(load.village()).stations();
        var apart = new ArrayList<HandOver>();
        int rest = load.boxes();
        int booths = load.booths();
        var open = open(asked.leg(), there, asked.wanted().kind());
        for (int at = 0; at < open.size(); at++) {
            int own = booths / (open.size() - at);
            booths -= own; // those of a station that gets its boxes another time stay
            var stop = new StopCode(load.village(), open.get(at));
            if (share > 0 && rest >= share && (chosen.isEmpty() || chosen.contains(stop.station()))) {
                apart.add(new HandOver(stop, stop.name(there.name()), 1, share, own, load.dueAt(), null, null));
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
}
