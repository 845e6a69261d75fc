package id.kotaksuara.base.grid;

import id.kotaksuara.base.json.KeptJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what tables changed when they were saved as a whole, so that it can be taken back; in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GridHistory {

    private final JdbcClient jdbc;

    GridHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was saved together, and by whom. */
    record Saved(long number, String actor, Instant at, Changes changes) {

        long added() {
            return changes.rows().stream().filter(row -> row.before() == null).count();
        }

        long removed() {
            return changes.rows().stream().filter(row -> row.after() == null).count();
        }

        long changed() {
            return changes.rows().size() - added() - removed();
        }
    }

    /** The rows that were changed. */
    record Changes(List<Change> rows) {}

    /**
     * What became of one row.
     *
     * @param before null where there was none
     * @param after as it was kept then; null where it went
     */
    record Change(@Nullable GridRow before, @Nullable GridRow after) {

        String key() {
            return row().key();
        }

        String title() {
            return row().title();
        }

        private GridRow row() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    void keep(String table, String place, List<Change> rows, GridBy by) {
        jdbc.sql("insert into table_change (table_name, place, actor, at, changes)"
                        + " values (:table, :place, :actor, :at, cast(:changes as jsonb))")
                .param("table", table)
                .param("place", place)
                .param("actor", by.actor())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("changes", KeptJson.write(new Changes(rows)))
                .update();
    }

    /** What was saved last and not taken back. */
    Optional<Saved> newest(String table, String place) {
        return jdbc.sql("select number, actor, at, changes from table_change where table_name = :table"
                        + " and place = :place and taken_back_by is null order by number desc limit 1")
                .param("table", table)
                .param("place", place)
                .query((row, number) -> new Saved(
                        row.getLong("number"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        KeptJson.read(row.getString("changes"), Changes.class)))
                .optional();
    }

    /** Whether this was the first to take it back. */
    boolean takenBack(long number, GridBy by) {
        return jdbc.sql("update table_change set taken_back_by = :actor, taken_back_at = :at"
                                + " where number = :number and taken_back_by is null")
                        .param("number", number)
                        .param("actor", by.actor())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
