package id.kotaksuara.road.input;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LegVehicle;
import id.kotaksuara.road.leg.LegWay;
import id.kotaksuara.road.stop.StopCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is fetched from villages, cut so that each part fits on a vehicle that gets there: the stations of a village with more
 * boxes than the largest one carries are fetched on several trips, and each part is a stop of its own.
 *
 * @param facts of the last leg, with a stop for each part
 * @param loads by the code of the stop: the village's, with the number of the part where there are several
 */
public record HomeParts(LastLeg facts, Map<String, LegLoad> loads) {

    public HomeParts {
        loads = Map.copyOf(loads);
    }

    /** @param waiting by village */
    public static HomeParts of(LastLeg known, Map<String, LegLoad> waiting) {
        var facts = known.ofVillages(); // parts have the codes of stations
        var ground = new LegGround(facts, facts.stops());
        var parts = new TreeMap<String, List<LegLoad>>();
        for (int at = 0; at < facts.stops().size(); at++) {
            String code = facts.stops().get(at).code();
            if (waiting.containsKey(code)) {
                parts.put(code, cut(waiting.get(code), ground.largest(at + 1)));
            }
        }
        var loads = parts.values().stream()
                .flatMap(List::stream)
                .collect(toMap(load -> load.stop().code(), identity()));
        return new HomeParts(named(facts, parts), loads);
    }

    /** Whole stations together, unless one has more boxes than a vehicle carries. */
    private static List<LegLoad> cut(LegLoad load, int largest) {
        if (largest == 0 || load.boxes() <= largest) {
            return List.of(load);
        }
        int share = Math.max(1, load.share());
        int most = largest < share ? largest : largest / share * share;
        var parts = new ArrayList<LegLoad>();
        for (int boxes = 0, stations = 0; boxes < load.boxes(); boxes += most) {
            int some = Math.min(most, load.boxes() - boxes);
            int until =
                    boxes + some == load.boxes() ? load.stations() : Math.min(load.stations(), (boxes + some) / share);
            var code = new StopCode(load.village(), parts.size() + 1);
            parts.add(new LegLoad(code, until - stations, some, parts.isEmpty() ? load.booths() : 0));
            stations = until;
        }
        return parts;
    }

    private static LastLeg named(LastLeg facts, Map<String, List<LegLoad>> parts) {
        var several = new TreeMap<String, List<String>>();
        parts.forEach((village, loads) -> {
            if (loads.size() > 1) {
                several.put(
                        village, loads.stream().map(load -> load.stop().code()).toList());
            }
        });
        if (several.isEmpty()) {
            return facts;
        }
        var stops = facts.stops().stream()
                .flatMap(stop -> codes(stop.code(), several).stream().map(stop::named))
                .toList();
        return new LastLeg(facts.key(), facts.terms(), facts.vehicles(), stops, ways(facts, several));
    }

    private static List<String> codes(String stop, Map<String, List<String>> several) {
        return several.getOrDefault(stop, List.of(stop));
    }

    /** From part to part of a village is no way. */
    private static List<LegWay> ways(LastLeg facts, Map<String, List<String>> several) {
        var modes = facts.vehicles().stream().map(LegVehicle::mode).distinct().toList();
        var within = several.values().stream().flatMap(codes -> modes.stream().flatMap(mode -> within(codes, mode)));
        var between = facts.ways().stream().flatMap(way -> codes(way.other(), several).stream()
                .flatMap(to -> from(way.one(), several).map(from -> way.named(from.isEmpty() ? null : from, to))));
        return Stream.concat(between, within).toList();
    }

    private static Stream<String> from(@Nullable String one, Map<String, List<String>> several) {
        return one == null ? Stream.of("") : codes(one, several).stream();
    }

    private static Stream<LegWay> within(List<String> codes, TransportMode mode) {
        return codes.stream().flatMap(one -> codes.stream()
                .filter(other -> one.compareTo(other) < 0)
                .map(other -> LegWay.between(one, other, mode, 0)));
    }
}
