package id.kotaksuara;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL server of a test run: a container where a Docker engine answers, otherwise a throw-away embedded one. */
record TestServer(String address, String user, String password) {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    static TestServer ofThisJvm() {
        return Holder.SERVER;
    }

    String sharedDatabase() {
        return Holder.SHARED;
    }

    /** Creates an empty database and tells its JDBC address. */
    String freshDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(address + "postgres", user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException problem) {
            throw new IllegalStateException("No database for the tests on " + address, problem);
        }
        return address + name;
    }

    private static TestServer start() {
        var kind = System.getenv().getOrDefault("KOTAKSUARA_TEST_DATABASE", "");
        return switch (kind) {
            case "container" -> container();
            case "embedded" -> embedded();
            default -> DockerClientFactory.instance().isDockerAvailable() ? containerOrEmbedded() : embedded();
        };
    }

    private static TestServer containerOrEmbedded() {
        try {
            return container();
        } catch (RuntimeException problem) {
            System.err.println("Docker answers but gives no PostgreSQL, so tests use the embedded server: " + problem);
            return embedded();
        }
    }

    private static TestServer container() {
        @SuppressWarnings("resource") // lives as long as the JVM
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withCommand("postgres", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=300");
        container.start();
        var address = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
        return new TestServer(address, container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        try {
            var directory =
                    Files.createDirectories(Path.of("target", "postgres")).toAbsolutePath();
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(Files.createTempDirectory(directory, "test"))
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start();
            return new TestServer("jdbc:postgresql://localhost:%d/".formatted(postgres.getPort()), "postgres", "");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static final class Holder {
        static final TestServer SERVER = start();
        static final String SHARED = SERVER.freshDatabase();
    }
}
