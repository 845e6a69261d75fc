package id.kotaksuara.road.folder;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.leg.LegStop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the folder of a movement is made from.
 *
 * @param stops what is known of the places it goes to or comes from, by code
 * @param codes of its boxes as they are read out, by stop; empty where the office keeps totals
 * @param assignment the letter for whoever carries and escorts
 */
record MovementFolder(
        TourMovement movement, Map<String, LegStop> stops, Map<String, List<String>> codes, String assignment) {

    MovementFolder {
        stops = Map.copyOf(stops);
        codes = Map.copyOf(codes);
    }

    public String number() {
        return "MAP/RT-" + movement.number();
    }

    /** Last off, first in; what is picked up on the way goes in as it comes. */
    public List<HandOver> loading() {
        if (movement.kind().home()) {
            return movement.stops();
        }
        var order = new ArrayList<>(movement.stops());
        Collections.reverse(order);
        return order;
    }

    /** Whether some of it goes by water, so that boxes are wrapped once more. */
    public boolean onWater() {
        return movement.stops().stream()
                .map(stop -> stops.get(stop.code()))
                .anyMatch(stop ->
                        stop != null && (stop.mode() == TransportMode.RIVER || stop.mode() == TransportMode.SEA));
    }

    /** Whom to call at a stop; empty where nobody has said it. */
    public String contact(HandOver stop) {
        var known = stops.get(stop.code());
        return known == null ? "" : known.contact();
    }

    public List<String> codesOf(HandOver stop) {
        return codes.getOrDefault(stop.code(), List.of());
    }

    public int booths() {
        return movement.stops().stream().mapToInt(HandOver::booths).sum();
    }

    /** The loads two by two, to be cut out as labels; the last one may stand beside nothing. */
    public List<List<HandOver>> pairs() {
        var pairs = new ArrayList<List<HandOver>>();
        for (int at = 0; at < movement.stops().size(); at += 2) {
            pairs.add(movement.stops()
                    .subList(at, Math.min(at + 2, movement.stops().size())));
        }
        return pairs;
    }
}
