package id.kotaksuara.road.custody;

import id.kotaksuara.road.custody.HandOver.Answer;
import id.kotaksuara.road.custody.Luggage.Found;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.report.MovementSecret;
import id.kotaksuara.road.stop.StopCode;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The hand-overs at the ends of movements: what is due there, what was said, what is back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HandOverRegister {

    private static final String AT_STOP = " and village_code = :village and station_number = :station";

    private final JdbcClient jdbc;
    private final MovementLuggage luggage;

    HandOverRegister(JdbcClient jdbc, MovementLuggage luggage) {
        this.jdbc = jdbc;
        this.luggage = luggage;
    }

    void add(int number, int at, HandOver stop, MovementSecret secret) {
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

    /** Whether this was the first answer about a stop of a movement that nobody has withdrawn. */
    boolean answer(int number, StopCode stop, Answer answer, Instant told) {
        return jdbc.sql("update tour_hand_over set done_at = :at, outcome = :outcome, boxes_received = :boxes,"
                                + " seals_whole = :whole, giver = :giver, receiver = :receiver, note = :note, told_by = :told,"
                                + " noted_by = :noted, told_at = :toldAt"
                                + " where movement = :movement" + AT_STOP + " and done_at is null and exists"
                                + " (select from tour_movement where number = :movement and withdrawn_at is null)")
                        .params(answer.kept())
                        .param("toldAt", utc(told))
                        .param("movement", number)
                        .param("village", stop.village())
                        .param("station", stop.station())
                        .update()
                == 1;
    }

    /** When it was told what stands in the register of a stop; where nobody has kept that, when it was handed over. */
    Instant toldAt(int number, StopCode stop) {
        return jdbc.sql("select coalesce(told_at, done_at) from tour_hand_over where movement = :movement" + AT_STOP)
                .param("movement", number)
                .param("village", stop.village())
                .param("station", stop.station())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Nothing counts as said at this door any more, of boxes and perhaps of containers and seals; what is said next is. */
    void reopen(int number, Door door, boolean withLuggage) {
        door.stops().forEach(stop -> jdbc.sql("update tour_hand_over set done_at = null, outcome = null,"
                        + " boxes_received = null, seals_whole = null, giver = null, receiver = null, note = null,"
                        + " told_by = null, noted_by = null, told_at = null where movement = :movement" + AT_STOP)
                .param("movement", number)
                .param("village", stop.village())
                .param("station", stop.stop().station())
                .update());
        if (withLuggage) {
            luggage.forget(number);
        }
    }

    /** Keeps what was found beside the boxes at the end of the way. */
    void found(TourMovement movement, Found found) {
        luggage.found(movement, found);
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

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
