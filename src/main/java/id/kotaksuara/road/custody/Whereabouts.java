package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.Custody.Boxes;
import id.kotaksuara.road.input.FirstLeg;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.tour.LegViews;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where the boxes of villages are at this moment, and who has them. */
@Component
@Transactional(readOnly = true)
public class Whereabouts {

    private final Movements movements;
    private final LegViews views;
    private final Villages villages;
    private final FirstLeg firstLeg;
    private final OfficeClock clock;

    Whereabouts(Movements movements, LegViews views, Villages villages, FirstLeg firstLeg, OfficeClock clock) {
        this.firstLeg = firstLeg;
        this.movements = movements;
        this.views = views;
        this.villages = villages;
        this.clock = clock;
    }

    /** Of each village of a district to which boxes go, by code. */
    public List<VillageBoxes> of(LegKey leg) {
        var names = villages.ofDistrict(leg.district()).stream().collect(toMap(Village::code, Village::name));
        var sent = firstLeg.sent(leg.election(), leg.district());
        return villageBoxes(new TreeMap<>(views.loads(leg)), names, new Known(sent, movements.of(leg)));
    }

    /** Of all villages of an office, by the code of their district. */
    public Map<String, List<VillageBoxes>> of(OfficeKey office) {
        var all = movements.of(office).stream()
                .collect(groupingBy(movement -> movement.leg().district()));
        var sent = firstLeg.sent(office.election(), office.regency());
        var districts = new TreeMap<String, List<VillageBoxes>>();
        views.loads(office)
                .forEach((district, loads) -> districts.put(
                        district,
                        villageBoxes(
                                new TreeMap<>(loads),
                                Map.of(),
                                new Known(sent, all.getOrDefault(district, List.of())))));
        return districts;
    }

    /** What has been said of boxes, on the way to the PPK and from there on. */
    private record Known(FirstLeg.Sent sent, List<TourMovement> movements) {}

    private List<VillageBoxes> villageBoxes(Map<String, LegLoad> loads, Map<String, String> names, Known known) {
        return loads.values().stream()
                .map(load -> {
                    var now = clock.now(RegionCode.at(RegionLevel.REGENCY, load.village()));
                    var own = known.movements().stream()
                            .filter(each -> each.carries(load.village()))
                            .toList();
                    var custody = Custody.of(new Boxes(load.village(), load.boxes()), known.sent(), own, now);
                    var rides = own.stream()
                            .map(each -> Ride.of(each, each.loadOf(load.village()), custody, now))
                            .toList();
                    return new VillageBoxes(
                            load.village(),
                            names.getOrDefault(load.village(), named(rides, load.village())),
                            load.stations(),
                            custody,
                            rides);
                })
                .toList();
    }

    private static String named(List<Ride> rides, String code) {
        return rides.isEmpty() ? code : rides.get(0).load().name();
    }

    /**
     * The boxes of one village.
     *
     * @param rides its movements, the latest first
     */
    public record VillageBoxes(String village, String name, int stations, Custody custody, List<Ride> rides) {

        public VillageBoxes {
            rides = List.copyOf(rides);
        }

        public int boxes() {
            return custody.boxes();
        }

        public int at(BoxPlace place) {
            return custody.at(place);
        }

        /** Those that have boxes aboard. */
        public List<Ride> aboard() {
            return rides.stream().filter(ride -> ride.boxes() > 0).toList();
        }

        /** Who signed for what stands at a place: whoever received there last. */
        public String keeper(BoxPlace place) {
            return rides.stream()
                    .filter(ride ->
                            ride.movement().kind().to() == place && ride.load().done())
                    .map(ride -> ride.load().answer().receiver())
                    .findFirst()
                    .orElse("");
        }
    }

    /** How far the load of a village has come on a movement. */
    public enum RideState {
        PREPARED,
        ON_WAY,
        OVERDUE,
        /** Not received where it went, and not back either. */
        UNPROVEN,
        /** Received, or seen farther along. */
        OVER
    }

    /**
     * The load of a village on one movement.
     *
     * @param boxes that are on it now
     */
    public record Ride(TourMovement movement, HandOver load, int boxes, RideState state) {

        static Ride of(TourMovement movement, HandOver load, Custody custody, Instant now) {
            int on = custody.on(movement.number());
            return new Ride(movement, load, on, state(movement, load, on, now));
        }

        private static RideState state(TourMovement movement, HandOver load, int boxes, Instant now) {
            if (load.done()) {
                return boxes > 0 ? RideState.UNPROVEN : RideState.OVER;
            }
            if (movement.leftAt().isAfter(now)) {
                return RideState.PREPARED;
            }
            if (boxes == 0) {
                return RideState.OVER;
            }
            return now.isAfter(load.overdueAt(movement.leftAt())) ? RideState.OVERDUE : RideState.ON_WAY;
        }

        /** Nobody can say where these are. */
        public boolean withoutProof() {
            return state == RideState.OVERDUE || state == RideState.UNPROVEN;
        }
    }
}
