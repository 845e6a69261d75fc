package id.kotaksuara.delivery.receipt;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.noting.Note;
import id.kotaksuara.delivery.shipment.Station;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.validation.Errors;

/**
 * One difference as a PPK typed it.
 *
 * @param station as {@link Station#toString} writes it, "" where it is not known
 * @param condition name of a {@link Condition}
 * @param owner what stands on a box that is not ours: its district and TPS
 * @param also further stations with the same difference
 */
record DifferenceForm(String station, String condition, String boxes, String reason, String owner, List<String> also) {

    static final DifferenceForm EMPTY = new DifferenceForm("", "", "", "", "", List.of());

    private static final int MOST_REASON = 500;

    DifferenceForm {
        station = station == null ? "" : station;
        condition = condition == null ? "" : condition;
        boxes = Typed.digits(boxes);
        reason = reason == null ? "" : reason.strip();
        owner = owner == null ? "" : owner.strip();
        also = also == null ? List.of() : List.copyOf(also);
    }

    static DifferenceForm of(Note note) {
        return new DifferenceForm(
                note.station(), note.condition(), String.valueOf(note.boxes()), note.reason(), note.owner(), List.of());
    }

    /** The same difference station by station. */
    List<DifferenceForm> each() {
        if (also.isEmpty()) {
            return List.of(this);
        }
        return Stream.concat(Stream.of(station), also.stream())
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> new DifferenceForm(one, condition, boxes, reason, owner, List.of()))
                .toList();
    }

    /** Asked only after {@link #check}. */
    Note toNote() {
        return new Note(0, station, condition, Integer.parseInt(boxes), reason, owner);
    }

    void check(Errors errors, String prefix) {
        if (!condition.matches("DAMAGED|MISSING|SURPLUS|FOREIGN")) {
            errors.rejectValue(prefix + "condition", "delivery.check.condition_missing");
        }
        if (!boxes.matches("[1-9]\\d{0,3}")) {
            errors.rejectValue(prefix + "boxes", "delivery.check.boxes_wrong");
        }
        if (reason.length() < 3) {
            errors.rejectValue(prefix + "reason", "delivery.check.reason_missing");
        }
        if (condition.equals("FOREIGN") && owner.isEmpty()) {
            errors.rejectValue(prefix + "owner", "delivery.check.owner_missing");
        }
        if (owner.length() + reason.length() > MOST_REASON - 3) {
            errors.rejectValue(prefix + "reason", "delivery.too_long", new Object[] {MOST_REASON}, null);
        }
        if (!Stream.concat(Stream.of(station), also.stream()).allMatch(DifferenceForm::isStation)) {
            errors.rejectValue(prefix + "station", "delivery.check.station_wrong");
        }
    }

    private static boolean isStation(String station) {
        return station.isEmpty() || station.matches("[\\d.]{13}/\\d{1,3}");
    }

    public Finding toFinding() {
        return Finding.of(
                station.isEmpty() ? null : Station.parse(station),
                Condition.valueOf(condition),
                Integer.parseInt(boxes),
                owner.isEmpty() ? reason : owner + " · " + reason);
    }
}
