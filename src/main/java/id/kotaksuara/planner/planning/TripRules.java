package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules about loads that share vehicles, one function each; the name is the rule. */
final class TripRules {

    static final List<Function<Reading, Stream<Breach>>> ALL = List.of(
            TripRules::noneRidesWithoutALead,
            TripRules::allOnAVehicleAreAllowedTogether,
            TripRules::notTooManyAreOnAVehicle,
            TripRules::allOnAVehicleSetOutAlike,
            TripRules::noneRidesFartherThanItsLead,
            TripRules::noTripIsBiggerThanAFleet);

    private TripRules() {}

    static Stream<Breach> noneRidesWithoutALead(Reading reading) {
        return reading.trips().stream()
                .map(Trip::lead)
                .filter(lead -> lead.placement().rides())
                .map(lead -> broken(Rule.RIDES_WITH_NONE, lead, lead.placement().with()));
    }

    static Stream<Breach> allOnAVehicleAreAllowedTogether(Reading reading) {
        var shares = reading.problem().shares();
        return shared(reading).flatMap(trip -> {
            var all = trip.all().toList();
            return IntStream.range(0, all.size()).boxed().flatMap(one -> IntStream.range(one + 1, all.size())
                    .mapToObj(all::get)
                    .filter(other -> !shares.allow(
                            all.get(one).consignment().destination(),
                            other.consignment().destination()))
                    .map(other -> broken(
                            Rule.NOT_ALLOWED_TOGETHER, other, all.get(one).id())));
        });
    }

    static Stream<Breach> notTooManyAreOnAVehicle(Reading reading) {
        return shared(reading)
                .filter(trip -> trip.all().count() > Companions.MOST_TOGETHER)
                .map(trip -> broken(
                        Rule.TOO_MANY_TOGETHER,
                        trip.lead(),
                        Companions.MOST_TOGETHER,
                        trip.all().count()));
    }

    /** From the same warehouse, on the same vehicles, in the same wave of the way. */
    static Stream<Breach> allOnAVehicleSetOutAlike(Reading reading) {
        return eachRider(reading, (rider, lead) -> !setsOutAlike(rider, lead), Rule.SETS_OUT_APART);
    }

    /** The vehicle comes back when the longest way is done, and that is the way of the lead. */
    static Stream<Breach> noneRidesFartherThanItsLead(Reading reading) {
        return eachRider(
                reading,
                (rider, lead) -> setsOutAlike(rider, lead)
                        && !mayRide(
                                rider.consignment().way(), lead.consignment().way(), lead.slot()),
                Rule.RIDES_FARTHER);
    }

    static Stream<Breach> noTripIsBiggerThanAFleet(Reading reading) {
        return shared(reading).filter(trip -> trip.vehicles(reading) > 0).flatMap(trip -> {
            var type = reading.vehicle(trip.lead().typeOn(0));
            return trip.vehicles(reading) <= type.count()
                    ? Stream.empty()
                    : Stream.of(broken(
                            Rule.TRIP_BIGGER_THAN_FLEET, trip.lead(), type.count(), trip.vehicles(reading), type.id()));
        });
    }

    /** Whether what goes one way may ride on vehicles that go the other. */
    static boolean mayRide(Way way, Way lead, int slot) {
        return !way.legs().isEmpty()
                && !lead.legs().isEmpty()
                && way.legs().get(0).start(slot) == lead.legs().get(0).start(slot)
                && way.legs().get(0).busy(slot) <= lead.legs().get(0).busy(slot)
                && way.escortBusy(slot) <= lead.escortBusy(slot);
    }

    private static boolean setsOutAlike(PlannedDeparture rider, PlannedDeparture lead) {
        return rider.consignment().origin().equals(lead.consignment().origin())
                && !rider.legs().isEmpty()
                && !lead.legs().isEmpty()
                && rider.legs().get(0).start(lead.slot()) == lead.legs().get(0).start(lead.slot())
                && rider.typeOn(0).equals(lead.typeOn(0));
    }

    private interface Pairing {
        boolean isWrong(PlannedDeparture rider, PlannedDeparture lead);
    }

    private static Stream<Breach> eachRider(Reading reading, Pairing pairing, Rule rule) {
        return shared(reading).flatMap(trip -> trip.riders().stream()
                .filter(rider -> pairing.isWrong(rider, trip.lead()))
                .map(rider -> broken(rule, rider, trip.lead().id())));
    }

    private static Stream<Trip> shared(Reading reading) {
        return reading.trips().stream().filter(trip -> !trip.riders().isEmpty());
    }

    private static Breach broken(Rule rule, PlannedDeparture departure, Object... arguments) {
        return Breach.of(rule, departure.id(), departure.slot(), arguments);
    }
}
