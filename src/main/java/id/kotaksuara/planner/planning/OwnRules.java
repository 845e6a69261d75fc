package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules that a placement keeps or breaks whatever else is planned, one function each; the name is the rule. */
final class OwnRules {

    static final List<Function<Reading, Stream<Breach>>> ALL = List.of(
            OwnRules::everyConsignmentIsKnown,
            OwnRules::noneIsPlacedTwice,
            CutRules::everyPartIsKnown,
            CutRules::noPartIsPlacedTwice,
            CutRules::noneHasTwoLoadsInAWave,
            CutRules::loadsAreFewEnough,
            OwnRules::everySlotExists,
            OwnRules::numbersMakeSense,
            OwnRules::pinsAreKept,
            CutRules::pinsOfPartsAreKept,
            OwnRules::noneLeavesInAWaveThatIsOver,
            OwnRules::noneLeavesInAClosedWave,
            OwnRules::allArriveByTheDeadline,
            OwnRules::noneTravelsOnABlockedDay,
            OwnRules::noneArrivesTooEarly,
            OwnRules::noneArrivesTooLate,
            OwnRules::legsStartOnOpenDays,
            OwnRules::vehiclesFitTheirLegs,
            CutRules::chosenVehiclesAreKept,
            OwnRules::noneIsBiggerThanItsWarehouse,
            OwnRules::noneIsBiggerThanAFleet);

    private OwnRules() {}

    static Stream<Breach> everyConsignmentIsKnown(Reading reading) {
        return reading.placements().stream()
                .filter(placement -> !reading.knows(placement))
                .map(placement -> Breach.of(Rule.UNKNOWN_CONSIGNMENT, placement.consignment(), placement.slot()));
    }

