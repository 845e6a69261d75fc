package id.kotaksuara.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that commits without pause, and looks for what it had been told is kept. */
class KilledApplicationTests {

    private static final int COMMITS_BEFORE_THE_KILL = 200;

    @TempDir
    Path home;

    @Test
    void losesNothingCommittedWhenTheApplicationIsKilled() throws Exception {
        var committed = commitsOfAKilledProcess();
        assertThat(recordedProcess().isAlive())
                .as("the server outlives its application")
                .isTrue();

        var server = PostgresServer.start(DataDirectory.open(home, ThrowawayServer.PROGRAMS));
        try {
            assertThat(numbersIn(server)).isGreaterThanOrEqualTo(committed);
        } finally {
            server.stop();
        }
    }

    private int commitsOfAKilledProcess() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitsUntilKilled.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            var committed = lastOf(output, COMMITS_BEFORE_THE_KILL);
            process.destroyForcibly().waitFor();
            return committed;
        }
    }

    private static int lastOf(BufferedReader output, int lines) throws IOException {
        var last = 0;
        for (var line = output.readLine(); line != null && last < lines; line = output.readLine()) {
            last = Integer.parseInt(line);
        }
        return last;
    }

    private ProcessHandle recordedProcess() throws IOException {
        var pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static int numbersIn(PostgresServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.url(PostgresServer.DATABASE), PostgresServer.USER, server.password());
                var answer = connection.createStatement().executeQuery("select count(*) from number")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    /** Commits one number after the other and prints each when it is committed. */
    static final class CommitsUntilKilled {

        private CommitsUntilKilled() {}

        public static void main(String[] directory) throws SQLException {
            var server = PostgresServer.start(DataDirectory.open(Path.of(directory[0]), ThrowawayServer.PROGRAMS));
            try (var connection = DriverManager.getConnection(
                            server.url(PostgresServer.DATABASE), PostgresServer.USER, server.password());
                    var statement = connection.createStatement()) {
                statement.execute("create table number (value int)");
                for (var number = 1; ; number++) {
                    statement.execute("insert into number values (" + number + ")");
                    System.out.println(number);
                }
            }
        }
    }
}
