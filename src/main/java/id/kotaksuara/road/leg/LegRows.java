package id.kotaksuara.road.leg;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The rows of one table about a last leg, each told from the others by its code and changed by whoever has seen its version.
 *
 * @param table its name, and the middle of the journal's keys
 * @param columns beside code and version, in the words of the record
 */
record LegRows<R>(
        JdbcClient jdbc, Journal journal, String table, List<String> columns, Function<R, Map<String, ?>> values) {

    private static final String OF_LEG = " where election_code = :election and district_code = :district";

    LegRows {
        columns = List.copyOf(columns);
    }

    List<R> of(LegKey leg, Class<R> type) {
        return about(
                        "select code, version, " + String.join(", ", columns) + " from " + table + OF_LEG
                                + " order by code",
                        leg)
                .query(type)
                .list();
    }

    void add(LegKey leg, R row) {
        String names = columns.stream().map(column -> ", " + column).collect(Collectors.joining());
        String given = columns.stream().map(column -> ", :" + column).collect(Collectors.joining());
        about(
                        "insert into " + table + " (election_code, district_code, code" + names
                                + ") values (:election, :district, :code" + given + ")",
                        leg)
                .params(values.apply(row))
                .update();
        record(leg, null, row);
    }

    void change(LegKey leg, R seen, R wanted) {
        String set =
                columns.stream().map(column -> column + " = :" + column + ", ").collect(Collectors.joining());
        var values = new java.util.HashMap<String, Object>(this.values.apply(wanted));
        values.put("version", this.values.apply(seen).get("version"));
        changed(
                about(
                                "update " + table + " set " + set + "version = version + 1" + OF_LEG
                                        + " and code = :code and version = :version",
                                leg)
                        .params(values),
                seen);
        record(leg, seen, wanted);
    }

    void remove(LegKey leg, R seen) {
        changed(
                about("delete from " + table + OF_LEG + " and code = :code and version = :version", leg)
                        .params(values.apply(seen)),
                seen);
        record(leg, seen, null);
    }

    private StatementSpec about(String sql, LegKey leg) {
        return jdbc.sql(sql).param("election", leg.election()).param("district", leg.district());
    }

    private void changed(StatementSpec statement, R seen) {
        if (statement.update() == 0) {
            throw new ChangedMeanwhile(
                    "leg.changedMeanwhile", String.valueOf(values.apply(seen).get("code")));
        }
    }

    private void record(LegKey leg, @Nullable R before, @Nullable R after) {
        String action = before == null ? "added" : after == null ? "removed" : "changed";
        journal.record(new Entry(
                leg.subject(),
                leg.district(),
                "journal." + table.replace('_', '.') + "." + action,
                words(before),
                words(after)));
    }

    private @Nullable String words(@Nullable R row) {
        if (row == null) {
            return null;
        }
        var all = values.apply(row);
        return all.get("code")
                + columns.stream()
                        .map(column -> all.get(column))
                        .filter(value -> value != null && !value.toString().isEmpty())
                        .map(value -> "; " + value)
                        .collect(Collectors.joining());
    }
}
