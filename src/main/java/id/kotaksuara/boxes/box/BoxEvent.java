package id.kotaksuara.boxes.box;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.util.List;

/**
 * What happened to a box, or to all of an office's.
 *
 * @param code of the box, "" where it is about all of them
 * @param persons those who stand for it, beside whoever wrote it down
 */
public record BoxEvent(
        OfficeKey office, String code, BoxEventKind kind, List<String> persons, String place, String detail) {
    public BoxEvent {
        requireNonNull(office, "office");
        requireNonNull(code, "code");
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        requireNonNull(detail, "detail");
        persons = List.copyOf(persons);
    }

    /** About a box where it is now, by whoever writes it down. */
    public static BoxEvent of(BallotBox box, BoxEventKind kind, String detail) {
        return new BoxEvent(box.need().office(), box.code(), kind, List.of(), place(box), detail);
    }

    private static String place(BallotBox box) {
        return switch (box.state()) {
            case ON_ROAD -> box.shipmentNumber();
            case ARRIVED -> box.need().districtCode();
            default -> box.warehouseCode();
        };
    }

    /**
     * Something goes from one hand into another.
     *
     * @param persons who gives and who takes
     * @param when as papers write it, "" where that is when it is written down
     */
    public record HandOver(List<String> persons, String when) {
        public HandOver {
            persons = List.copyOf(persons);
        }

        /** What is told of it, with that time. */
        public String detail(String told) {
            return told.isEmpty() || when.isEmpty() ? told + when : told + "; " + when;
        }
    }

    BoxEvent by(HandOver handOver) {
        return new BoxEvent(office, code, kind, handOver.persons(), place, handOver.detail(detail));
    }

    public BoxEvent by(List<String> names) {
        return new BoxEvent(office, code, kind, names, place, detail);
    }

    /** The line that the chain sums up: everything, in one way of writing. */
    String line(Instant at, String actor) {
        return KeptJson.write(new Line(at.toString(), actor, code, kind.name(), persons, place, detail));
    }

    private record Line(
            String at, String actor, String box, String kind, List<String> persons, String place, String detail) {}
}
