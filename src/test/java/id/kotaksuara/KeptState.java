package id.kotaksuara;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables of a database just now, summed up in one statement, so that whatever is half kept shows. */
final class KeptState {

    /** Sessions, work beside the pages, and which forms came: these change whether something is kept or not. */
    private static final String NO_STATE = "(spring_session.*|flyway_.*|job|worked_out|posted_form)";

    private static final String SUM = "count(*) || ':' || coalesce(sum(hashtext(it::text)::bigint), 0)";

    private final JdbcClient jdbc;
    private final String question;

    KeptState(JdbcClient jdbc) {
        this(jdbc, NO_STATE);
    }

    /** @param others a pattern of the names of the tables that are left out */
    KeptState(JdbcClient jdbc, String others) {
        this(jdbc, others, SUM);
    }

    private KeptState(JdbcClient jdbc, String others, String what) {
        this.jdbc = jdbc;
        this.question = jdbc
                .sql("select tablename from pg_tables where schemaname = 'public' and tablename !~ :others")
                .param("others", "^" + others + "$")
                .query(String.class)
                .list()
                .stream()
                .map(table -> "select '%1$s' as name, (%2$s)::text as kept from \"%1$s\" it".formatted(table, what))
                .collect(Collectors.joining(" union all "));
    }

    /** How many rows each table has, by its name. */
    static Map<String, Long> rows(JdbcClient jdbc, String others) {
        var rows = new TreeMap<String, Long>();
        new KeptState(jdbc, others, "count(*)").now().forEach((table, count) -> rows.put(table, Long.valueOf(count)));
        return rows;
    }

    /** The tables that are not as they were. */
    static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }

    /** Each table with its number of rows and their sum. */
    Map<String, String> now() {
        var state = new TreeMap<String, String>();
        jdbc.sql(question).query(row -> {
            state.put(row.getString("name"), row.getString("kept"));
        });
        return state;
    }
}
