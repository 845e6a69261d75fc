package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules about consignments that are cut, one function each; the name is the rule. */
final class CutRules {

    private CutRules() {}

    /** A load of one that is cut names its parts; of one that is not it names none. */
    static Stream<Breach> everyPartIsKnown(Reading reading) {
        return reading.placements().stream().filter(reading::knows).flatMap(placement -> {
            var cutting = reading.consignment(placement).cutting();
            long unknown = placement.parts().stream()
                    .filter(part -> cutting.part(part).isEmpty())
                    .count();
            return unknown > 0 || placement.parts().isEmpty() != cutting.isNone()
                    ? Stream.of(Breach.of(Rule.UNKNOWN_PART, placement.consignment(), placement.slot(), unknown))
                    : Stream.empty();
        });
    }

    static Stream<Breach> noPartIsPlacedTwice(Reading reading) {
        return cut(reading).entrySet().stream().flatMap(loads -> loads.getValue().stream()
                .flatMap(load -> load.parts().stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .filter(part -> part.getValue() > 1)
                .map(part ->
                        Breach.of(Rule.PART_TWICE, loads.getKey(), Breach.NO_SLOT, part.getKey(), part.getValue())));
    }

    static Stream<Breach> noneHasTwoLoadsInAWave(Reading reading) {
        return cut(reading).entrySet().stream()
                .flatMap(
                        loads -> loads.getValue().stream()
                                .collect(groupingBy(Placement::slot, TreeMap::new, counting()))
                                .entrySet()
                                .stream()
                                .filter(slot -> slot.getValue() > 1)
                                .map(slot ->
                                        Breach.of(Rule.LOAD_TWICE, loads.getKey(), slot.getKey(), slot.getValue())));
    }

    static Stream<Breach> loadsAreFewEnough(Reading reading) {
        return cut(reading).values().stream().flatMap(loads -> {
            var consignment = reading.consignment(loads.get(0));
            int most = consignment.cutting().maxLoads();
            return loads.size() > most
                    ? Stream.of(Breach.of(Rule.TOO_MANY_LOADS, consignment.id(), Breach.NO_SLOT, most, loads.size()))
                    : Stream.empty();
        });
    }

    static Stream<Breach> pinsOfPartsAreKept(Reading reading) {
        return reading.departures().stream().flatMap(departure -> {
            var day = reading.problem().dayOf(departure.slot());
            return departure.parts().stream()
                    .filter(part -> !part.mayLeaveOn(day))
                    .map(part -> Breach.of(
                            Rule.PART_NOT_ON_PINNED_DAY,
                            departure.id(),
                            departure.slot(),
                            part.id(),
                            part.pinned(),
                            day));
        });
    }

    static Stream<Breach> chosenVehiclesAreKept(Reading reading) {
        return reading.departures().stream()
                .flatMap(departure -> departure.parts().stream().flatMap(part -> departure
                        .fittingLegs()
                        .filter(leg -> !part.mayTravelOn(leg, departure.typeOn(leg)))
                        .mapToObj(leg -> Breach.of(
                                Rule.NOT_CHOSEN_VEHICLE,
                                departure.id(),
                                departure.slot(),
                                part.id(),
                                leg + 1,
                                part.chosen(leg),
                                departure.typeOn(leg)))));
    }

    private static Map<String, List<Placement>> cut(Reading reading) {
        return reading.placements().stream()
                .filter(reading::isCut)
                .collect(groupingBy(Placement::consignment, TreeMap::new, Collectors.toList()));
    }
}
