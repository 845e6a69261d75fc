package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.input.FirstLeg;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.postponed.PostponedStation;
import id.kotaksuara.road.postponed.PostponedStations;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where the boxes of villages are at this moment, and who has them. */
@Component
@Transactional(readOnly = true)
public class Whereabouts {

    private final Movements movements;
    private final LegLoads loads;
    private final Villages villages;
    private final FirstLeg firstLeg;
    private final PostponedStations postponed;
    private final OfficeClock clock;

    Whereabouts(
            Movements movements,
            LegLoads loads,
            Villages villages,
            FirstLeg firstLeg,
            PostponedStations postponed,
            OfficeClock clock) {
        this.postponed = postponed;
        this.firstLeg = firstLeg;
        this.movements = movements;
        this.loads = loads;
        this.villages = villages;
        this.clock = clock;
    }

    /** Of each village of a district to which boxes go, by code. */
    public List<VillageBoxes> of(LegKey leg) {
        var names = villages.ofDistrict(leg.district()).stream().collect(toMap(Village::code, Village::name));
        return villageBoxes(new TreeMap<>(loads.all(leg)), names, known(leg));
    }

    /** Of all villages of an office, by the code of their district. */
    public Map<String, List<VillageBoxes>> of(OfficeKey office) {
        var all = movements.of(office).stream()
                .collect(groupingBy(movement -> movement.leg().district()));
        var sent = firstLeg.sent(office.election(), office.regency());
        var later = postponed.byVillage(office.election(), office.regency());
        var now = clock.now(office.regency());
        var districts = new TreeMap<String, List<VillageBoxes>>();
        loads.all(office).forEach((district, theirs) -> {
            var known = new Known(sent, later, all.getOrDefault(district, List.of()), now);
            districts.put(district, villageBoxes(new TreeMap<>(theirs), Map.of(), known));
        });
        return districts;
    }

    Known known(LegKey leg) {
        return new Known(
                firstLeg.sent(leg.election(), leg.district()),
                postponed.byVillage(leg.election(), leg.district()),
                movements.of(leg),
                clock.now(leg.district()));
    }

    /**
     * What has been said of boxes: on the way to the PPK, of what is postponed, and from the PPK on.
     *
     * @param postponed by village
     */
    record Known(
            FirstLeg.Sent sent,
            Map<String, List<PostponedStation>> postponed,
            List<TourMovement> movements,
            Instant now) {

        Known {
            postponed = Map.copyOf(postponed);
            movements = List.copyOf(movements);
        }

        Custody custody(LegLoad load) {
            return Custody.of(load, this);
        }

        Stream<PostponedStation> later(String village) {
            return postponed.getOrDefault(village, List.of()).stream();
        }

        Stream<BoxPlace> sealed(String village) {
            return later(village).map(it -> BoxPlace.valueOf(it.sealedAt().name()));
        }
    }

    private static List<VillageBoxes> villageBoxes(Map<String, LegLoad> loads, Map<String, String> names, Known known) {
        return loads.values().stream()
                .map(load -> villageBoxes(load, names, known))
                .toList();
    }

    private static VillageBoxes villageBoxes(LegLoad load, Map<String, String> names, Known known) {
        var custody = known.custody(load);
        var rides = known.movements().stream()
                .flatMap(each -> each.stops().stream()
                        .filter(stop -> stop.village().equals(load.village()))
                        .map(stop -> Ride.of(each, stop, custody, known.now())))
                .toList();
        String name = names.getOrDefault(load.village(), load.village());
        var later = known.later(load.village()).map(PostponedStation::station).collect(toSet());
        return new VillageBoxes(load.village(), name, load.stations() - later.size(), later, custody, rides);
    }

    /**
     * The boxes of one village.
     *
     * @param stations that vote on the day
     * @param later numbers of its stations at which voting is postponed
     * @param rides its movements, the latest first
     */
    public record VillageBoxes(
            String village, String name, int stations, Set<Integer> later, Custody custody, List<Ride> rides) {

        public VillageBoxes {
            later = Set.copyOf(later);
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

        /** How many could leave by a movement of this kind, without those for which one is made ready. */
        public int free(MovementKind kind) {
            int ready = rides.stream()
                    .filter(ride -> ride.movement().kind() == kind && ride.state() == RideState.PREPARED)
                    .mapToInt(ride -> ride.load().boxes())
                    .sum();
            return Math.max(0, custody.before(kind) - ready);
        }

        /** Whether a station has signed for its boxes or they are to come to it; on the way home, whether it brings them. */
        public boolean served(StopCode station, boolean home) {
            return rides.stream()
                    .filter(ride -> ride.movement().kind().home() == home
                            && ride.load().stop().equals(station))
                    .map(ride -> ride.load().answer())
                    .anyMatch(answer -> answer == null || answer.boxes() > 0);
        }

        /** Who signed for what stands at a place: whoever received there last. */
        public String keeper(BoxPlace place) {
            return rides.stream()
                    .filter(ride -> ride.movement().place(ride.load()) == place
                            && ride.load().done())
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
            int on = custody.on(movement.load(load));
            return new Ride(movement, load, on, state(movement, load, on, now));
        }

        private static RideState state(TourMovement movement, HandOver load, int boxes, Instant now) {
            if (load.done()) {
                return boxes > 0 ? RideState.UNPROVEN : RideState.OVER;
            }
            if (movement.takes(load).isAfter(now)) {
                return RideState.PREPARED;
            }
            boolean overdue = now.isAfter(load.overdueAt(movement.takes(load)));
            return boxes == 0 ? RideState.OVER : overdue ? RideState.OVERDUE : RideState.ON_WAY;
        }

        /** Nobody can say where these are. */
        public boolean withoutProof() {
            return state == RideState.OVERDUE || state == RideState.UNPROVEN;
        }
    }
}
