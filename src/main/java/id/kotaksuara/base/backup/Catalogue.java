package id.kotaksuara.base.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database says of its own tables. Not of sessions, for a copy must let nobody in; not of the list of steps,
 * which is made anew; nor of tables of an import on its way, which is checked again.
 */
record Catalogue(Connection connection) {

    private static final String TABLES = """
            select t.relname, string_agg(quote_ident(c.attname), ', ' order by c.attnum)
            from pg_class t join pg_attribute c on c.attrelid = t.oid
            where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r'
                and t.relname not in ('flyway_schema_history', 'spring_session', 'spring_session_attributes')
                and t.relname not like 'voter\\_staged\\_%'
                and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
            group by t.relname order by t.relname
            """;

    private static final String COUNTERS =
            "select sequencename, coalesce(last_value, start_value), last_value is not null"
                    + " from pg_sequences where schemaname = current_schema() order by 1";

    private static final String HEADS = "select scope, number, sum from chain_head order by scope";

    private static final String VERSION =
            "select version from flyway_schema_history where success and version is not null"
                    + " order by string_to_array(version, '.')::integer[] desc limit 1";

    private static final String MOMENT = "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    private static final String ANY = "select exists (select from pg_class"
            + " where relnamespace = current_schema()::regnamespace and relkind = 'r')";

    record Columns(String table, String names) {}

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<Columns> tables() throws SQLException {
        return all(TABLES, row -> new Columns(row.getString(1), row.getString(2)));
    }

    List<Manifest.Counter> counters() throws SQLException {
        return all(COUNTERS, row -> new Manifest.Counter(row.getString(1), row.getLong(2), row.getBoolean(3)));
    }

    List<Manifest.Head> heads() throws SQLException {
        return all(HEADS, row -> new Manifest.Head(row.getString(1), row.getLong(2), row.getString(3)));
    }

    String version() throws SQLException {
        return all(VERSION, row -> row.getString(1)).get(0);
    }

    /** When the transaction began, by the clock of the database. */
    String moment() throws SQLException {
        return all(MOMENT, row -> row.getString(1)).get(0);
    }

    boolean isEmpty() throws SQLException {
        return !all(ANY, row -> row.getBoolean(1)).get(0);
    }

    <T> List<T> all(String sql, Row<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.read(rows));
            }
            return all;
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
