package id.kotaksuara.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class PostgresServerTests {

    /** A data directory after its first start, a table with one box in it, and a clean stop. */
    @TempDir
    static Path stopped;

    @TempDir
    Path home;

    @BeforeAll
    static void startOnce() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Files.createDirectories(stopped.resolve("postgres.new/base")); // of a first start that was interrupted
        try (var running = new Running(stopped)) {
            running.tell("create table box (code text)");
            running.tell("insert into box values ('63.03.05')");
        }
    }

    @Test
    void startsElsewhereFromACopyTakenAfterACleanStop() throws Exception {
        try (var running = new Running(copy())) {
            assertThat(running.ask("select code from box")).isEqualTo("63.03.05");

            assertThat(running.ask("show fsync")).isEqualTo("on");
            assertThat(running.ask("show synchronous_commit")).isEqualTo("on");
            assertThat(running.ask("show full_page_writes")).isEqualTo("on");

            assertThat(running.ask("show listen_addresses")).isEqualTo("localhost");
            assertThat(running.ask("select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(running.url(), PostgresServer.USER, "guessed"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsThePasswordFromOtherUsers() throws Exception {
        var file = home.resolve("password");

        var made = Password.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.text()).hasSize(32).isEqualTo(Password.in(file).text());
        assertThat(made.toString()).doesNotContain(made.text());
    }

    @Test
    void theWorkersPasswordIsDrawnAtEachStartAndIsNotTheOwners() throws Exception {
        var data = copy();
        String before;
        try (var run = new Running(data)) {
            before = run.server.workersPassword();
            assertThat(worksAs(PostgresServer.WORKER, before, run)).isTrue();
            assertThat(worksAs(PostgresServer.USER, before, run)).isFalse();
            assertThat(worksAs("postgres", before, run)).isFalse();
        }
        try (var run = new Running(data)) {
            assertThat(worksAs(PostgresServer.WORKER, before, run)).isFalse();
            assertThat(worksAs(PostgresServer.WORKER, run.server.workersPassword(), run))
                    .isTrue();
        }
    }

    private static boolean worksAs(String role, String password, Running run) {
        try (var connection = DriverManager.getConnection(run.url(), role, password)) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    @Test
    void startsAlthoughAnotherProcessHasTheNumberOfTheServerByNow() throws Exception {
        var data = copy();
        var number = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postgres/postmaster.pid"), "%d%n%s%n".formatted(number, data));

        try (var running = new Running(data)) {
            assertThat(running.ask("select code from box")).isEqualTo("63.03.05");
        }
    }

    @Test
    void saysWhoHoldsTheDirectory() {
        try (var held = DataDirectory.open(home)) {
            held.tell("http://localhost:8080/, PID 4711");

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataDirectory.open(home))
                    .withMessage(
                            "Kotak Suara already runs on the data in %s (http://localhost:8080/, PID 4711).", home);
        }
    }

    @Test
    void saysWhichVersionWroteTheData() throws Exception {
        var data = copy();
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Running(data))
                .withMessageContaining("written by PostgreSQL 17");
    }

    @Test
    void saysWhatElseKeepsTheServerFromStarting() throws Exception {
        var data = copy();
        Files.writeString(data.resolve("postgres/postgresql.conf"), "shared_buffers = mousy\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Running(data))
                .withMessageContaining("postgresql.conf\" contains errors")
                .withMessageContaining("server.log");
    }

    @Test
    void saysThatADirectoryCannotBeOne() throws Exception {
        Files.writeString(home.resolve("file"), "");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataDirectory.open(home.resolve("file/data")))
                .withMessageContaining("cannot be used");
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThat(CannotStart.on(home, new IOException("No space left on device")))
                .hasMessageStartingWith("The disk is full");
    }

    private Path copy() throws IOException {
        var data = home.resolve("data");
        FileSystemUtils.copyRecursively(stopped, data);
        Files.setPosixFilePermissions(data.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));
        return data;
    }

    /** A server on a directory of the test, with the programs that all tests share. */
    private static final class Running implements AutoCloseable {

        private final PostgresServer server;

        Running(Path path) {
            var directory = DataDirectory.open(path, ThrowawayServer.PROGRAMS);
            try {
                server = PostgresServer.start(directory);
            } catch (CannotStart problem) {
                directory.close();
                throw problem;
            }
        }

        String url() {
            return server.url(PostgresServer.DATABASE);
        }

        String ask(String sql) throws SQLException {
            try (var connection = DriverManager.getConnection(url(), PostgresServer.USER, server.password());
                    var answer = connection.createStatement().executeQuery(sql)) {
                answer.next();
                return answer.getString(1);
            }
        }

        void tell(String sql) throws SQLException {
            try (var connection = DriverManager.getConnection(url(), PostgresServer.USER, server.password());
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