    static Stream<Breach> noneIsPlacedTwice(Reading reading) {
        var times = reading.placements().stream()
                .filter(placement -> !reading.isCut(placement))
                .collect(groupingBy(Placement::consignment, TreeMap::new, counting()));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> Breach.of(Rule.PLACED_TWICE, entry.getKey(), Breach.NO_SLOT, entry.getValue()));
    }

    static Stream<Breach> everySlotExists(Reading reading) {
        return reading.placements().stream()
                .filter(placement -> reading.knows(placement) && !reading.isInSlots(placement))
                .map(placement -> Breach.of(
                        Rule.OUTSIDE_SLOTS,
                        placement.consignment(),
                        placement.slot(),
                        reading.problem().slots()));
    }

    static Stream<Breach> numbersMakeSense(Reading reading) {
        return reading.departures().stream()
                .filter(departure -> departure.consignment().hasNonsense())
                .map(departure -> Breach.of(Rule.NONSENSE_NUMBER, departure.id(), departure.slot()));
    }

    static Stream<Breach> pinsAreKept(Reading reading) {
        return reading.departures().stream().flatMap(departure -> {
            var pinned = departure.consignment().dates().pinned();
            var day = reading.problem().dayOf(departure.slot());
            return pinned == null || pinned.equals(day)
                    ? Stream.empty()
                    : broken(Rule.NOT_ON_PINNED_DAY, departure, pinned, day);
        });
    }

    static Stream<Breach> noneLeavesInAWaveThatIsOver(Reading reading) {
        var problem = reading.problem();
        return reading.departures().stream()
                .filter(departure -> departure.slot() < problem.firstSlot())
                .flatMap(departure -> broken(
                        Rule.WAVE_OVER,
                        departure,
                        problem.waveOf(departure.slot()),
                        problem.waveOf(problem.firstSlot())));
    }

    static Stream<Breach> noneLeavesInAClosedWave(Reading reading) {
        return reading.departures().stream()
                .filter(departure -> departure.slot() >= reading.problem().firstSlot())
                .filter(departure -> reading.problem().isClosed(departure.slot()))
                .flatMap(departure ->
                        broken(Rule.CLOSED_WAVE, departure, reading.problem().waveOf(departure.slot())));
    }

    static Stream<Breach> allArriveByTheDeadline(Reading reading) {
        int last = reading.problem().slots() - 1;
        return reading.departures().stream()
                .filter(departure -> departure.arrivalSlot() > last)
                .flatMap(departure ->
                        broken(Rule.AFTER_DEADLINE, departure, departure.travel(), departure.arrivalSlot() - last));
    }

    static Stream<Breach> noneTravelsOnABlockedDay(Reading reading) {
        var problem = reading.problem();
        return reading.departures().stream().flatMap(departure -> {
            int end = Math.min(departure.arrivalSlot(), problem.slots() - 1);
            return IntStream.rangeClosed(departure.slot(), end)
                    .mapToObj(problem::dayOf)
                    .filter(departure.way().blockedDays()::contains)
                    .limit(1)
                    .flatMap(day -> broken(Rule.BLOCKED_DAY, departure, day));
        });
    }

    static Stream<Breach> noneArrivesTooEarly(Reading reading) {
        return arriving(reading)
                .filter(departure ->
                        departure.consignment().dates().forbidEarly(departure.arrivalDay(reading.problem())))
                .flatMap(departure -> broken(
                        Rule.BEFORE_EARLIEST,
                        departure,
                        departure.consignment().dates().earliestArrival(),
                        departure.arrivalDay(reading.problem())));
    }

    static Stream<Breach> noneArrivesTooLate(Reading reading) {
        return arriving(reading)
                .filter(departure ->
                        departure.consignment().dates().forbidLate(departure.arrivalDay(reading.problem())))
                .flatMap(departure -> broken(
                        Rule.AFTER_LATEST,
                        departure,
                        departure.consignment().dates().latestArrival(),
                        departure.arrivalDay(reading.problem())));
    }

    static Stream<Breach> legsStartOnOpenDays(Reading reading) {
        return eachLeg(reading, (departure, index) -> {
            var leg = departure.legs().get(index);
            long start = Math.min((long) departure.slot() + leg.start(departure.slot()), Integer.MAX_VALUE);
            var day = reading.problem().dayOf((int) start);
            return start < 0 || leg.opensOn(day)
                    ? Stream.empty()
                    : broken(Rule.LEG_CLOSED, departure, index + 1, leg.mode(), day);
        });
    }

    static Stream<Breach> vehiclesFitTheirLegs(Reading reading) {
        return eachLeg(reading, (departure, index) -> {
            var leg = departure.legs().get(index);
            return departure.fits(index)
                            && departure.vehicleTypes().size()
                                    == departure.legs().size()
                    ? Stream.empty()
                    : broken(
                            Rule.UNFIT_VEHICLE,
                            departure,
                            index + 1,
                            leg.mode(),
                            String.join(", ", leg.vehicleTypes()),
                            departure.typeOn(index));
        });
    }

    static Stream<Breach> noneIsBiggerThanItsWarehouse(Reading reading) {
        return reading.problem().origins().stream().flatMap(origin -> reading.departuresFrom(origin).stream()
                .filter(departure -> departure.boxes() > Math.min(origin.storageCapacity(), origin.dockPerWave()))
                .flatMap(departure -> broken(
                        departure.boxes() > origin.storageCapacity()
                                ? Rule.BIGGER_THAN_WAREHOUSE
                                : Rule.BIGGER_THAN_DOCK,
                        departure,
                        origin.storageCapacity(),
                        origin.dockPerWave(),
                        departure.boxes(),
                        origin.id())));
    }

    static Stream<Breach> noneIsBiggerThanAFleet(Reading reading) {
        return eachLeg(reading, (departure, index) -> {
            var type = reading.vehicle(departure.typeOn(index));
            return !departure.fits(index) || type.needed(departure.boxes()) <= type.count()
                    ? Stream.empty()
                    : broken(
                            Rule.BIGGER_THAN_FLEET, departure, type.count(), type.needed(departure.boxes()), type.id());
        });
    }

    private static Stream<PlannedDeparture> arriving(Reading reading) {
        return reading.departures().stream().filter(departure -> departure.arrivesIn(reading.problem()));
    }

    private interface LegRule {
        Stream<Breach> test(PlannedDeparture departure, int leg);
    }

    private static Stream<Breach> eachLeg(Reading reading, LegRule rule) {
        return reading.departures().stream()
                .flatMap(departure ->
                        IntStream.range(0, departure.legs().size()).boxed().flatMap(leg -> rule.test(departure, leg)));
    }

    private static Stream<Breach> broken(Rule rule, PlannedDeparture departure, Object... arguments) {
        return Stream.of(Breach.of(rule, departure.id(), departure.slot(), arguments));
    }
}
