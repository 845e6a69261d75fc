package id.kotaksuara.boxes.packing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the first person counted until the second has counted too; nobody is shown it. */
@Repository
class FirstCounts {

    private final JdbcClient jdbc;

    FirstCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PackingTable table, Map<String, Integer> counts) {
        counts.forEach((item, pieces) -> jdbc.sql("insert into packing_count values (:table, :item, :pieces)")
                .param("table", table.id())
                .param("item", item)
                .param("pieces", pieces)
                .update());
    }

    /** What was kept, which is forgotten with that. */
    Map<String, Integer> take(PackingTable table) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select item, pieces from packing_count where table_id = :table")
                .param("table", table.id())
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        forget(table);
        table.forget();
        return counts;
    }

    void forget(PackingTable table) {
        jdbc.sql("delete from packing_count where table_id = :table")
                .param("table", table.id())
                .update();
    }
}
