package id.kotaksuara.boxes.packing;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which boxes are packed next: those whose village leaves first by plan, and that lie on no table; last those of stations
 * that are kept back.
 */
@Repository
class PackingQueue {

    private static final String NEXT = """
            select b.code from ballot_box b
            left join contest c on c.election_code = b.election_code and c.code = b.contest_code
            where b.election_code = :election and b.regency_code = :regency and b.state in ('WAITING', 'OPEN')
              and not exists (select from packing_table t where t.box_code = b.code)
            order by exists (select from kept_back_station k where k.election_code = b.election_code
                         and k.village_code = b.village_code and k.station_number = b.station_number),
                     array_position(string_to_array(:villages, ','), b.village_code::text) nulls last, b.village_code,
                     b.station_number, c.position nulls last, b.ordinal limit :most offset :after""";

    private final JdbcClient jdbc;
    private final BoxRows rows;
    private final PlannedDepartures departures;
    private final PackingTables tables;

    PackingQueue(JdbcClient jdbc, BoxRows rows, PlannedDepartures departures, PackingTables tables) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.rows = rows;
        this.departures = departures;
    }

    /** Those for a table: of several that are empty, the first gets the first ones, the second those after them. */
    List<BoxRow> next(PackingTable table, int most) {
        long before = tables.findByOfficeOrderByNumber(table.office()).stream()
                .filter(other -> other.boxCode() == null && other.number() < table.number())
                .count();
        List<BoxRow> own = next(table.office(), most, before * most);
        return own.isEmpty() ? next(table.office(), most, 0) : own;
    }

    List<BoxRow> next(OfficeKey office, int most) {
        return next(office, most, 0);
    }

    private List<BoxRow> next(OfficeKey office, int most, long after) {
        return jdbc
                .sql(NEXT)
                .param("election", office.election())
                .param("regency", office.regency())
                .param("villages", String.join(",", departures.villages(office)))
                .param("most", most)
                .param("after", after)
                .query(String.class)
                .list()
                .stream()
                .map(code -> rows.withCode(office, new BoxCode(code)))
                .toList();
    }
}
