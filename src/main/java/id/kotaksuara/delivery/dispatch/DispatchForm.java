package id.kotaksuara.delivery.dispatch;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.form.Lines;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Loading;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Station;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * What the office fills in when a shipment leaves; it holds whatever was typed.
 *
 * @param loaded boxes loaded, by station as {@link Station#toString} writes it; a station that is not named is whole
 * @param escorts one name a line
 * @param seals one number a line
 * @param also one more escort, chosen where no script adds it to the others
 * @param reason why the departure is written down otherwise, "" where it is the first time
 */
public record DispatchForm(
        Integer version,
        String departedAt,
        String expectedArrival,
        Map<String, String> loaded,
        List<CarrierForm> carriers,
        String escorts,
        String seals,
        String notes,
        String reason,
        String also) {

    private static final int MOST_LINES_TEXT = 2000;
    private static final int MOST_NOTES = 1000;

    public DispatchForm {
        version = version == null ? -1 : version;
        departedAt = departedAt == null ? "" : departedAt;
        expectedArrival = expectedArrival == null ? "" : expectedArrival;
        loaded = loaded == null ? Map.of() : loaded;
        carriers = carriers == null || carriers.isEmpty() ? List.of(CarrierForm.NONE) : carriers;
        escorts = Lines.with(also, escorts);
        also = "";
        seals = seals == null ? "" : seals;
        notes = notes == null ? "" : notes;
        reason = reason == null ? "" : reason.strip();
    }

    /** The form as it is first shown: leaves now, with the vehicles of the plan and everything on board. */
    static DispatchForm of(Shipment shipment, Instant now, WallClock clock) {
        String arrival = clock.write(now.plus(shipment.timetable().travel()));
        return new DispatchForm(
                shipment.version(),
                clock.write(now),
                arrival,
                all(shipment),
                rows(shipment),
                String.join("\n", shipment.escorts()),
                String.join("\n", shipment.seals()),
                "",
                "",
                "");
    }

    /** The same with the vehicles and drivers of the first leg that another load has left on. */
    DispatchForm aboard(List<Carrier> theirs) {
        var known = theirs.iterator();
        var rows = carriers.stream()
                .map(row -> row.firstLeg() && row.blank() && known.hasNext()
                        ? CarrierForm.of(known.next()).onLegOf(row)
                        : row)
                .toList();
        return new DispatchForm(version, departedAt, expectedArrival, loaded, rows, escorts, seals, notes, reason, "");
    }

    /** The form with what was written down when the shipment left. */
    static DispatchForm again(Shipment shipment, WallClock clock) {
        return new DispatchForm(
                shipment.version(),
                clock.write(shipment.departedAt()),
                clock.write(shipment.expectedArrival()),
                all(shipment),
                rows(shipment),
                String.join("\n", shipment.escorts()),
                String.join("\n", shipment.seals()),
                shipment.notes(),
                "",
                "");
    }

    private static List<CarrierForm> rows(Shipment shipment) {
        var carriers = new ArrayList<CarrierForm>();
        List<Carrier> planned =
                shipment.carriers().isEmpty() ? List.of(Carrier.planned(1, "ROAD", "")) : shipment.carriers();
        for (int i = 0; i < planned.size(); i++) {
            carriers.add(CarrierForm.of(planned.get(i)));
            if (i + 1 == planned.size()
                    || planned.get(i + 1).leg() != planned.get(i).leg()) {
                carriers.add(CarrierForm.spare(planned.get(i)));
            }
        }
        return carriers;
    }

    private static Map<String, String> all(Shipment shipment) {
        boolean left = shipment.status().left();
        var loaded = new LinkedHashMap<String, String>();
        shipment.contents().stream()
                .filter(content -> content.station() != null)
                .forEach(content -> loaded.put(
                        content.station().toString(), String.valueOf(left ? content.loaded() : content.boxes())));
        return loaded;
    }

    void check(Errors errors, ShipmentLoad file, Instant now, WallClock clock) {
        checkTimes(errors, now, clock);
        checkCarriers(errors);
        var villages = file.villageNames();
        file.shipment().contents().forEach(content -> checkLoaded(errors, content, villages));
        if (!errors.hasErrors() && boxes(file.shipment()) == 0) {
            errors.reject("delivery.dispatch.empty");
        }
        tooLong(errors, "escorts", escorts, MOST_LINES_TEXT);
        tooLong(errors, "seals", seals, MOST_LINES_TEXT);
        tooLong(errors, "notes", notes, MOST_NOTES);
    }

    private void checkTimes(Errors errors, Instant now, WallClock clock) {
        Optional<Instant> left = clock.read(departedAt);
        Optional<Instant> arrives = clock.read(expectedArrival);
        if (left.isEmpty()) {
            new Typed(errors, "delivery.dispatch.").slip("departedAt", "delivery.time_wrong");
        } else if (left.get().isAfter(now.plusSeconds(59))) {
            errors.rejectValue("departedAt", "delivery.dispatch.not_yet");
        }
        if (arrives.isEmpty()) {
            new Typed(errors, "delivery.dispatch.").slip("expectedArrival", "delivery.time_wrong");
        } else if (left.isPresent() && arrives.get().isBefore(left.get())) {
            errors.rejectValue("expectedArrival", "delivery.arrival_first");
        }
    }

    private void checkCarriers(Errors errors) {
        if (carriers.stream().noneMatch(carrier -> carrier.firstLeg() && !carrier.blank())) {
            errors.rejectValue("carriers[0].driver", "delivery.dispatch.no_carrier");
        }
        for (int i = 0; i < carriers.size(); i++) {
            if (!carriers.get(i).blank()) {
                carriers.get(i).check(errors, "carriers[" + i + "]");
            }
        }
    }

    private void checkLoaded(Errors errors, Content content, Map<String, String> villages) {
        if (content.station() != null && loaded.containsKey(content.station().toString())) {
            String typed = Typed.digits(loaded.get(content.station().toString()));
            if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) > content.boxes()) {
                errors.rejectValue(
                        "loaded[" + content.station() + "]",
                        "delivery.dispatch.loaded_wrong",
                        new Object[] {content.stationNumber(), content.boxes(), villages.get(content.villageCode())},
                        null);
            }
        }
    }

    /** Asks only whether what was typed of those who take it can be kept. */
    public void checkLengths(Errors errors) {
        for (int i = 0; i < carriers.size(); i++) {
            carriers.get(i).checkLengths(errors, "carriers[" + i + "]");
        }
        tooLong(errors, "escorts", escorts, MOST_LINES_TEXT);
        tooLong(errors, "seals", seals, MOST_LINES_TEXT);
    }

    private static void tooLong(Errors errors, String field, String text, int most) {
        if (text.length() > most) {
            errors.rejectValue(field, "delivery.too_long", new Object[] {most}, null);
        }
    }

    /** Boxes on the vehicles; ask only after {@link #check}. */
    public int boxes(Shipment shipment) {
        return loading(shipment).stream().mapToInt(Content::loaded).sum();
    }

    /** What is on the vehicles, station by station; ask only after {@link #check}. */
    List<Content> loading(Shipment shipment) {
        return Loading.of(shipment.contents(), toLoaded());
    }

    private Map<Station, Integer> toLoaded() {
        return loaded.entrySet().stream()
                .collect(toMap(
                        one -> Station.parse(one.getKey()), one -> Integer.valueOf(Typed.digits(one.getValue()))));
    }

    /** The vehicles into whose rows something was written. */
    List<Carrier> named() {
        return carriers.stream()
                .filter(carrier -> !carrier.blank())
                .map(CarrierForm::toCarrier)
                .toList();
    }

    /** What is typed for the minute that has begun has happened by now. */
    public DepartureRecord toDeparture(Instant now, WallClock clock) {
        Instant typed = clock.read(departedAt).orElseThrow();
        return new DepartureRecord(
                typed.isAfter(now) ? now : typed,
                clock.read(expectedArrival).orElseThrow(),
                toLoaded(),
                named(),
                Lines.of(escorts),
                Lines.of(seals),
                notes.strip());
    }
}
