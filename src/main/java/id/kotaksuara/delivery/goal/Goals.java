package id.kotaksuara.delivery.goal;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which shipments go past the PPK, each on a movement of the road; all others go to the PPK. */
@Repository("goals")
public class Goals {

    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A movement that goes past the PPK. */
    public record Straight(Goal goal, int movement) {}

    @Transactional(readOnly = true)
    public Optional<Straight> straight(Shipment shipment) {
        return jdbc.sql("select goal, movement from straight_shipment where shipment_id = :id and movement is not null")
                .param("id", Objects.requireNonNull(shipment.id()))
                .query(Straight.class)
                .optional();
    }

    /** Where it is to go past the PPK, said before it leaves. */
    @Transactional(readOnly = true)
    public Optional<Goal> planned(Shipment shipment) {
        return jdbc.sql("select goal from straight_shipment where shipment_id = :id and movement is null")
                .param("id", Objects.requireNonNull(shipment.id()))
                .query(Goal.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Goal of(Shipment shipment) {
        long id = Objects.requireNonNull(shipment.id());
        return OncePerRequest.of(named(id), () -> past(List.of(id)).getOrDefault(id, Goal.PPK));
    }

    /** The same of several that one page or file shows, read together before it asks for each of them. */
    @Transactional(readOnly = true)
    public void ahead(Collection<Shipment> shown) {
        var ids = shown.stream()
                .map(shipment -> Objects.requireNonNull(shipment.id()))
                .toList();
        var past = past(ids);
        ids.forEach(id -> OncePerRequest.of(named(id), () -> past.getOrDefault(id, Goal.PPK)));
    }

    private static String named(long shipment) {
        return "goal of shipment " + shipment;
    }

    /** Those of these that go past the PPK, now or once they leave. */
    private Map<Long, Goal> past(Collection<Long> shipments) {
        var past = new HashMap<Long, Goal>();
        if (!shipments.isEmpty()) {
            jdbc.sql("select shipment_id, goal from straight_shipment where shipment_id in (:shipments)")
                    .param("shipments", shipments)
                    .query(row -> {
                        past.put(row.getLong("shipment_id"), Goal.valueOf(row.getString("goal")));
                    });
        }
        return past;
    }

    /**
     * While it goes past the PPK nothing is said of it there, and the office does not say it otherwise.
     *
     * @throws RuleBroken where it does
     */
    @Transactional(readOnly = true)
    public void mustBePpk(Shipment shipment) {
        straight(shipment).ifPresent(straight -> {
            throw new RuleBroken("delivery.straight.past", shipment.number(), straight.movement());
        });
    }

    /** It goes past the PPK from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Shipment shipment, Straight straight) {
        write(shipment, straight.goal(), straight.movement());
    }

    /** It is to go past the PPK once it leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Shipment shipment, Goal goal) {
        write(shipment, goal, null);
    }

    private void write(Shipment shipment, Goal goal, @Nullable Integer movement) {
        jdbc.sql("insert into straight_shipment (shipment_id, goal, movement) values (:id, :goal, :movement)"
                        + " on conflict (shipment_id) do update set goal = excluded.goal, movement = excluded.movement")
                .param("id", Objects.requireNonNull(shipment.id()))
                .param("goal", goal.name())
                .param("movement", movement, Types.INTEGER)
                .update();
    }

    /** It goes to the PPK after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Shipment shipment) {
        jdbc.sql("delete from straight_shipment where shipment_id = :id")
                .param("id", Objects.requireNonNull(shipment.id()))
                .update();
    }

    /** The shipment that goes on a movement. */
    @Transactional(readOnly = true)
    public Optional<ShipmentKey> on(int movement) {
        return jdbc.sql("select s.election_code, s.regency_code, s.number from straight_shipment g"
                        + " join shipment s on s.id = g.shipment_id where g.movement = :movement")
                .param("movement", movement)
                .query((row, line) ->
                        ShipmentKey.of(new OfficeKey(row.getString(1), row.getString(2)), row.getString(3)))
                .optional();
    }
}
