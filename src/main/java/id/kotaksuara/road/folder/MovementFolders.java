package id.kotaksuara.road.folder;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.packing.BoxSeals;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.letter.Letter;
import id.kotaksuara.logistics.letter.LetterPlace;
import id.kotaksuara.logistics.letter.LetterTexts;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.aboard.BoxesAboard;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.folder.MovementFolder.Boxes;
import id.kotaksuara.road.folder.MovementFolder.Spoken;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the folders of movements are made from. */
@Component
@Transactional(readOnly = true)
class MovementFolders {

    private final MovementDesk movements;
    private final LastLegs legs;
    private final BoxesAboard aboard;
    private final BoxSeals seals;
    private final LetterTexts letters;
    private final Regencies regencies;
    private final Elections elections;
    private final OfficeClock clock;
    private final MessageSource messages;

    MovementFolders(
            MovementDesk movements,
            LastLegs legs,
            BoxesAboard aboard,
            BoxSeals seals,
            LetterTexts letters,
            Regencies regencies,
            Elections elections,
            OfficeClock clock,
            MessageSource messages) {
        this.movements = movements;
        this.legs = legs;
        this.aboard = aboard;
        this.seals = seals;
        this.letters = letters;
        this.regencies = regencies;
        this.elections = elections;
        this.clock = clock;
        this.messages = messages;
    }

    MovementFolder of(LegKey leg, int number, Locale locale) {
        return folders(leg, List.of(movements.numbered(leg, number)), locale).get(0);
    }

    /** Those of a day, in the order in which they leave. */
    List<MovementFolder> on(LegKey leg, LocalDate day, Locale locale) {
        var zone = clock.zoneId(leg.district());
        var those = movements.of(leg).stream()
                .filter(movement -> LocalDate.ofInstant(movement.leftAt(), zone).equals(day))
                .sorted(Comparator.comparing(TourMovement::leftAt).thenComparing(TourMovement::number))
                .toList();
        if (those.isEmpty()) {
            throw new NotFound("folder", day);
        }
        return folders(leg, those, locale);
    }

    private List<MovementFolder> folders(LegKey leg, List<TourMovement> those, Locale locale) {
        Map<String, LegStop> stops = legs.of(leg).stops().stream().collect(toMap(LegStop::code, identity()));
        var codes = aboard.codes(those.stream().map(TourMovement::number).toList());
        var seals = seals(codes);
        var spoken = new Spoken(clock.zoneId(leg.district()), locale);
        return those.stream()
                .map(movement -> new MovementFolder(
                        movement,
                        stops,
                        new Boxes(codes.getOrDefault(movement.number(), Map.of()), seals),
                        assignment(movement, locale),
                        spoken))
                .toList();
    }

    /** Those that are on boxes, by the codes of these as they are read out. */
    private Map<String, List<String>> seals(Map<Integer, Map<String, List<String>>> codes) {
        var boxes = codes.values().stream()
                .flatMap(stops -> stops.values().stream())
                .flatMap(List::stream)
                .map(code -> BoxCode.read(code).text())
                .distinct()
                .toList();
        return seals.on(boxes).entrySet().stream()
                .collect(toMap(each -> BoxCode.spoken(each.getKey()), Map.Entry::getValue));
    }

    private Map<LetterPlace, String> words(TourMovement movement, Locale locale) {
        var leg = movement.leg();
        var left = movement.leftAt().atZone(clock.zoneId(leg.district()));
        String places = movement.stops().stream().map(HandOver::name).collect(Collectors.joining(", "));
        String regency = regencies.withCode(leg.office().regency()).name();
        return Map.of(
                LetterPlace.DRIVER, movement.driver(),
                LetterPlace.VEHICLE, vehicle(movement),
                LetterPlace.DATE,
                        DateTimeFormatter.ofPattern(said("folder.date", locale), locale)
                                .format(left),
                LetterPlace.TIME,
                        DateTimeFormatter.ofPattern(said("folder.hour", locale)).format(left),
                LetterPlace.WAREHOUSE,
                        movement.kind().home() ? places : said("road.folder.from." + movement.kind(), locale),
                LetterPlace.DESTINATION,
                        movement.kind().home() ? said("road.folder.to." + movement.kind(), locale) : places,
                LetterPlace.BOXES, String.valueOf(movement.boxes()),
                LetterPlace.WAYBILL, "RT-" + movement.number(),
                LetterPlace.ELECTION, elections.withCode(leg.election()).name(),
                LetterPlace.OFFICE, said("road.folder.office", locale, regency));
    }

    private static String vehicle(TourMovement movement) {
        String plate = movement.company().plate();
        return movement.name().contains(plate) ? movement.name() : movement.name() + " " + plate;
    }

    /** The letter for whoever carries and escorts; who escorts stays to be written where nobody has said it. */
    private String assignment(TourMovement movement, Locale locale) {
        var words = new EnumMap<>(words(movement, locale));
        if (!movement.company().escorts().isEmpty()) {
            words.put(LetterPlace.ESCORTS, movement.company().escorts());
        }
        return letters.filled(movement.leg().office().regency(), Letter.ASSIGNMENT, words, locale);
    }

    private String said(String key, Locale locale, Object... words) {
        return messages.getMessage(key, words, locale);
    }
}
