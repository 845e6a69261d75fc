package id.kotaksuara.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerWatchTests {

    @Test
    void startsAServerAgainThatWasKilledAtItsAddressWithWhatWasCommitted() throws Exception {
        var directory = DataDirectory.open(ThrowawayServer.newDirectory(), ThrowawayServer.PROGRAMS);
        var server = PostgresServer.start(directory);
        var watch = ServerWatch.over(server);
        try {
            ask(server, "create table box as select 7 as code");

            kill(directory.cluster());

            assertThat(answers(server, "select code from box")).contains("7");
            kill(directory.cluster());
            assertThat(answers(server, "select code from box"))
                    .as("a second time")
                    .contains("7");
        } finally {
            watch.end();
        }
        assertThat(server.hasDied()).as("a stopped server is left stopped").isFalse();
    }

    @Test
    void stopsWithoutAWordWhenTheServerIsDeadAlready() throws Exception {
        var directory = DataDirectory.open(ThrowawayServer.newDirectory(), ThrowawayServer.PROGRAMS);
        var server = PostgresServer.start(directory);
        kill(directory.cluster());

        server.stop();

        DataDirectory.open(directory.path(), ThrowawayServer.PROGRAMS).close();
    }

    private static void kill(Path cluster) throws Exception {
        long number = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0));
        var postmaster = ProcessHandle.of(number).orElseThrow();
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static Optional<String> answers(PostgresServer server, String sql) throws InterruptedException {
        for (int tries = 0; tries < 120; tries++) {
            try {
                return Optional.of(ask(server, sql));
            } catch (SQLException away) {
                Thread.sleep(500);
            }
        }
        return Optional.empty();
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.url(PostgresServer.DATABASE), PostgresServer.USER, server.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
