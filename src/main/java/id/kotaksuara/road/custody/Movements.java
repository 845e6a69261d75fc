package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.road.custody.HandOver.Answer;
import id.kotaksuara.road.leg.LegKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
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

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a last leg, the latest first; withdrawn ones are over. */
    List<TourMovement> of(LegKey leg) {
        return whole(jdbc.sql(ALL + "m.election_code = :election and m.district_code = :district"
                        + " and m.withdrawn_at is null order by m.number desc, h.position")
                .param("election", leg.election())
                .param("district", leg.district())
                .query((row, line) -> Line.read(row))
                .list());
    }

    TourMovement numbered(LegKey leg, int number) {
        return of(leg).stream()
                .filter(movement -> movement.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("movement", String.valueOf(number)));
    }

    /** A movement and the stop that a link is for, also where the movement was withdrawn. */
    Optional<Linked> linked(String token) {
        String hash = DigestUtils.sha256Hex(token);
        return whole(jdbc.sql(ALL + "h.link_hash = :hash")
                        .param("hash", hash)
                        .query((row, line) -> Line.read(row))
                        .list())
                .stream()
                .findFirst()
                .map(movement -> new Linked(movement, movement.stops().get(0)));
    }

    /** One stop of a movement. */
    record Linked(TourMovement movement, HandOver stop) {}

    int add(TourMovement it, String vehicle, String by) {
        int number = jdbc.sql(
                        "insert into tour_movement (election_code, district_code, vehicle, unit, day, trip, title,"
                                + " driver, secret, left_at, left_by) values (:election, :district, :vehicle, :unit, :day, :trip,"
                                + " :title, :driver, :secret, :at, :by) returning number")
                .param("election", it.leg().election())
                .param("district", it.leg().district())
                .param("vehicle", vehicle)
                .param("unit", it.unit())
                .param("day", it.day())
                .param("trip", it.trip())
                .param("title", it.title())
                .param("driver", it.driver())
                .param("secret", it.secret().hex())
                .param("at", utc(it.leftAt()))
                .param("by", by)
                .query(Integer.class)
                .single();
        addStops(number, it);
        return number;
    }

    private void addStops(int number, TourMovement it) {
        for (int at = 0; at < it.stops().size(); at++) {
            add(number, at, it.stops().get(at), it.secret());
        }
    }

    private void add(int number, int at, HandOver stop, MovementSecret secret) {
        jdbc.sql(
                        "insert into tour_hand_over (movement, village_code, position, stations, boxes, booths, due_at, link_hash)"
                                + " values (:movement, :village, :position, :stations, :boxes, :booths, :due, :hash)")
                .param("movement", number)
                .param("village", stop.village())
                .param("position", at)
                .param("stations", stop.stations())
                .param("boxes", stop.boxes())
                .param("booths", stop.booths())
                .param("due", utc(stop.dueAt()))
                .param("hash", DigestUtils.sha256Hex(secret.link(stop.village())))
                .update();
    }

    /** Whether this was the first answer about a stop of a movement that nobody has withdrawn. */
    boolean answer(int number, String village, Answer answer) {
        return jdbc.sql("update tour_hand_over set done_at = :at, outcome = :outcome, boxes_received = :boxes,"
                                + " giver = :giver, receiver = :receiver, note = :note, told_by = :told, noted_by = :noted"
                                + " where movement = :movement and village_code = :village and done_at is null and exists"
                                + " (select from tour_movement where number = :movement and withdrawn_at is null)")
                        .param("at", utc(answer.at()))
                        .param("outcome", answer.outcome().name())
                        .param("boxes", answer.boxes())
                        .param("giver", answer.giver())
                        .param("receiver", answer.receiver())
                        .param("note", answer.note())
                        .param("told", answer.byTelephone() ? "TELEPHONE" : "LINK")
                        .param("noted", answer.notedBy())
                        .param("movement", number)
                        .param("village", village)
                        .update()
                == 1;
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

    /** How many codes of a movement were typed that did not fit, this one among them where it is one. */
    int wrongCodes(int number, int more) {
        return jdbc.sql("update tour_movement set wrong_codes = wrong_codes + :more where number = :number"
                        + " returning wrong_codes")
                .param("more", more)
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static List<TourMovement> whole(List<Line> lines) {
        Map<TourMovement, List<HandOver>> byMovement =
                lines.stream().collect(groupingBy(Line::movement, LinkedHashMap::new, mapping(Line::stop, toList())));
        return byMovement.entrySet().stream()
                .map(each -> each.getKey().with(each.getValue()))
                .toList();
    }

    /** One stop with its movement. */
    private record Line(TourMovement movement, HandOver stop) {

        static Line read(ResultSet row) throws SQLException {
            var stop = new HandOver(
                    row.getString("village_code"),
                    row.getString("name"),
                    row.getInt("stations"),
                    row.getInt("boxes"),
                    row.getInt("booths"),
                    moment(row, "due_at"),
                    answer(row));
            return new Line(movement(row), stop);
        }

        private static TourMovement movement(ResultSet row) throws SQLException {
            return new TourMovement(
                    row.getInt("number"),
                    new LegKey(row.getString("election_code"), row.getString("district_code")),
                    row.getString("title"),
                    row.getInt("unit"),
                    row.getInt("trip"),
                    row.getObject("day", LocalDate.class),
                    row.getString("driver"),
                    new MovementSecret(row.getString("secret")),
                    moment(row, "left_at"),
                    row.getObject("withdrawn_at") != null,
                    List.of());
        }

        private static Instant moment(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }

        private static @Nullable Answer answer(ResultSet row) throws SQLException {
            return row.getObject("done_at") == null
                    ? null
                    : new Answer(
                            HandOverOutcome.valueOf(row.getString("outcome")),
                            row.getInt("boxes_received"),
                            row.getString("giver"),
                            row.getString("receiver"),
                            row.getString("note"),
                            row.getString("noted_by"),
                            moment(row, "done_at"));
        }
    }
}
