package id.kotaksuara.voters.imports;

import id.kotaksuara.voters.file.Fault;
import id.kotaksuara.voters.file.FaultKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what is wrong with a file: of each kind the first thousands, and how many more there are. */
@Repository
public class Faults {

    static final int KEPT_OF_A_KIND = 5_000;

    private static final String INSERT = "insert into voter_import_fault"
            + " (import_id, line, column_name, value, kind, severe, details, times) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    Faults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many faults stop the import, and how many ask. */
    record Tallied(int errors, int warnings) {}

    /** Faults found so far: memory stays flat however many there are. */
    public static final class Found {

        private final Map<FaultKind, List<Fault>> kept = new EnumMap<>(FaultKind.class);
        private final Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);

        public void add(Fault fault) {
            counts.merge(fault.kind(), 1, Integer::sum);
            var ofKind = kept.computeIfAbsent(fault.kind(), kind -> new ArrayList<>());
            if (ofKind.size() < KEPT_OF_A_KIND) {
                ofKind.add(fault);
            }
        }

        /** Completes what is said of a kind with what only the database knows. */
        public void complete(FaultKind kind, UnaryOperator<Fault> completing) {
            kept.computeIfPresent(
                    kind,
                    (same, faults) -> faults.stream().map(completing).collect(Collectors.toCollection(ArrayList::new)));
        }

        private int more(FaultKind kind) {
            return counts.get(kind) - kept.get(kind).size();
        }
    }

    public void keep(long importId, Found found) {
        found.kept.forEach((kind, faults) -> insert(importId, faults));
        found.counts.keySet().stream()
                .filter(kind -> found.more(kind) > 0)
                .forEach(kind -> jdbc.update(
                        INSERT, importId, 0, "", "", kind.name(), kind.severe(), new String[0], found.more(kind)));
    }

    private void insert(long importId, List<Fault> faults) {
        jdbc.batchUpdate(INSERT, faults, 1000, (row, fault) -> {
            row.setLong(1, importId);
            row.setInt(2, fault.line());
            row.setString(3, fault.column());
            row.setString(4, fault.value());
            row.setString(5, fault.kind().name());
            row.setBoolean(6, fault.kind().severe());
            row.setArray(
                    7, row.getConnection().createArrayOf("text", fault.details().toArray()));
            row.setInt(8, 1);
        });
    }

    /** How many severe faults of an earlier file a later one still has, wherever they stand in it. */
    public int still(long earlier, long later) {
        var alike = "(select kind, column_name, value, sum(times) as times from voter_import_fault"
                + " where import_id = ? and severe group by 1, 2, 3)";
        return jdbc.queryForObject(
                "select coalesce(sum(least(e.times, l.times)), 0) from " + alike + " e join " + alike
                        + " l using (kind, column_name, value)",
                Integer.class,
                earlier,
                later);
    }

    /** Rows with faults below the last row that could be counted: notes or signatures that look like rows, no other table. */
    public record Tail(int lastRow, int first, int last) {}

    public Optional<Tail> tail(VoterImport it) {
        String rows = Staging.named("{row}", it);
        var staged = jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, rows);
        if (it.state() != ImportState.FAULTY || staged == null || !staged) {
            return Optional.empty();
        }
        return jdbc
                .query(
                        "with good as (select max(line) as line from " + rows
                                + ") select good.line, min(f.line) as first, max(f.line) as last from good"
                                + " join voter_import_fault f on f.import_id = ? and f.severe and f.line > good.line"
                                + " group by good.line having bool_and(f.kind <> 'OTHER_TABLE')",
                        (row, i) -> new Tail(row.getInt("line"), row.getInt("first"), row.getInt("last")),
                        it.id())
                .stream()
                .findFirst();
    }

    public void forget(long importId) {
        jdbc.update("delete from voter_import_fault where import_id = ?", importId);
    }

    public Tallied tallied(long importId) {
        return jdbc.queryForObject(
                "select coalesce(sum(times) filter (where severe), 0), coalesce(sum(times) filter (where not severe), 0)"
                        + " from voter_import_fault where import_id = ?",
                (row, i) -> new Tallied(row.getInt(1), row.getInt(2)),
                importId);
    }
}
