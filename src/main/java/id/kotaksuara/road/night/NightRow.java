package id.kotaksuara.road.night;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.RideState;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One line of the night board: boxes of a village or of a district, each counted once.
 *
 * @param link to the page that has more
 * @param onWay towards home, and not overdue
 * @param overdue nobody has said anything, half as long again as the way takes
 * @param unproven were not received where they went
 * @param critical containers that are lacking without which nothing can be counted again
 * @param stations which of its stations have come to the village, where each comes by itself
 */
record NightRow(
        String name,
        String link,
        int boxes,
        int onWay,
        int overdue,
        int unproven,
        int atVillage,
        int atPpk,
        int home,
        int critical,
        Stations stations) {

    NightRow {
        requireNonNull(name, "name");
        requireNonNull(link, "link");
        requireNonNull(stations, "stations");
    }

    /**
     * Stations of villages to which each brings its own boxes.
     *
     * @param all in those villages
     * @param awaited numbers of those that are still to come, as they are written
     */
    record Stations(int back, int all, List<String> awaited) {

        static Stations of(Collection<VillageBoxes> villages) {
            var told = villages.stream()
                    .filter(village -> !apart(village).isEmpty())
                    .toList();
            var loads =
                    told.stream().flatMap(village -> apart(village).stream()).toList();
            return new Stations(
                    (int) loads.stream()
                            .filter(load -> load.done() && load.answer().boxes() > 0)
                            .count(),
                    told.stream().mapToInt(VillageBoxes::stations).sum(),
                    loads.stream()
                            .filter(load -> !load.done())
                            .map(load -> "%03d".formatted(load.stop().station()))
                            .sorted()
                            .toList());
        }

        private static List<HandOver> apart(VillageBoxes village) {
            return village.rides().stream()
                    .filter(ride -> ride.movement().kind() == MovementKind.FROM_STATION)
                    .map(Ride::load)
                    .filter(load -> load.stop().ofStation())
                    .toList();
        }

        public String awaitedNames() {
            return String.join(", ", awaited);
        }
    }

    static NightRow of(String name, String link, Collection<VillageBoxes> villages) {
        var rides = villages.stream().flatMap(it -> it.rides().stream()).toList();
        return new NightRow(
                name,
                link,
                villages.stream().mapToInt(VillageBoxes::boxes).sum(),
                aboard(rides, ride -> ride.state() == RideState.ON_WAY && home(ride)),
                aboard(rides, ride -> ride.state() == RideState.OVERDUE),
                aboard(rides, ride -> ride.state() == RideState.UNPROVEN),
                at(villages, BoxPlace.VILLAGE_BACK),
                at(villages, BoxPlace.PPK_BACK),
                at(villages, BoxPlace.OFFICE),
                villages.stream()
                        .flatMap(NightRow::lookedAtLast)
                        .distinct()
                        .mapToInt(movement -> movement.luggage().criticalLacking())
                        .sum(),
                Stations.of(villages));
    }

    /** Movements of a village whose containers were not looked at again farther along. */
    private static Stream<TourMovement> lookedAtLast(VillageBoxes village) {
        return village.rides().stream().map(Ride::movement).filter(before -> village.rides().stream()
                .noneMatch(ride -> ride.movement().lookedAgainAt(before)));
    }

    private static boolean home(Ride ride) {
        return MovementKind.HOME.contains(ride.movement().kind());
    }

    private static int aboard(List<Ride> rides, Predicate<Ride> which) {
        return rides.stream().filter(which).mapToInt(Ride::boxes).sum();
    }

    private static int at(Collection<VillageBoxes> villages, BoxPlace... places) {
        return villages.stream()
                .mapToInt(village -> Arrays.stream(places).mapToInt(village::at).sum())
                .sum();
    }

    /** Those that have not left for home. */
    public int due() {
        return boxes - onWay - overdue - unproven - atVillage - atPpk - home;
    }

    public boolean allHome() {
        return home == boxes && critical == 0;
    }

    /** What needs somebody first: lacking containers, then boxes nobody can answer for. */
    int urgency() {
        return critical > 0 ? 0 : unproven > 0 ? 1 : overdue > 0 ? 2 : allHome() ? 4 : 3;
    }
}
