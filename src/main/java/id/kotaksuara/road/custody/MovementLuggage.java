package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.road.aboard.BoxesAboard;
import id.kotaksuara.road.aboard.BoxesAboard.Going;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Container;
import id.kotaksuara.road.custody.Luggage.Found;
import id.kotaksuara.road.custody.Luggage.SealedBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The containers and seals of movements. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MovementLuggage {

    private final JdbcClient jdbc;
    private final BoxesAboard aboard;

    MovementLuggage(JdbcClient jdbc, BoxesAboard aboard) {
        this.jdbc = jdbc;
        this.aboard = aboard;
    }

    /** What a movement takes along, and where boxes are kept one by one, which of them. */
    void add(int number, TourMovement movement, String shipment) {
        var luggage = movement.luggage();
        aboard.board(
                movement.leg().office(),
                new Going(number, shipment, (kind, station) -> movement.reachedBy(MovementKind.valueOf(kind), station)),
                movement.stops().stream().collect(toMap(HandOver::stop, HandOver::boxes)));
        luggage.carried().forEach(each -> jdbc.sql(
                        "insert into movement_container (movement, kind, sent) values (:movement, :kind, :sent)")
                .param("movement", number)
                .param("kind", each.container().name())
                .param("sent", each.sent())
                .update());
        luggage.seals().forEach(each -> jdbc.sql(
                        "insert into movement_seal (movement, box, sent)" + " values (:movement, :box, :sent)")
                .param("movement", number)
                .param("box", each.box())
                .param("sent", each.sent())
                .update());
    }

    /** The same movements with what they carry. */
    List<TourMovement> with(List<TourMovement> movements, List<Integer> numbers) {
        var carried = carried(numbers);
        var seals = seals(numbers);
        return movements.stream()
                .map(each -> each.with(new Luggage(
                        carried.getOrDefault(each.number(), List.of()), seals.getOrDefault(each.number(), List.of()))))
                .toList();
    }

    private Map<Integer, List<Carried>> carried(List<Integer> numbers) {
        var carried = new HashMap<Integer, List<Carried>>();
        jdbc.sql(
                        "select movement, kind, sent, came from movement_container where movement in (:numbers) order by kind desc")
                .param("numbers", numbers)
                .query(row -> {
                    carried.computeIfAbsent(row.getInt("movement"), none -> new ArrayList<>())
                            .add(new Carried(
                                    Container.valueOf(row.getString("kind")),
                                    row.getInt("sent"),
                                    row.getObject("came", Integer.class)));
                });
        return carried;
    }

    private Map<Integer, List<SealedBox>> seals(List<Integer> numbers) {
        var seals = new HashMap<Integer, List<SealedBox>>();
        jdbc.sql("select movement, box, sent, came from movement_seal where movement in (:numbers) order by box")
                .param("numbers", numbers)
                .query(row -> {
                    seals.computeIfAbsent(row.getInt("movement"), none -> new ArrayList<>())
                            .add(new SealedBox(row.getString("box"), row.getString("sent"), row.getString("came")));
                });
        return seals;
    }

    /** Nobody has said what came beside the boxes; such movements end at one door. */
    void forget(int number) {
        jdbc.sql("update movement_container set came = null where movement = :movement")
                .param("movement", number)
                .update();
        jdbc.sql("update movement_seal set came = null where movement = :movement")
                .param("movement", number)
                .update();
    }

    /** Keeps what was found beside the boxes at the end of the way. */
    void found(TourMovement movement, Found found) {
        found.containers().forEach((container, came) -> jdbc.sql(
                        "update movement_container set came = :came where movement = :movement and kind = :kind")
                .param("came", came)
                .param("movement", movement.number())
                .param("kind", container.name())
                .update());
        movement.luggage().seals().forEach(seal -> jdbc.sql(
                        "update movement_seal set came = :came where movement = :movement and box = :box")
                .param("came", found.seals().getOrDefault(seal.box(), seal.sent()))
                .param("movement", movement.number())
                .param("box", seal.box())
                .update());
    }
}
