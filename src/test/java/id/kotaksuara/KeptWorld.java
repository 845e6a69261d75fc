package id.kotaksuara;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a test laid in its database page by page, kept beside it, so that the next test has it again in a moment. What the
 * application holds in memory goes by the values in its tables, so that rows and numbers given are all there is to it.
 */
final class KeptWorld {

    /** What pages ask to be worked out beside them is asked again by the next page. */
    private static final List<String> BESIDE = List.of("job", "worked_out");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String schema;
    private final Map<String, Long> numbers = new HashMap<>();
    private List<String> tables = List.of();

    private KeptWorld(JdbcClient jdbc, TransactionTemplate transaction, String schema) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.schema = schema;
    }

    /**
     * What stands in the database now.
     *
     * @param name a word that no other world of this database bears
     */
    static KeptWorld of(JdbcClient jdbc, TransactionTemplate transaction, String name) {
        var world = new KeptWorld(jdbc, transaction, "kept_" + name);
        transaction.executeWithoutResult(status -> world.keep());
        return world;
    }

    private void keep() {
        jdbc.sql("set transaction isolation level repeatable read").update();
        jdbc.sql("create schema " + schema).update();
        tables = new WriteTrap(jdbc)
                .tables().stream()
                        .filter(table -> !BESIDE.contains(table) && holdsRows(table))
                        .toList();
        tables.forEach(table -> jdbc.sql("create table %1$s.%2$s as table public.%2$s".formatted(schema, table))
                .update());
        jdbc.sql("select sequencename, last_value from pg_sequences where schemaname = 'public'"
                        + " and last_value is not null")
                .query(row -> {
                    numbers.put(row.getString(1), row.getLong(2));
                });
    }

    private boolean holdsRows(String table) {
        return jdbc.sql("select exists (select from public." + table + ")")
                .query(Boolean.class)
                .single();
    }

    /** Lays it again in place of whatever is there. */
    void lay() {
        new CleanSlate(jdbc, transaction).fill(() -> {
            jdbc.sql(allAtOnce()).query().listOfRows();
            numbers.forEach((sequence, last) -> jdbc.sql("select setval('public." + sequence + "', :last)")
                    .param("last", last)
                    .query()
                    .singleRow());
        });
    }

    /** One statement, at whose end it counts whether rows have those that they point at. */
    private String allAtOnce() {
        return tables.stream().map(this::rows).collect(Collectors.joining(", ", "with ", " select 1"));
    }

    private String rows(String table) {
        return jdbc.sql("select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
                        + " where attrelid = ('public.' || :table)::regclass and attnum > 0 and not attisdropped"
                        + " and attgenerated = ''")
                .param("table", table)
                .query(String.class)
                .optional()
                .map(columns ->
                        "of_%1$s as (insert into public.%1$s (%2$s) overriding system value select %2$s from %3$s.%1$s)"
                                .formatted(table, columns, schema))
                .orElseThrow();
    }
}
