package id.kotaksuara.road.custody;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.input.StraightWay;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.OtherReport;
import id.kotaksuara.road.stop.StopCode;
import id.kotaksuara.road.tour.TourLine;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hand-over of one village's load of a movement, or one station's, due or done.
 *
 * @param stop where it is
 * @param name of the village, with the station where it is one's
 * @param dueAt when it arrives by its plan
 * @param answer what was said there; null while nothing was
 * @param returnedAt when what was not received was brought back to where it came from; null where it was not
 * @param takenAt when its boxes are picked up on the way; null where they leave with the vehicle
 */
public record HandOver(
        StopCode stop,
        String name,
        int stations,
        int boxes,
        int booths,
        Instant dueAt,
        @Nullable Answer answer,
        @Nullable Instant returnedAt,
        @Nullable Instant takenAt) {

    public HandOver {
        requireNonNull(stop, "stop");
        requireNonNull(name, "name");
        requireNonNull(dueAt, "dueAt");
    }

    /** One whose boxes leave with the vehicle. */
    public HandOver(
            StopCode stop,
            String name,
            int stations,
            int boxes,
            int booths,
            Instant dueAt,
            @Nullable Answer answer,
            @Nullable Instant returnedAt) {
        this(stop, name, stations, boxes, booths, dueAt, answer, returnedAt, null);
    }

    /** What movements have made of the boxes of a village. */
    static Stream<Custody.Event> events(List<TourMovement> movements, String village) {
        return movements.stream().flatMap(movement -> movement.stops().stream()
                .filter(stop -> stop.village().equals(village))
                .flatMap(stop -> stop.events(movement)));
    }

    /** When the first of a village that had gone past the PPK were back at the office; far ahead where none was. */
    static Instant back(List<TourMovement> movements, String village) {
        return movements.stream()
                .filter(movement -> movement.kind() == MovementKind.STRAIGHT)
                .flatMap(movement -> movement.stops().stream())
                .filter(stop -> stop.village().equals(village))
                .flatMap(stop -> Stream.ofNullable(stop.returnedAt()))
                .min(naturalOrder())
                .orElse(Instant.MAX);
    }

    /** In the order in which it happens to its boxes. */
    private Stream<Custody.Event> events(TourMovement movement) {
        var load = movement.load(this);
        var takes = movement.takes(this);
        var left = answer != null && answer.at().isBefore(takes) ? answer.at() : takes;
        var leaves = new Custody.Event(left, load, it -> it.leave(load, boxes));
        if (answer == null) {
            return Stream.of(leaves);
        }
        var received = new Custody.Event(answer.at(), load, it -> it.receive(load, answer.boxes()));
        return returnedAt == null
                ? Stream.of(leaves, received)
                : Stream.of(leaves, received, new Custody.Event(returnedAt, load, it -> it.bringBack(load)));
    }

    /** Due at a stop of a tour by its plan. */
    static HandOver due(TourLine.StopLine stop, ZoneId zone) {
        var load = stop.load();
        var at = stop.arrives().atZone(zone).toInstant();
        return new HandOver(load.stop(), stop.name(), load.stations(), load.boxes(), load.booths(), at, null, null);
    }

    public String village() {
        return stop.village();
    }

    /** Of the stop: the village's, or the station's. */
    public String code() {
        return stop.code();
    }

    /**
     * What was said at a stop.
     *
     * @param sealsWhole null where nobody has looked
     * @param giver empty where only the receiver called
     * @param notedBy who typed what came by telephone; empty for what came by the link
     */
    public record Answer(
            HandOverOutcome outcome,
            int boxes,
            @Nullable Boolean sealsWhole,
            String giver,
            String receiver,
            String note,
            String notedBy,
            Instant at) {

        static Answer of(HandOverOutcome outcome, int boxes, OtherReport report) {
            var said = report.told();
            return new Answer(
                    outcome,
                    boxes,
                    said.sealsWhole(),
                    said.giver(),
                    said.receiver(),
                    said.note(),
                    report.notedBy(),
                    report.at());
        }

        public boolean byTelephone() {
            return !notedBy.isEmpty();
        }

        /** Seals were broken, which is not what its outcome says. */
        public boolean sealsBrokenToo() {
            return outcome != HandOverOutcome.SEALS_BROKEN && Boolean.FALSE.equals(sealsWhole);
        }

        /** Message keys of what was found. */
        List<String> told() {
            String found = "HandOverOutcome." + outcome;
            return sealsBrokenToo() ? List.of(found, "custody.seals.broken") : List.of(found);
        }

        /** What the register keeps of it, by name. */
        Map<String, @Nullable Object> kept() {
            var kept = new HashMap<String, @Nullable Object>();
            kept.put("at", at.atOffset(ZoneOffset.UTC));
            kept.put("outcome", outcome.name());
            kept.put("boxes", boxes);
            kept.put("whole", sealsWhole);
            kept.put("giver", giver);
            kept.put("receiver", receiver);
            kept.put("note", note);
            kept.put("told", byTelephone() ? "TELEPHONE" : "LINK");
            kept.put("noted", notedBy);
            return kept;
        }
    }

    /** What was found; ask only once it was said. */
    StraightWay.End end() {
        var said = requireNonNull(answer);
        return new StraightWay.End(stop, name, boxes, said.boxes(), said.sealsWhole(), said.receiver(), said.at());
    }

    public boolean done() {
        return answer != null;
    }

    /** Its receiver has said so on the telephone: until the signed paper comes nothing proves it. */
    public boolean spoken() {
        return answer != null && answer.byTelephone();
    }

    /** Boxes that left and were not received; nobody has brought them back either. */
    public int open() {
        return answer == null || returnedAt != null ? 0 : Math.max(0, boxes - answer.boxes());
    }

    /** Past the time of the plan, and nobody has said anything. */
    public boolean lateAt(Instant now) {
        return answer == null && now.isAfter(dueAt);
    }

    /** When half as much again as the way takes has gone by. */
    Instant overdueAt(Instant leftAt) {
        var way = Duration.between(leftAt, dueAt);
        return way.isNegative() ? dueAt : dueAt.plus(way.dividedBy(2));
    }
}
