package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What leaves on the same vehicles: a load that leads, whose way is the longest, and those that ride with it on the first leg. */
record Trip(PlannedDeparture lead, List<PlannedDeparture> riders) {

    Trip {
        riders = List.copyOf(riders);
    }

    /** Each departure is in one trip; one that rides with none that leads is a trip of its own. */
    static List<Trip> of(List<PlannedDeparture> departures) {
        if (departures.stream().noneMatch(departure -> departure.placement().rides())) {
            return departures.stream().map(lead -> new Trip(lead, List.of())).toList();
        }
        var trips = new ArrayList<Trip>();
        for (var lead : departures) {
            if (departures.stream().noneMatch(other -> rides(lead, other))) {
                Predicate<PlannedDeparture> led = other -> rides(other, lead);
                trips.add(new Trip(lead, departures.stream().filter(led).toList()));
            }
        }
        return trips;
    }

    private static boolean rides(PlannedDeparture one, PlannedDeparture lead) {
        return one != lead
                && one.placement().with().equals(lead.id())
                && one.slot() == lead.slot()
                && !lead.placement().rides();
    }

    /** Loads as one trip in a slot, on a type for the first leg; the one that is out longest leads. */
    static Stream<Placement> led(List<Placement> loads, int slot, String type, Function<Placement, Way> way) {
        var lead = loads.stream()
                .max(Comparator.comparingInt((Placement load) ->
                                way.apply(load).legs().get(0).busy(slot))
                        .thenComparingInt(load -> way.apply(load).escortBusy(slot)))
                .orElseThrow();
        return loads.stream().map(load -> {
            var named = new ArrayList<>(load.vehicleTypes());
            named.set(0, type);
            return new Placement(load.consignment(), slot, named, load.parts(), load == lead ? "" : lead.consignment());
        });
    }

    Stream<PlannedDeparture> all() {
        return Stream.concat(Stream.of(lead), riders.stream());
    }

    int boxes() {
        return all().mapToInt(PlannedDeparture::boxes).sum();
    }

    /** Vehicles of the first leg; none where there is no such leg, or no fitting type was named for it. */
    int vehicles(Reading reading) {
        return lead.legs().isEmpty() || !lead.fits(0)
                ? 0
                : reading.vehicle(lead.typeOn(0)).needed(boxes());
    }

    /** Slots for which the vehicles of the first leg are out. */
    int busySlots() {
        return all().filter(load -> !load.legs().isEmpty())
                .mapToInt(load -> load.legs().get(0).busy(load.slot()))
                .max()
                .orElse(0);
    }

    int escortBusySlots() {
        return all().mapToInt(load -> load.way().escortBusy(load.slot())).max().orElse(0);
    }
}
