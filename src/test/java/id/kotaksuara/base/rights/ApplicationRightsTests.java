package id.kotaksuara.base.rights;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.database.ReachedDatabase;
import id.kotaksuara.base.database.TwoRoles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The role that the application works as adds to what only grows, and changes neither it nor any table. */
class ApplicationRightsTests {

    private static final String DENIED = "42501";

    private static final int INSTANCES = 6;

    /** A photo is not changed; whoever added it may take it away. */
    private static final String MAY_BE_TAKEN_AWAY = "photo";

    /** What only grows, with the columns that are filled in later. */
    private static final Map<String, String> LEDGERS = Stream.of(
                    "box_event: chain_number chain_sum",
                    "box_minutes:",
                    "box_minutes_box:",
                    "keeping_visit: left_at",
                    "colli_correction:",
                    "collo_finding:",
                    "goods_claim:",
                    "goods_claim_step:",
                    "goods_count:",
                    "goods_destruction:",
                    "goods_destruction_line:",
                    "goods_entry:",
                    "journal_entry:",
                    "journal_link:",
                    "keeping_check:",
                    "keeping_check_line:",
                    "keeping_key:",
                    "label_print:",
                    "photo:",
                    "photo_struck:",
                    "receipt:",
                    "receipt_line:",
                    "shipment_incident:",
                    "shipment_stay:",
                    "sorting_count:",
                    "sorting_lot:",
                    "sorting_lot_source:",
                    "sorting_lot_withdrawn:",
                    "sorting_payday:",
                    "sorting_payday_line:",
                    "sorting_sample:",
                    "sorting_sample_count:",
                    "stock_entry:")
            .map(ledger -> ledger.split(":", 2))
            .collect(toMap(ledger -> ledger[0], ledger -> ledger[1].strip()));

    private static TwoRoles server;

    @BeforeAll
    static void tables() throws SQLException {
        server = TwoRoles.start();
        try (var database = ReachedDatabase.running(ReachedDatabase.settings(
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + server.worker(),
                "--spring.datasource.password=" + server.workersPassword(),
                "--spring.flyway.user=" + server.owner(),
                "--spring.flyway.password=" + server.password()))) {
            database.makeTables("latest");
        }
        give();
        give();
    }

    private static void give() {
        var owner = new DriverManagerDataSource(server.url(), server.owner(), server.password());
        new ApplicationRights(server.worker(), server.workersPassword(), Optional.of(server.owner())).give(owner);
    }

    @Test
    void hasNeitherFewerNorMoreRightsWhileAnotherInstanceIsGivenThem() throws SQLException {
        var giving = CompletableFuture.runAsync(() -> IntStream.range(0, 5).forEach(time -> give()));
        try (Connection connection = worker()) {
            while (!giving.isDone()) {
                assertThat(problem(connection, "select from account where false"))
                        .isEmpty();
                assertThat(problem(connection, "delete from journal_entry where false"))
                        .contains(DENIED);
            }
        }
        giving.join();
    }

