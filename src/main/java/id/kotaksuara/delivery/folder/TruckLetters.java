package id.kotaksuara.delivery.folder;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.letter.Letter;
import id.kotaksuara.logistics.letter.LetterPlace;
import id.kotaksuara.logistics.letter.LetterTexts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills the letters that an office sends with a vehicle. */
@Component("truckLetters")
class TruckLetters {

    private final LetterTexts texts;
    private final Elections elections;
    private final OfficeClock clock;
    private final MessageSource messages;

    TruckLetters(LetterTexts texts, Elections elections, OfficeClock clock, MessageSource messages) {
        this.texts = texts;
        this.elections = elections;
        this.clock = clock;
        this.messages = messages;
    }

    /** The letter of assignment for whoever drives and escorts it, wherever it goes. */
    public String assignment(Truck truck, Locale locale) {
        return filled(Letter.ASSIGNMENT, truck, truck.loads(), locale);
    }

    /** The covering letter for the district committee of one load. */
    public String covering(Truck truck, TruckLoad load, Locale locale) {
        return filled(Letter.COVERING, truck, List.of(load), locale);
    }

    private String filled(Letter letter, Truck truck, List<TruckLoad> loads, Locale locale) {
        OfficeKey office = loads.get(0).shipment().waybill().office();
        var words = new EnumMap<LetterPlace, String>(LetterPlace.class);
        words.putAll(ofVehicle(truck));
        words.putAll(ofLoads(loads, locale));
        words.putAll(ofTime(truck, office, locale));
        return texts.filled(office.regency(), letter, words, locale);
    }

    private static Map<LetterPlace, String> ofVehicle(Truck truck) {
        return Map.of(
                LetterPlace.DRIVER, truck.vehicle().driver(),
                LetterPlace.VEHICLE, vehicle(truck.vehicle()),
                LetterPlace.ESCORTS, String.join(", ", truck.escorts()));
    }

    private Map<LetterPlace, String> ofLoads(List<TruckLoad> loads, Locale locale) {
        var places = loads.get(0).load().places();
        int boxes = loads.stream().mapToInt(load -> load.shipment().boxes()).sum();
        return Map.of(
                LetterPlace.WAREHOUSE, places.warehouse(),
                LetterPlace.OFFICE, message("delivery.paper.office", locale, places.regency()),
                LetterPlace.DESTINATION, destinations(loads, locale),
                LetterPlace.BOXES, String.valueOf(boxes),
                LetterPlace.WAYBILL,
                        loads.stream().map(load -> load.shipment().number()).collect(joining(", ")));
    }

    private Map<LetterPlace, String> ofTime(Truck truck, OfficeKey office, Locale locale) {
        ZonedDateTime left = truck.departedAt().atZone(clock.zoneId(office.regency()));
        return Map.of(
                LetterPlace.ELECTION, elections.withCode(office.election()).name(),
                LetterPlace.DATE, said("folder.date", left, locale),
                LetterPlace.TIME, said("folder.hour", left, locale) + " " + clock.zone(office.regency()));
    }

    private static String vehicle(Carrier vehicle) {
        return Stream.of(vehicle.vehicleType(), vehicle.plate())
                .filter(word -> !word.isEmpty())
                .collect(joining(" "));
    }

    private String destinations(List<TruckLoad> loads, Locale locale) {
        return loads.stream()
                .map(load -> message(
                        "delivery.paper.destination_text",
                        locale,
                        load.load().places().district()))
                .distinct()
                .collect(joining(", "));
    }

    private String said(String pattern, ZonedDateTime time, Locale locale) {
        return DateTimeFormatter.ofPattern(message(pattern, locale), locale).format(time);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
