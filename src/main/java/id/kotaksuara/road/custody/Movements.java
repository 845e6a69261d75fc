package id.kotaksuara.road.custody;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.custody.HandOver.Answer;
import id.kotaksuara.road.custody.Luggage.Found;
import id.kotaksuara.road.custody.MovementLine.Linked;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of tours that have left and of the hand-overs at their stops. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Movements {

    private static final String ALL = "select m.*, h.*, v.name from tour_movement m"
            + " join tour_hand_over h on h.movement = m.number join village v on v.code = h.village_code where ";

    private static final String AT_STOP = " and village_code = :village and station_number = :station";

    private final JdbcClient jdbc;
    private final MovementLuggage luggage;

    Movements(JdbcClient jdbc, MovementLuggage luggage) {
        this.jdbc = jdbc;
        this.luggage = luggage;
    }

    /** Those of a last leg, the latest first; withdrawn ones are over. */
    List<TourMovement> of(LegKey leg) {
        return within(leg.election(), leg.district());
    }

    /** Those of all districts of an office. */
    List<TourMovement> of(OfficeKey office) {
        return within(office.election(), office.regency());
    }

    /** Those of a district, or of all districts of a regency. */
    List<TourMovement> within(String election, String region) {
        return read(
                "m.election_code = :election and m.district_code like :within"
                        + " and m.withdrawn_at is null order by m.number desc, h.position",
                Map.of("election", election, "within", region + "%"));
    }

    TourMovement numbered(LegKey leg, int number) {
        return of(leg).stream()
                .filter(movement -> movement.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("movement", String.valueOf(number)));
    }

    /** Those with these numbers, also where they were withdrawn. */
    List<TourMovement> numbered(List<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : read("m.number in (:numbers) order by m.number, h.position", Map.of("numbers", numbers));
    }

    /** A movement and the loads that a link is for, also where the movement was withdrawn. */
    Optional<Linked> linked(String token) {
        String hash = DigestUtils.sha256Hex(token);
        return read(
                        "m.number = (select movement from tour_hand_over where link_hash = :hash) order by h.position",
                        Map.of("hash", hash))
                .stream()
                .findFirst()
                .map(movement -> new Linked(
                        movement, movement.door(linked(movement, token).code())));
    }

    private static HandOver linked(TourMovement movement, String token) {
        return movement.stops().stream()
                .filter(stop -> movement.secret().link(stop.code()).equals(token))
                .findFirst()
                .orElseThrow();
    }

    /** @param shipment whose boxes go; empty where any of their village do */
    int add(TourMovement it, String vehicle, String shipment, String by) {
        int number = insert(it, vehicle, by);
        for (int at = 0; at < it.stops().size(); at++) {
            add(number, at, it.stops().get(at), it.secret());
        }
        luggage.add(number, it, shipment);
        return number;
    }

    private int insert(TourMovement it, String vehicle, String by) {
        return jdbc.sql(
                        "insert into tour_movement (kind, election_code, district_code, vehicle, unit, day, trip, title,"
                                + " driver, plate, escorts, seals, secret, left_at, left_by) values (:kind, :election, :district,"
                                + " :vehicle, :unit, :day, :trip, :title, :driver, :plate, :escorts, :seals, :secret, :at, :by)"
                                + " returning number")
                .param("kind", it.kind().name())
                .param("election", it.leg().election())
                .param("district", it.leg().district())
                .param("vehicle", vehicle)
                .params(Map.of("unit", it.unit(), "day", it.day(), "trip", it.trip()))
                .param("title", it.title())
                .param("driver", it.driver())
                .params(it.company().kept())
                .param("secret", it.secret().hex())
                .param("at", utc(it.leftAt()))
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    /** Keeps what was found beside the boxes at the end of the way. */
    void found(TourMovement movement, Found found) {
        luggage.found(movement, found);
    }

    private void add(int number, int at, HandOver stop, MovementSecret secret) {
        jdbc.sql(
                        "insert into tour_hand_over (movement, village_code, station_number, position, stations, boxes, booths,"
                                + " due_at, taken_at, link_hash) values (:movement, :village, :station, :position, :stations,"
                                + " :boxes, :booths, :due, :taken, :hash)")
                .param("movement", number)
                .param("village", stop.village())
                .param("station", stop.stop().station())
                .param("position", at)
                .param("stations", stop.stations())
                .param("boxes", stop.boxes())
                .param("booths", stop.booths())
                .param("due", utc(stop.dueAt()))
                .param("taken", stop.takenAt() == null ? null : utc(stop.takenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("hash", DigestUtils.sha256Hex(secret.link(stop.code())))
                .update();
    }

    /** Until the transaction ends nobody else says anything of a movement, or takes its departure back. */
    void hold(int number) {
        jdbc.sql("select number from tour_movement where number = :number for update")
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    /** Whether this was the first answer about a stop of a movement that nobody has withdrawn. */
    boolean answer(int number, StopCode stop, Answer answer) {
        return jdbc.sql("update tour_hand_over set done_at = :at, outcome = :outcome, boxes_received = :boxes,"
                                + " seals_whole = :whole, giver = :giver, receiver = :receiver, note = :note, told_by = :told, noted_by = :noted"
                                + " where movement = :movement" + AT_STOP + " and done_at is null and exists"
                                + " (select from tour_movement where number = :movement and withdrawn_at is null)")
                        .params(answer.kept())
                        .param("movement", number)
                        .param("village", stop.village())
                        .param("station", stop.station())
                        .update()
                == 1;
    }

    /** Nothing counts as said of these stops any more; what is said next is. */
    void reopen(int number, List<HandOver> stops) {
        stops.forEach(
                stop -> jdbc.sql("update tour_hand_over set done_at = null, outcome = null, boxes_received = null,"
                                + " seals_whole = null, giver = null, receiver = null, note = null, told_by = null, noted_by = null"
                                + " where movement = :movement" + AT_STOP)
                        .param("movement", number)
                        .param("village", stop.village())
                        .param("station", stop.stop().station())
                        .update());
    }

    /** Whether nothing had been received yet. */
    boolean withdraw(int number, Instant at) {
        return jdbc.sql(
                                "update tour_movement set withdrawn_at = :at where number = :number and withdrawn_at is null and"
                                        + " not exists (select from tour_hand_over where movement = :number and done_at is not null)")
                        .param("at", utc(at))
                        .param("number", number)
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private List<TourMovement> read(String which, Map<String, ?> values) {
        var movements = MovementLine.whole(jdbc.sql(ALL + which)
                .params(values)
                .query((row, line) -> MovementLine.read(row))
                .list());
        var numbers = movements.stream()
                .filter(movement -> movement.kind().home())
                .map(TourMovement::number)
                .toList();
        return numbers.isEmpty() ? movements : luggage.with(movements, numbers);
    }

    /** Whether something of a load was not received, and nobody had brought it back yet. */
    boolean bringBack(int number, StopCode stop, Instant at, String by) {
        return jdbc.sql("update tour_hand_over set returned_at = :at, returned_by = :by where movement = :movement"
                                + AT_STOP + " and done_at is not null and returned_at is null"
                                + " and boxes_received < boxes")
                        .param("at", utc(at))
                        .param("by", by)
                        .param("movement", number)
                        .param("village", stop.village())
                        .param("station", stop.station())
                        .update()
                == 1;
    }
}
