package id.kotaksuara.planner.touring;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What is to be taken from one store to its stops, and what there is to do it with. */
public final class TourProblem {

    private final String name;
    private final TourHours hours;
    private final List<TourStop> stops;
    private final List<TourVehicle> vehicles;
    private final OptionalInt escorts;
    private final List<TourPin> pins;
    private final Map<String, Integer> stopPlaces;
    private final Map<String, Integer> vehiclePlaces;

    /** @param escorts tours that may be on the road at once, each with one; empty where that limits nothing */
    public TourProblem(
            String name,
            TourHours hours,
            List<TourStop> stops,
            List<TourVehicle> vehicles,
            OptionalInt escorts,
            List<TourPin> pins) {
        this.name = requireNonNull(name, "name");
        this.hours = requireNonNull(hours, "hours");
        this.stops = List.copyOf(stops);
        this.vehicles = List.copyOf(vehicles);
        this.escorts = requireNonNull(escorts, "escorts");
        this.pins = List.copyOf(pins);
        stopPlaces = IntStream.range(0, stops.size())
                .boxed()
                .collect(toUnmodifiableMap(place -> stops.get(place).id(), place -> place));
        vehiclePlaces = IntStream.range(0, vehicles.size())
                .boxed()
                .collect(toUnmodifiableMap(place -> vehicles.get(place).id(), place -> place));
    }

    public String name() {
        return name;
    }

    public TourHours hours() {
        return hours;
    }

    public List<TourStop> stops() {
        return stops;
    }

    public List<TourVehicle> vehicles() {
        return vehicles;
    }

    public OptionalInt escorts() {
        return escorts;
    }

    public List<TourPin> pins() {
        return pins;
    }

    /** The place of a stop in the list. */
    public Optional<Integer> placeOf(String stop) {
        return Optional.ofNullable(stopPlaces.get(stop));
    }

    /** The place of a kind of vehicle in the list. */
    public Optional<Integer> placeOfVehicle(String vehicle) {
        return Optional.ofNullable(vehiclePlaces.get(vehicle));
    }

    public Optional<TourPin> pinOf(String stop) {
        return pins.stream().filter(pin -> pin.stop().equals(stop)).findFirst();
    }

    /** Whether going there, unloading and coming back alone is more than a day. */
    public boolean takesDays(int vehicle, int stop) {
        var type = vehicles.get(vehicle);
        var ways = type.ways();
        return ways.reaches(stop)
                && type.loadingMinutes()
                                + ways.minutes(0, stop + 1)
                                + stops.get(stop).unloadingMinutes()
                                + ways.minutes(stop + 1, 0)
                        > hours.minutesADay();
    }
}
