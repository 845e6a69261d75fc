package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules about what consignments share, one function each; the name is the rule. */
final class SharedRules {

    static final List<Function<Reading, Stream<Breach>>> ALL = List.of(
            SharedRules::onlyStandingBoxesLeave,
            SharedRules::noDockIsOverfilled,
            SharedRules::everyConvoyHasAnEscort,
            SharedRules::noVehicleIsTakenTwice,
            SharedRules::noStoreIsOverfilled);

    private SharedRules() {}

    static Stream<Breach> onlyStandingBoxesLeave(Reading reading) {
        return reading.problem().origins().stream().flatMap(origin -> {
            long[] shipped = shipped(reading, origin);
            var breaches = new ArrayList<Breach>();
            long standing = origin.firstStanding();
            for (int slot = reading.problem().firstSlot(); slot < shipped.length; slot++) {
                if (shipped[slot] > Math.max(0, standing)) {
                    breaches.add(Breach.of(Rule.NOT_STANDING, origin.id(), slot, standing, shipped[slot]));
                }
                standing = origin.standingAfter(
                        standing, shipped[slot], reading.problem().prepared(origin, slot + 1));
            }
            return breaches.stream();
        });
    }

    static Stream<Breach> noDockIsOverfilled(Reading reading) {
        return reading.problem().origins().stream().flatMap(origin -> {
            long[] shipped = shipped(reading, origin);
            return IntStream.range(0, shipped.length)
                    .filter(slot -> shipped[slot] > Math.max(0, origin.dockPerWave()))
                    .mapToObj(slot ->
                            Breach.of(Rule.DOCK_FULL, origin.id(), slot, (long) origin.dockPerWave(), shipped[slot]));
        });
    }

    static Stream<Breach> everyConvoyHasAnEscort(Reading reading) {
        return reading.problem().origins().stream()
                .filter(origin -> origin.escorts().isPresent())
                .flatMap(origin ->
                        convoys(reading, origin).above(Rule.NO_ESCORT, origin.id(), origin::availableEscorts));
    }

    static Stream<Breach> noVehicleIsTakenTwice(Reading reading) {
        return reading.problem().vehicles().stream()
                .flatMap(type -> vehicles(reading, type).above(Rule.NO_VEHICLE, type.id(), type::available));
    }

    static Stream<Breach> noStoreIsOverfilled(Reading reading) {
        var problem = reading.problem();
        var coming = reading.departures().stream()
                .filter(departure -> departure.arrivesIn(problem))
                .collect(groupingBy(departure -> departure.consignment().destination()));
        return problem.destinations().stream()
                .filter(destination -> destination.storageCapacity().isPresent())
                .flatMap(destination -> overfill(
                        destination,
                        coming.getOrDefault(destination.id(), List.of()).stream()
                                .filter(departure -> destination.holds(departure.arrivalDay(problem)))
                                .toList()));
    }

    private static Stream<Breach> overfill(Destination destination, List<PlannedDeparture> held) {
        long room = destination.storageCapacity().getAsInt();
        long boxes = held.stream().mapToLong(PlannedDeparture::boxes).sum();
        if (boxes <= Math.max(0, room)) {
            return Stream.empty();
        }
        int first = held.stream().mapToInt(PlannedDeparture::arrivalSlot).min().getAsInt();
        var ids = held.stream().map(PlannedDeparture::id).toList();
        return Stream.of(Breach.of(Rule.STORE_FULL, destination.id(), first, room, boxes, ids));
    }

    /** Escorts from a warehouse that are out with what it sends. */
    static Occupation convoys(Reading reading, Origin origin) {
        var use = new Occupation(reading.problem());
        Trip.of(reading.departuresFrom(origin))
                .forEach(trip -> use.take(
                        trip,
                        origin.escortsFor(trip.vehicles(reading)),
                        trip.lead().slot(),
                        trip.escortBusySlots()));
        return use;
    }

    /** Vehicles of a type that are on the road. */
    static Occupation vehicles(Reading reading, CarrierType type) {
        var use = new Occupation(reading.problem());
        reading.trips().stream()
                .filter(trip -> trip.vehicles(reading) > 0)
                .filter(trip -> trip.lead().typeOn(0).equals(type.id()))
                .forEach(trip -> use.take(
                        trip,
                        trip.vehicles(reading),
                        (long) trip.lead().slot()
                                + trip.lead().legs().get(0).start(trip.lead().slot()),
                        trip.busySlots()));
        takeLater(reading, type, use);
        return use;
    }

    private static void takeLater(Reading reading, CarrierType type, Occupation use) {
        for (var departure : reading.departures()) {
            departure
                    .laterLegs()
                    .filter(leg -> departure.typeOn(leg).equals(type.id()))
                    .mapToObj(departure.legs()::get)
                    .forEach(leg -> use.take(
                            departure.id(),
                            type.needed(departure.boxes()),
                            (long) departure.slot() + leg.start(departure.slot()),
                            leg.busy(departure.slot())));
        }
    }

    /** Boxes in a store from their arrival until its release. */
    static Occupation stored(Reading reading, Destination destination) {
        var problem = reading.problem();
        var use = new Occupation(problem);
        long released = IntStream.range(0, problem.slots())
                .filter(slot -> destination.keeps(problem.dayOf(slot)))
                .count();
        reading.departures().stream()
                .filter(departure -> departure.consignment().destination().equals(destination.id()))
                .filter(departure -> departure.arrivesIn(problem) && destination.keeps(departure.arrivalDay(problem)))
                .forEach(departure -> use.take(
                        departure.id(),
                        departure.boxes(),
                        departure.arrivalSlot(),
                        released - departure.arrivalSlot()));
        return use;
    }

    static long[] shipped(Reading reading, Origin origin) {
        long[] shipped = new long[reading.problem().slots()];
        reading.departuresFrom(origin).forEach(departure -> shipped[departure.slot()] += departure.boxes());
        return shipped;
    }
}
