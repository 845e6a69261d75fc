package id.kotaksuara.road.folder;

import id.kotaksuara.base.qr.QrCode;
import id.kotaksuara.base.words.InWords;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.leg.LegStop;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the folder of a movement is made from.
 *
 * @param stops what is known of the places it goes to or comes from, by code
 * @param assignment the letter for whoever carries and escorts
 */
record MovementFolder(
        TourMovement movement, Map<String, LegStop> stops, Boxes boxes, String assignment, Spoken spoken) {

    MovementFolder {
        stops = Map.copyOf(stops);
    }

    /**
     * Its boxes where the office keeps them one by one.
     *
     * @param codes as they are read out, by stop
     * @param seals that are on each, by its code
     */
    record Boxes(Map<String, List<String>> codes, Map<String, List<String>> seals) {

        Boxes {
            codes = Map.copyOf(codes);
            seals = Map.copyOf(seals);
        }
    }

    /** In whose zone and language dates and numbers are spelled out. */
    record Spoken(ZoneId zone, Locale locale) {}

    /** Who gives or takes at an end of a movement. */
    public enum Party {
        OFFICE,
        PPK,
        PPS,
        KPPS;

        static Party at(BoxPlace place) {
            return switch (place) {
                case WAREHOUSE, OFFICE -> OFFICE;
                case PPK, PPK_BACK -> PPK;
                case VILLAGE, VILLAGE_BACK -> PPS;
                case STATION -> KPPS;
            };
        }
    }

    public Party giver() {
        return Party.at(movement.kind().from());
    }

    public Party taker(HandOver stop) {
        return Party.at(movement.place(stop));
    }

    /** The day of a hand-over: on which it was, and until then that of the plan. */
    public LocalDate day(Door door) {
        var answer = door.first().answer();
        return LocalDate.ofInstant(answer == null ? door.first().dueAt() : answer.at(), spoken.zone());
    }

    public Object[] dayInWords(Door door) {
        return InWords.date(day(door), spoken.locale());
    }

    public String inWords(int boxes) {
        return InWords.number(boxes, spoken.locale());
    }

    /** The link of a stop for a phone's camera. */
    public String scanned(String site, HandOver stop) {
        return QrCode.of(site + movement.link(stop)).image();
    }

    public List<String> sealsOf(String code) {
        return boxes.seals().getOrDefault(code, List.of());
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
        return boxes.codes().getOrDefault(stop.code(), List.of());
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
