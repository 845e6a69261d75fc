package id.kotaksuara;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables of a database just now, summed up, so that whatever is half kept shows. */
final class KeptState {

    /** Sessions, work beside the pages, and which forms came: these change whether something is kept or not. */
    private static final String NO_STATE = "^(spring_session.*|flyway_.*|job|worked_out|posted_form)$";

    private final JdbcClient jdbc;
    private final String question;

    KeptState(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.question = jdbc
                .sql("select tablename from pg_tables where schemaname = 'public' and tablename !~ :others")
                .param("others", NO_STATE)
                .query(String.class)
                .list()
                .stream()
                .map(table -> "select '" + table + "' as name, count(*) || ':'"
                        + " || coalesce(sum(hashtext(it::text)::bigint), 0) as rows from \"" + table + "\" it")
                .collect(Collectors.joining(" union all "));
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
            state.put(row.getString(1), row.getString(2));
        });
        return state;
    }
}
