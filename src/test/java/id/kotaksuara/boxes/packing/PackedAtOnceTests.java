package id.kotaksuara.boxes.packing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.BoxGround;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.election.election.ElectionOffice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten boxes in one warehouse, and six tables at which people pack at the same moment. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PackedAtOnceTests {

    private static final int TABLES = 6;
    private static final int BOXES = 10;

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private BoxOffice office;

    @Autowired
    private PackingDesk desk;

    @Autowired
    private PackingTables tables;

    @Autowired
    private PackingLists lists;

    @Autowired
    private BoxRows rows;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void opensSixTables() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> new BoxGround(elections, jdbc).create());
        TestTime.in(World.REGENCY, "2024-11-18T01:00:00Z");
        office.begin(World.OFFICE);
        for (int table = 1; table <= TABLES; table++) {
            var roll = SealRoll.of("K%d-001".formatted(table), "K%d-100".formatted(table), 1);
            desk.open(World.OFFICE, "GUDANG", new PackingTable.Crew("Siti " + table, "Budi " + table, roll));
        }
    }

    @Test
    void sealEachBoxOnceHoweverManyTablesReachForIt() throws Exception {
        List<String> codes = codes();

        List<Integer> packed = atOnce(table -> packAll(table, codes));

        assertThat(packed.stream().mapToInt(Integer::intValue).sum())
                .as("boxes that people sealed")
                .isEqualTo(BOXES);
        assertThat(count("ballot_box where state = 'SEALED'")).isEqualTo(BOXES);
        assertThat(count("box_seal")).isEqualTo(BOXES);
        assertThat(count("box_event where kind = 'SEALED'")).isEqualTo(BOXES);
        assertThat(count("packing_table where box_code is not null")).isZero();
        assertThat(jdbc.sql("select sum(quantity) from stock_item where material = 'BALLOT_BOX' and state = 'SEALED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(BOXES);
    }

    @Test
    void takeABoxThatTwoScanOntoOneOfTheirTables() throws Exception {
        String code = codes().get(0);

        List<Integer> taken = atOnce(table -> unlessRefused(() -> desk.take(World.OFFICE, table, code)) ? 1 : 0);

        assertThat(taken).containsOnlyOnce(1);
        assertThat(count("packing_table where box_code = '" + code + "'")).isOne();
    }

    /** Everything that no other table has, one after the other. */
    private int packAll(int table, List<String> codes) {
        int packed = 0;
        for (String code : codes) {
            packed += unlessRefused(() -> desk.take(World.OFFICE, table, code)) && pack(table, code) ? 1 : 0;
        }
        return packed;
    }

    private boolean pack(int table, String code) {
        Map<String, Integer> counts = lists.of(rows.withCode(World.OFFICE, new BoxCode(code))).items().stream()
                .collect(toMap(PackingList.Item::key, PackingList.Item::needed));
        desk.count(World.OFFICE, table, seen(table), counts);
        assertThat(desk.count(World.OFFICE, table, seen(table), counts)).isEqualTo(PackingDesk.Counted.PACKED);
        desk.seal(
                World.OFFICE,
                table,
                seen(table),
                tables.numbered(World.OFFICE, table).roll().upcoming());
        return true;
    }

    private String seen(int table) {
        return String.valueOf(tables.numbered(World.OFFICE, table).version());
    }

    private List<String> codes() {
        return jdbc.sql("select code from ballot_box order by id")
                .query(String.class)
                .list();
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static boolean unlessRefused(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private interface AtTable {
        int work(int table);
    }

    private static List<Integer> atOnce(AtTable task) throws Exception {
        var start = new CyclicBarrier(TABLES);
        var threads = Executors.newFixedThreadPool(TABLES);
        try {
            var running = new ArrayList<Future<Integer>>();
            for (int table = 1; table <= TABLES; table++) {
                int number = table;
                Callable<Integer> people = () -> {
                    start.await();
                    return task.work(number);
                };
                running.add(threads.submit(people));
            }
            var done = new ArrayList<Integer>();
            for (Future<Integer> one : running) {
                done.add(one.get(60, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
