package id.kotaksuara.base.database;

import java.util.List;
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

    private static final String REFERRING = "select c.conrelid::regclass::text as name, a.attname::text as column_name"
            + " from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
            + " where c.contype = 'f' and c.confdeltype <> 'c' and cardinality(c.conkey) = 1"
            + " and c.confrelid = cast(:table as regclass) order by 1";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    HangingRows(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Referring(String name, String columnName) {}

    /** In the reader's words, such as {@code 12 TPS}; empty where the row can go. */
    public List<String> on(String table, Object key) {
        return jdbc.sql(REFERRING).param("table", table).query(Referring.class).list().stream()
                .map(other -> said(other.name(), rows(other, key)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Both names come from the database's own catalogue. */
    private long rows(Referring other, Object key) {
        return jdbc.sql("select count(*) from " + other.name() + " where " + other.columnName() + " = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private String said(String table, long rows) {
        if (rows == 0) {
            return "";
        }
        Object[] number = {rows};
        var locale = LocaleContextHolder.getLocale();
        String words = messages.getMessage("hangs." + table, number, "", locale);
        return words.isEmpty() ? messages.getMessage("hangs.other", number, locale) : words;
    }
}