    @Test
    void instancesThatStartAtOnceGiveThemOneAfterTheOther() {
        for (int round = 0; round < 10; round++) {
            var barrier = new CyclicBarrier(INSTANCES);
            var instances = IntStream.range(0, INSTANCES)
                    .mapToObj(one -> CompletableFuture.runAsync(
                            () -> {
                                meet(barrier);
                                give();
                            },
                            task -> new Thread(task).start()))
                    .toArray(CompletableFuture[]::new);

            assertThat(CompletableFuture.allOf(instances)).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void addsLinesToTheJournalAndNeverChangesOne() throws SQLException {
        String line = "insert into journal_entry (at, actor, role, subject, region_code, action)"
                + " values (now(), 'a', 'b', 'c', '', 'd')";
        assertThat(problem(line)).isEmpty();
        assertThat(problem("select count(*) from journal_entry")).isEmpty();
        assertThat(problem("update journal_entry set actor = 'x'")).contains(DENIED);
        assertThat(problem("delete from journal_entry")).contains(DENIED);
        assertThat(problem("truncate journal_entry")).contains(DENIED);
    }

    @Test
    void everyGuardOfTheDatabaseIsKnownHere() throws SQLException {
        var guards = new TreeMap<String, String>();
        for (String guard : asOwner("select tgrelid::regclass || ' ' || encode(tgargs, 'escape') from pg_trigger t"
                + " join pg_proc p on p.oid = t.tgfoid where p.proname = 'refuse_change' and t.tgtype & 16 <> 0")) {
            guards.put(
                    guard.split(" ")[0],
                    guard.substring(guard.indexOf(' ') + 1)
                            .replace("\\000", " ")
                            .strip());
        }

        assertThat(guards).isEqualTo(LEDGERS);
        assertThat(
                        asOwner(
                                "select tgname from pg_trigger t join pg_proc p on p.oid = t.tgfoid where"
                                        + " p.proname = 'refuse_change' and t.tgtype & 16 <> 0 and t.tgqual is not null and t.tgnargs = 0"))
                .as("guards that let changes through and do not say which columns stay open")
                .isEmpty();
    }

    @Test
    void readsAndAddsToEveryLedgerAndChangesOnlyWhatStaysOpen() throws SQLException {
        for (var ledger : LEDGERS.entrySet()) {
            String table = ledger.getKey();
            assertThat(problem("select * from " + table)).as(table).isEmpty();
            assertThat(problem("truncate " + table)).as(table).contains(DENIED);
            if (!table.equals(MAY_BE_TAKEN_AWAY)) {
                assertThat(problem("delete from " + table)).as(table).contains(DENIED);
            }
            for (String column : asOwner("select attname from pg_attribute where attrelid = '" + table
                    + "'::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''")) {
                boolean open = List.of(ledger.getValue().split(" ")).contains(column);
                assertThat(problem("update " + table + " set " + column + " = " + column + " where false"))
                        .as(table + "." + column)
                        .isEqualTo(open ? Optional.empty() : Optional.of(DENIED));
            }
        }
        assertThat(problem("delete from contradiction")).contains(DENIED);
    }

    private static List<String> asOwner(String question) {
        var owner = new DriverManagerDataSource(server.url(), server.owner(), server.password());
        return JdbcClient.create(owner).sql(question).query(String.class).list();
    }

    @Test
    void changesRowsOfOtherTablesButNoTable() throws SQLException {
        assertThat(problem("update account set name = name")).isEmpty();
        assertThat(problem("delete from account where username = 'nobody'")).isEmpty();
        assertThat(problem("truncate account cascade")).contains(DENIED);
        assertThat(problem("create table mine (id bigint)")).contains(DENIED);
        assertThat(problem("alter table journal_entry disable trigger user")).contains(DENIED);
        assertThat(problem("drop trigger journal_is_append_only on journal_entry"))
                .contains(DENIED);
        assertThat(problem("drop table account")).contains(DENIED);
        assertThat(problem("create function f() returns int language sql as 'select 1'"))
                .contains(DENIED);
        assertThat(problem("delete from flyway_schema_history")).contains(DENIED);
    }

    @Test
    void hasTablesOfAnImportMadeAndDroppedByTheOwner() throws SQLException {
        assertThat(problem("select stage_voters(7)")).isEmpty();
        assertThat(problem("insert into voter_staged_row_7 values (1, 1, 1, 1, 1, 2)"))
                .isEmpty();
        assertThat(problem("select count_staged_voters(7, 'row')")).isEmpty();
        assertThat(problem("drop table voter_staged_row_7")).contains(DENIED);
        assertThat(problem("select unstage_voters(7)")).isEmpty();
        assertThat(problem("select from voter_staged_row_7")).contains("42P01");
        assertThat(problem("select count_staged_voters(7, 'row_7; drop table account --')"))
                .isPresent();
        assertThat(problem("select count(*) from account")).isEmpty();
    }

    /** The state that the statement ends with when the application's role sends it. */
    private static Optional<String> problem(String sql) throws SQLException {
        try (Connection connection = worker()) {
            return problem(connection, sql);
        }
    }

    private static Optional<String> problem(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused.getSQLState());
        }
    }

    private static Connection worker() throws SQLException {
        return new DriverManagerDataSource(server.url(), server.worker(), server.workersPassword()).getConnection();
    }
}
