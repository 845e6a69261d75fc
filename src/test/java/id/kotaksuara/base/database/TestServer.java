package id.kotaksuara.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL of a test run: a container where a Docker engine answers, otherwise the application's own server. */
public final class TestServer {

    private static final int CONTAINER_SECONDS = 60;

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String address;
    private final Roles roles;
    private final Consumer<String> createDatabase;
    private final Map<String, String> templates = new ConcurrentHashMap<>();

    /** The owner of the tables and the passwords of both roles. */
    private record Roles(String user, String password, String workersPassword) {}

    private TestServer(String address, Roles roles, Consumer<String> createDatabase) {
        this.address = address;
        this.roles = roles;
        this.createDatabase = createDatabase;
    }

    public static TestServer ofThisJvm() {
        return Holder.SERVER;
    }

    /** The database that all tests share which roll back what they did. */
    public String sharedDatabase(String steps) {
        return Holder.SHARED.computeIfAbsent(steps, this::migratedDatabase);
    }

    /** Creates a database whose tables are there, by a copy of the first that these steps made, and tells its JDBC address. */
    public String migratedDatabase(String steps) {
        String template = templates.computeIfAbsent(steps, this::template);
        String name = "test_" + DATABASES.incrementAndGet();
        createDatabase.accept(name + " template " + template);
        return address + name;
    }

    private String template(String steps) {
        String name = "template_" + DATABASES.incrementAndGet();
        createDatabase.accept(name);
        Flyway.configure()
                .dataSource(address + name, user(), password())
                .locations(steps.split("\\s*,\\s*"))
                .load()
                .migrate();
        return name;
    }

    /** Creates an empty database and tells its JDBC address. */
    public String freshDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        createDatabase.accept(name);
        return address + name;
    }

    public String user() {
        return roles.user();
    }

    /** The role that owns nothing; the embedded server makes it, another one when it is first asked to. */
    public String worker() {
        return PostgresServer.WORKER;
    }

    public String password() {
        return roles.password();
    }

    public String workersPassword() {
        return roles.workersPassword();
    }

    private static TestServer start() {
        return switch (System.getenv().getOrDefault("KOTAKSUARA_TEST_DATABASE", "")) {
            case "container" -> container();
            case "embedded" -> embedded();
            default -> DockerClientFactory.instance().isDockerAvailable() ? containerOrEmbedded() : embedded();
        };
    }

    /** An engine that cannot fetch its images answers, too, and would keep the tests waiting for minutes. */
    private static TestServer containerOrEmbedded() {
        try {
            return CompletableFuture.supplyAsync(TestServer::container)
                    .orTimeout(CONTAINER_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException problem) {
            System.err.println(
                    "Docker answers but gives no PostgreSQL, so tests use the embedded server: " + problem.getCause());
            return embedded();
        }
    }

    private static TestServer container() {
        @SuppressWarnings("resource") // lives as long as the JVM
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withCommand("postgres", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=300");
        container.start();
        var address = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
        return new TestServer(
                address,
                new Roles(container.getUsername(), container.getPassword(), container.getPassword()),
                name -> create(name, address, container.getUsername(), container.getPassword()));
    }

    private static void create(String database, String address, String user, String password) {
        try (var connection = DriverManager.getConnection(address + "postgres", user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException problem) {
            throw new IllegalStateException("No database for the tests on " + address, problem);
        }
    }

    private static TestServer embedded() {
        try {
            var server = ThrowawayServer.start();
            var roles = new Roles(PostgresServer.USER, server.password(), server.workersPassword());
            return new TestServer(server.url(""), roles, server::createDatabase);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static final class Holder {
        static final TestServer SERVER = start();
        static final Map<String, String> SHARED = new ConcurrentHashMap<>();
    }
}
