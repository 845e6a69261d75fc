package id.kotaksuara.road.custody;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.input.StraightWay;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.MovementSecret;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Boxes that have left one place for another: a tour from the PPK's store, a shipment past it, or any of the ways home.
 *
 * @param title the vehicle's name
 * @param unit which of its kind, from 1; 0 where no plan of tours knows it
 * @param trip which of its tours that day
 * @param filed whether its signed paper is
 * @param leftAt where that lies ahead, it is prepared and has not left
 */
public record TourMovement(
        int number,
        MovementKind kind,
        LegKey leg,
        String title,
        int unit,
        int trip,
        LocalDate day,
        String driver,
        MovementSecret secret,
        Instant leftAt,
        boolean withdrawn,
        boolean filed,
        List<HandOver> stops,
        Luggage luggage,
        Company company) {

    public TourMovement {
        requireNonNull(kind, "kind");
        requireNonNull(luggage, "luggage");
        requireNonNull(company, "company");
        stops = List.copyOf(stops);
    }

    /** What people call it. */
    public String name() {
        return kind == MovementKind.TO_VILLAGE && unit > 0 ? title + " " + unit : title;
    }

    /** When the boxes of a load go aboard. */
    public Instant takes(HandOver stop) {
        return stop.takenAt() == null ? leftAt : stop.takenAt();
    }

    /** When all that is handed over at a door is aboard. */
    public Instant takes(Door door) {
        return door.stops().stream().map(this::takes).max(naturalOrder()).orElse(leftAt);
    }

    public long open() {
        return stops.stream().filter(stop -> !stop.done()).count();
    }

    public boolean untouched() {
        return open() == stops.size();
    }

    /** One of its loads, on its way from place to place. */
    record Load(int movement, String stop, BoxPlace from, BoxPlace to) implements Comparable<Load> {

        private static final Comparator<Load> ORDER =
                Comparator.comparingInt(Load::movement).thenComparing(Load::stop);

        @Override
        public int compareTo(Load other) {
            return ORDER.compare(this, other);
        }
    }

    Load load(HandOver stop) {
        return new Load(number, stop.code(), kind.from(), place(stop));
    }

    /** @throws RuleBroken for a PPK, where the office has sent it */
    public TourMovement mustBeUpTo(SignedIn who) {
        if (kind.sentByOffice() && who.is(Role.PPK_CHAIR)) {
            throw new RuleBroken("custody.sent.by.kpu", name());
        }
        return this;
    }

    /** Where a load of it ends. */
    public BoxPlace place(HandOver stop) {
        return kind.to(stop.stop().ofStation());
    }

    /** Whether a load of such a kind, a village's or one station's, goes as far as this movement goes, or farther. */
    boolean reachedBy(MovementKind other, boolean station) {
        return other.to(station).compareTo(kind.to(false)) >= 0;
    }

    /** Whether all envelopes of its stations were looked at here, also those that had not come to the village before. */
    public boolean lookedAgainAt(TourMovement before) {
        int stations = stops.stream().mapToInt(HandOver::stations).sum();
        return kind == MovementKind.FROM_VILLAGE
                && before.kind == MovementKind.FROM_STATION
                && luggage.carried().stream()
                        .filter(each -> each.container() == Luggage.Container.RESULTS)
                        .anyMatch(each -> each.came() != null && Math.max(each.sent(), each.came()) >= stations);
    }

    /** What was found at each of its stops; ask only once all have answered. */
    public List<StraightWay.End> ends() {
        return stops.stream().map(HandOver::end).toList();
    }

    /** @throws RuleBroken where others have not answered: nobody knows yet what of its boxes is where */
    StraightWay.End end(StopCode stop) {
        if (open() > 0) {
            throw new RuleBroken("custody.back.open", name(), open());
        }
        return ends().stream()
                .filter(end -> end.stop().equals(stop))
                .findFirst()
                .orElseThrow();
    }

    /** Whether boxes may have been handed over at a moment: after it left, which pages show by the minute, and where it left early. */
    boolean mayEndAt(Instant at, Instant now) {
        return !at.isBefore(
                leftAt.isAfter(now) ? now.minus(1, ChronoUnit.DAYS) : leftAt.truncatedTo(ChronoUnit.MINUTES));
    }

    public boolean prepared(Instant now) {
        return untouched() && leftAt.isAfter(now);
    }

    public int boxes() {
        return stops.stream().mapToInt(HandOver::boxes).sum();
    }

    /** Its hand-overs: each stop by itself, or all loads at one door. */
    public List<Door> doors() {
        return kind.together()
                ? List.of(new Door(stops))
                : stops.stream().map(stop -> new Door(List.of(stop))).toList();
    }

    /** The one at which a stop's load is handed over. */
    public Door door(String stop) {
        return doors().stream()
                .filter(door ->
                        door.stops().stream().anyMatch(each -> each.code().equals(stop)))
                .findFirst()
                .orElseThrow();
    }

    /** Loads that are handed over together. */
    public record Door(List<HandOver> stops) {

        public Door {
            stops = List.copyOf(stops);
        }

        /** Whose link and codes are used. */
        public HandOver first() {
            return stops.get(0);
        }

        public String names() {
            return String.join(", ", stops.stream().map(HandOver::name).toList());
        }

        public int stations() {
            return stops.stream().mapToInt(HandOver::stations).sum();
        }

        public int boxes() {
            return stops.stream().mapToInt(HandOver::boxes).sum();
        }

        public int booths() {
            return stops.stream().mapToInt(HandOver::booths).sum();
        }

        public int received() {
            return stops.stream()
                    .mapToInt(stop -> stop.answer() == null ? 0 : stop.answer().boxes())
                    .sum();
        }

        public boolean several() {
            return stops.size() > 1;
        }

        public boolean done() {
            return first().done();
        }
    }

    public String link(HandOver stop) {
        return "/hand-over/" + secret.link(stop.code());
    }

    public String code(HandOver stop, HandOverOutcome outcome) {
        return secret.code(stop.code(), outcome);
    }

    TourMovement with(List<HandOver> all) {
        return new TourMovement(
                number, kind, leg, title, unit, trip, day, driver, secret, leftAt, withdrawn, filed, all, luggage,
                company);
    }

    TourMovement with(Luggage other) {
        return new TourMovement(
                number, kind, leg, title, unit, trip, day, driver, secret, leftAt, withdrawn, filed, stops, other,
                company);
    }
}
