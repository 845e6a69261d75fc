package id.kotaksuara.base.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.database.ReachedDatabase;
import id.kotaksuara.base.database.TwoRoles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The role that the application works as adds to what only grows, and changes neither it nor any table. */
class ApplicationRightsTests {

    private static final String DENIED = "42501";

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
    void hasTheSameRightsOnEveryLedger() throws SQLException {
        for (String ledger : new String[] {"stock_entry", "goods_entry", "receipt", "receipt_line", "journal_link"}) {
            assertThat(problem("select * from " + ledger)).as(ledger).isEmpty();
            assertThat(problem("delete from " + ledger)).as(ledger).contains(DENIED);
            assertThat(problem("truncate " + ledger)).as(ledger).contains(DENIED);
        }
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
