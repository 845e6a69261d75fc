package id.kotaksuara.road.aboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.passport.BoxTravels;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.stop.StopCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts boxes on movements by their codes, and tells each box's passport where it went. */
@Repository
public class BoxesAboard implements BoxTravels {

    private final BoxKeeping keeping;
    private final BoxRows rows;
    private final JdbcClient jdbc;

    BoxesAboard(BoxKeeping keeping, BoxRows rows, JdbcClient jdbc) {
        this.keeping = keeping;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /**
     * So many boxes of each stop go with a movement: those that left the office and are on no other movement that has not
     * been answered, in the order of stations.
     *
     * @param shipment with which they left; empty where it may be any
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void board(OfficeKey office, int movement, String shipment, Map<StopCode, Integer> boxes) {
        if (!keeping.areKeptBy(office)) {
            return;
        }
        new TreeMap<>(boxes)
                .descendingMap()
                .forEach((stop, number) -> { // stations before what is left of their village
                    var taken = new HashSet<>(elsewhere(stop.village()));
                    rows.within(office, stop.village()).stream()
                            .filter(box -> box.state().left() && !taken.contains(box.code()))
                            .filter(box -> shipment.isEmpty() || box.shipment().equals(shipment))
                            .filter(box -> !stop.ofStation() || box.place().station() == stop.station())
                            .limit(number)
                            .forEach(box -> put(movement, stop, box.code()));
                });
    }

    private List<String> elsewhere(String village) {
        return jdbc.sql("select b.code from movement_box b join tour_movement m on m.number = b.movement"
                        + " join tour_hand_over h on h.movement = b.movement and h.village_code = b.village_code"
                        + " and h.station_number = b.station_number"
                        + " where b.village_code = :village and m.withdrawn_at is null and h.done_at is null")
                .param("village", village)
                .query(String.class)
                .list();
    }

    private void put(int movement, StopCode stop, String code) {
        jdbc.sql("insert into movement_box (movement, village_code, station_number, code)"
                        + " values (:movement, :village, :station, :code)")
                .param("movement", movement)
                .param("village", stop.village())
                .param("station", stop.station())
                .param("code", code)
                .update();
    }

    /** The codes of the boxes of some movements as they are read out, by movement and stop. */
    @Transactional(readOnly = true)
    public Map<Integer, Map<String, List<String>>> codes(List<Integer> movements) {
        return movements.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select movement, village_code, station_number, code from movement_box where movement in (:movements)"
                                        + " order by movement, village_code, station_number, code")
                        .param("movements", movements)
                        .query(Aboard.class)
                        .list()
                        .stream()
                        .collect(groupingBy(
                                Aboard::movement,
                                TreeMap::new,
                                groupingBy(
                                        Aboard::stop,
                                        TreeMap::new,
                                        mapping(each -> BoxCode.spoken(each.code()), toList()))));
    }

    private record Aboard(int movement, String villageCode, int stationNumber, String code) {

        String stop() {
            return new StopCode(villageCode, stationNumber).code();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Travel> of(String code) {
        return jdbc.sql(
                        "select m.*, h.done_at, h.receiver from movement_box b join tour_movement m on m.number = b.movement"
                                + " join tour_hand_over h on h.movement = b.movement and h.village_code = b.village_code"
                                + " and h.station_number = b.station_number where b.code = :code and m.withdrawn_at is null order by m.left_at, m.number")
                .param("code", code)
                .query((row, line) -> travel(row))
                .list();
    }

    private static Travel travel(ResultSet row) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new Travel(
                row.getInt("number"),
                "MovementKind." + row.getString("kind"),
                row.getString("driver"),
                row.getObject("left_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant(),
                done == null ? "" : row.getString("receiver"));
    }
}
