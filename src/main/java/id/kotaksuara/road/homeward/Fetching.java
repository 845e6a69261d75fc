package id.kotaksuara.road.homeward;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.kotaksuara.road.leg.LegVehicle;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How the boxes of a district come to its PPK.
 *
 * @param left names of villages from which nobody fetches them that night
 */
record Fetching(List<Fetch> fetches, List<String> left) {

    Fetching {
        fetches = List.copyOf(fetches);
        left = List.copyOf(left);
    }

    public int boxes() {
        return fetches.stream().mapToInt(Fetch::boxes).sum();
    }

    /** Tells it from another one, should facts change between looking and saying yes. */
    public String key() {
        return Integer.toHexString(
                fetches.stream().map(Fetch::key).collect(joining("/")).hashCode());
    }

    /** One vehicle from the PPK over villages and back. */
    record Fetch(LegVehicle vehicle, int unit, LocalDateTime leaves, List<At> stops, LocalDateTime back) {

        Fetch {
            requireNonNull(vehicle, "vehicle");
            stops = List.copyOf(stops);
        }

        private String key() {
            String goes = stops.stream()
                    .map(at -> at.village() + "=" + at.boxes() + "@" + at.ends())
                    .collect(joining(","));
            return vehicle.code() + " " + unit + " " + leaves + " " + back + " " + goes;
        }

        public int boxes() {
            return stops.stream().mapToInt(At::boxes).sum();
        }

        public String name() {
            return vehicle.name() + " " + unit;
        }

        /** Whoever is known to drive it; otherwise the vehicle itself. */
        String driver() {
            return vehicle.contact().isBlank() ? name() : vehicle.contact();
        }
    }

    /** The boxes of a village as they are fetched. */
    record At(String village, String name, int stations, int boxes, LocalDateTime arrives, LocalDateTime ends) {}
}
