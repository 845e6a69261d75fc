package id.kotaksuara.base.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what hangs on a row: rows of other tables that refer to it and would not go with it. It asks the database which
 * tables those are, so that no table of a later day is forgotten.
 */
@Component
public class HangingRows {

    private static final String REFERRING = "select c.conrelid::regclass::text as name, a.attname::text as column_name,"
            + " exists (select from pg_attribute g where g.attrelid = c.conrelid and g.attname = 'goes_along') as copies"
            + " from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
            + " where c.contype = 'f' and c.confdeltype <> 'c' and cardinality(c.conkey) = 1"
            + " and c.confrelid = cast(:table as regclass) order by 1";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    HangingRows(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /**
     * A table and its column that refers to the row.
     *
     * @param copies whether rows of it may be copies that nobody has touched, which go along
     */
    private record Referring(String name, String columnName, boolean copies) {}

    /** In the reader's words, such as {@code 12 TPS}; empty where the row can go. */
    public List<String> on(String table, Object key) {
        var counted = new LinkedHashMap<String, Long>();
        for (Referring other : referring(table)) {
            counted.merge(wordsOf(other.name()), rows(other, key), Long::sum);
        }
        return counted.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> messages.getMessage(
                        one.getKey(), new Object[] {one.getValue()}, LocaleContextHolder.getLocale()))
                .toList();
    }

    /** Whether whatever hangs on a row stands in these tables. */
    public boolean onlyFrom(Set<String> tables, String table, Object key) {
        return referring(table).stream()
                .filter(other -> !tables.contains(other.name()))
                .allMatch(other -> rows(other, key) == 0);
    }

    private List<Referring> referring(String table) {
        return jdbc.sql(REFERRING).param("table", table).query(Referring.class).list();
    }

    /** Tables that nobody knows by name are counted together. */
    private String wordsOf(String table) {
        String key = "hangs." + table;
        boolean named = messages.getMessage(key, null, null, LocaleContextHolder.getLocale()) != null;
        return named ? key : "hangs.other";
    }

    /** Both names come from the database's own catalogue. */
    private long rows(Referring other, Object key) {
        return jdbc.sql("select count(*) from " + other.name() + " where " + other.columnName() + " = :key"
                        + (other.copies() ? " and not goes_along" : ""))
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
