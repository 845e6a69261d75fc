package id.kotaksuara.road.leg;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** All that is known of a last leg: when, with what, to which villages, how long. */
public record LastLeg(LegKey key, LegTerms terms, List<LegVehicle> vehicles, List<LegStop> stops, List<LegWay> ways) {

    public LastLeg {
        requireNonNull(key, "key");
        requireNonNull(terms, "terms");
        vehicles = List.copyOf(vehicles);
        stops = List.copyOf(stops);
        ways = List.copyOf(ways);
    }

    /** The same where nothing goes to stations that are stops of their own: what comes home waits in villages. */
    public LastLeg ofVillages() {
        return new LastLeg(
                key,
                terms,
                vehicles,
                stops.stream().filter(stop -> !stop.stop().ofStation()).toList(),
                ways.stream().filter(way -> !way.ofStation()).toList());
    }
}
