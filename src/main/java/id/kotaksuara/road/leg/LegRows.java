package id.kotaksuara.road.leg;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The rows of one table about a last leg, each told from the others by its code and changed by whoever has seen its version.
 *
 * @param table its name, and the middle of the journal's keys
 * @param columns beside code and version, in the words of the record
 * @param modes names of modes in the language of the office
 * @param title what the office calls a row
 */
record LegRows<R>(
        JdbcClient jdbc,
        Journal journal,
        String table,
        List<String> columns,
        UnaryOperator<String> modes,
        Function<R, String> title,
        Function<R, Map<String, ?>> values) {

    /** Columns that a title has said already. */
    private static final Set<String> IN_TITLE = Set.of("one", "other");

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

    /** Those of all last legs of an office, by district. */
    Map<String, List<R>> of(OfficeKey office, Class<R> type) {
        return ofOffice(
                jdbc,
                "select district_code, code, version, " + String.join(", ", columns) + " from " + table,
                office,
                type);
    }

    static <T> Map<String, List<T>> ofOffice(JdbcClient jdbc, String select, OfficeKey office, Class<T> type) {
        var rows = new HashMap<String, List<T>>();
        var mapper = new SimplePropertyRowMapper<>(type);
        jdbc.sql(select + " where election_code = :election and district_code like :within order by 1, 2")
                .param("election", office.election())
                .param("within", office.regency() + ".%")
                .query(row -> {
                    rows.computeIfAbsent(row.getString("district_code"), none -> new ArrayList<>())
                            .add(mapper.mapRow(row, row.getRow()));
                });
        return rows;
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
        var values = new HashMap<String, Object>(this.values.apply(wanted));
        values.put("version", this.values.apply(seen).get("version"));
        changed(
                about(
                                "update " + table + " set " + set + "version = version + 1" + OF_LEG
                                        + " and code = :code and version = :version",
                                leg)
                        .params(values),
                leg);
        record(leg, seen, wanted);
    }

    void remove(LegKey leg, R seen) {
        changed(
                about("delete from " + table + OF_LEG + " and code = :code and version = :version", leg)
                        .params(values.apply(seen)),
                leg);
        record(leg, seen, null);
    }

    private StatementSpec about(String sql, LegKey leg) {
        return jdbc.sql(sql).param("election", leg.election()).param("district", leg.district());
    }

    private static void changed(StatementSpec statement, LegKey leg) {
        if (statement.update() == 0) {
            throw new ChangedMeanwhile("leg.changedMeanwhile", new RegionCode(leg.district()));
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
        return title.apply(row)
                + columns.stream()
                        .filter(column -> !IN_TITLE.contains(column))
                        .map(column ->
                                column.equals("mode") ? modes.apply(String.valueOf(all.get(column))) : all.get(column))
                        .filter(value -> value != null && !value.toString().isEmpty())
                        .map(value -> "; " + value)
                        .collect(Collectors.joining());
    }
}
