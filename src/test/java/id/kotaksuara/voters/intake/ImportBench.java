package id.kotaksuara.voters.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Measures imports of national size; run by {@code bench/import}, which makes the files and limits the heap. */
@VotersTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "kotaksuara.test.database=own")
class ImportBench {

    private static final Path NATION = Path.of(System.getProperty("bench.nation", "/nowhere"));
    private static final Path REGENCY = Path.of(System.getProperty("bench.regency", "/nowhere"));
    private static final Map<String, String> TABLES = Map.of(
            "province", "code, name",
            "regency", "code, province_code, name, zone",
            "district", "code, regency_code, name",
            "village", "code, district_code, name",
            "polling_station", "election_code, village_code, number, male, female");

    @Autowired
    VoterListImporter importer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    private final AtomicLong heapBytes = new AtomicLong();

    @Test
    void measures() throws Exception {
        new World(jdbc).election();
        rules();
        double imported = measure("nation, empty database: checked and applied", () -> bring("", NATION));
        double unchanged = measure("nation, unchanged: checked and applied", () -> bring("", NATION));
        measure("one regency, unchanged, into the nation", () -> bring("63.03", REGENCY));
        var changed = changed();
        double regency = measure("one regency, all rows changed, into the nation", () -> bring("63.03", changed));
        double copied = copyAgain();
        System.out.printf(Locale.ROOT, "import / COPY: %.2f%n", imported / copied);
        System.out.printf(
                "most heap in use: %d MB of %d MB%n",
                heapBytes.get() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        assertThat(imported).isLessThan(60).isLessThan(3 * copied);
        assertThat(unchanged).isLessThan(15);
        assertThat(regency).isLessThan(2);
    }

    /** Rules as a Pilkada has them: boxes per station, ballots per voter with a reserve that is kept regency by regency. */
    private void rules() {
        jdbc.sql("""
                insert into quantity_rule (election_code, position, material, contest_code, basis, quantity,
                    reserve_permille, placement, legal_basis)
                values (:election, 1, 'BALLOT_BOX', null, 'STATION', 2, 0, 'OUTSIDE', 'PKPU 12/2024'),
                    (:election, 2, 'BALLOT', 'GUBERNUR', 'VOTER', 1, 25, 'INSIDE', 'PKPU 12/2024'),
                    (:election, 3, 'BALLOT', 'BUPATI', 'VOTER', 1, 25, 'INSIDE', 'PKPU 12/2024')
                """).param("election", World.ELECTION).update();
    }

    /** Copies everything out, empties the tables and copies it in again, with all keys and checks in place. */
    private double copyAgain() throws Exception {
        var order = new String[] {"province", "regency", "district", "village", "polling_station"};
        for (String table : order) {
            copyOut(table);
        }
        jdbc.sql("truncate polling_station").update();
        for (String table : new String[] {"village", "district", "regency", "province"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("alter table polling_station disable trigger user").update(); // keys and checks, and nothing else
        return measure("plain COPY of the same rows into the same tables", () -> {
            for (String table : order) {
                copyIn(table);
            }
        });
    }

    private void copyOut(String table) throws SQLException, IOException {
        try (var connection = dataSource.getConnection();
                var out = Files.newOutputStream(file(table))) {
            var columns = TABLES.get(table);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select " + columns + " from " + table + " order by 1, 2) to stdout", out);
        }
    }

    private void copyIn(String table) throws SQLException, IOException {
        try (var connection = dataSource.getConnection();
                var in = Files.newInputStream(file(table))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + TABLES.get(table) + ") from stdin", in, 1 << 16);
        }
    }

    private static Path file(String table) {
        return NATION.resolveSibling(table + ".copy");
    }

    private static Path changed() throws IOException {
        var file = NATION.resolveSibling("changed.csv");
        try (var lines = Files.lines(REGENCY)) {
            Files.write(
                    file,
                    lines.map(line -> line.replaceFirst(",(\\d+),(\\d+),(\\d+)$", ",$2,$1,$3"))
                            .toList());
        }
        return file;
    }

    private void bring(String region, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            importer.importNow(new NewImport(World.ELECTION, region, ListStage.DPT, "", true, null, "" + file), in);
        }
    }

    private double measure(String what, Task task) throws Exception {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        long start = System.nanoTime();
        task.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        heapBytes.accumulateAndGet(peakHeapBytes(), Math::max);
        long rows = jdbc.sql("select count(*) from polling_station")
                .query(Long.class)
                .single();
        System.out.printf(
                Locale.ROOT,
                "%-55s %9d rows there %7.2f s, heap up to %3d MB%n",
                what,
                rows,
                seconds,
                peakHeapBytes() >> 20);
        return seconds;
    }

    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private interface Task {
        void run() throws Exception;
    }
}
