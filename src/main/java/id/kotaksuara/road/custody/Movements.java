package id.kotaksuara.road.custody;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.custody.MovementLine.Linked;
import id.kotaksuara.road.leg.LegKey;
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

    private final JdbcClient jdbc;
    private final MovementLuggage luggage;
    private final HandOverRegister handOvers;

    Movements(JdbcClient jdbc, MovementLuggage luggage, HandOverRegister handOvers) {
        this.handOvers = handOvers;
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

    /** @throws RuleBroken where it was withdrawn */
    TourMovement numbered(LegKey leg, int number) {
        return numbered(leg.election(), leg.district(), number);
    }

    /**
     * One of a district, or of any district of a regency.
     *
     * @throws RuleBroken where it was withdrawn
     */
    TourMovement numbered(String election, String region, int number) {
        var movement = numbered(List.of(number)).stream()
                .filter(each -> each.leg().election().equals(election)
                        && each.leg().district().startsWith(region))
                .findFirst()
                .orElseThrow(() -> new NotFound("movement", String.valueOf(number)));
        if (movement.withdrawn()) {
            throw new RuleBroken("custody.withdrawn.before", number);
        }
        return movement;
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
            handOvers.add(number, at, it.stops().get(at), it.secret());
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

    /** Until the transaction ends nobody else says anything of a movement, or takes its departure back. */
    void hold(int number) {
        jdbc.sql("select number from tour_movement where number = :number for update")
                .param("number", number)
                .query(Integer.class)
                .optional();
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
}
