package id.kotaksuara.road.aboard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
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
     * A movement that takes boxes along.
     *
     * @param shipment with which they left; empty where it may be any
     * @param reach whether a movement of a kind, to a station or not, goes as far as this one
     */
    public record Going(int movement, String shipment, BiPredicate<String, Boolean> reach) {}

    /**
     * So many boxes of each stop go with a movement, in the order of stations: of those that left the office, first those
     * of which nothing says that they are on their way or where this movement goes, then those of which it is not sure.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void board(OfficeKey office, Going going, Map<StopCode, Integer> boxes) {
        if (!keeping.areKeptBy(office)) {
            return;
        }
        new TreeMap<>(boxes)
                .descendingMap()
                .forEach((stop, number) -> { // stations before what is left of their village
                    var taken = elsewhere(stop.village(), going);
                    rows.within(office, stop.village()).stream()
                            .filter(box -> box.state().left() && taken.get(box.code()) != Taken.SURELY)
                            .filter(box ->
                                    going.shipment().isEmpty() || box.shipment().equals(going.shipment()))
                            .filter(box -> !stop.ofStation() || box.place().station() == stop.station())
                            .sorted(comparing(box -> taken.containsKey(box.code())))
                            .limit(number)
                            .forEach(box -> put(going.movement(), stop, box.code()));
                });
    }

    /** Whether a box is already where a movement goes, or on its way there. */
    private enum Taken {
        PERHAPS,
        SURELY
    }

    private Map<String, Taken> elsewhere(String village, Going going) {
        var taken = new HashMap<String, Taken>();
        jdbc.sql("select b.code, m.kind, h.* from movement_box b join tour_movement m on m.number = b.movement"
                        + " join tour_hand_over h on h.movement = b.movement and h.village_code = b.village_code"
                        + " and h.station_number = b.station_number"
                        + " where b.village_code = :village and m.withdrawn_at is null")
                .param("village", village)
                .query(row -> {
                    boolean farther = going.reach().test(row.getString("kind"), row.getInt("station_number") > 0);
                    var now = taken(row, farther);
                    if (now != null) {
                        taken.merge(row.getString("code"), now, BinaryOperator.maxBy(naturalOrder()));
                    }
                });
        return taken;
    }

    /** What came of a load that goes as far as another, or not so far; null where its boxes are free. */
    private static @Nullable Taken taken(ResultSet load, boolean farther) throws SQLException {
        int sent = load.getInt("boxes");
        int received = load.getInt("boxes_received");
        if (load.getObject("done_at") == null) {
            return farther ? Taken.SURELY : Taken.PERHAPS; // seen farther along, it has passed what lies before
        }
        if (!farther || received == 0 && load.getObject("returned_at") != null) {
            return null;
        }
        return received < sent ? Taken.PERHAPS : Taken.SURELY;
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
                        "select m.*, coalesce(h.taken_at, m.left_at) as taken, h.done_at, h.receiver from movement_box b join tour_movement m on m.number = b.movement"
                                + " join tour_hand_over h on h.movement = b.movement and h.village_code = b.village_code"
                                + " and h.station_number = b.station_number where b.code = :code and m.withdrawn_at is null order by taken, m.number")
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
                row.getObject("taken", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant(),
                done == null ? "" : row.getString("receiver"));
    }
}
