package id.kotaksuara.base.database;

import id.kotaksuara.base.server.RefusedServer;
import id.kotaksuara.base.server.ServerDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/** The database of an installation for a command beside the application: the named server, or the embedded PostgreSQL. */
public final class ReachedDatabase implements AutoCloseable {

    private final String url;
    private final String user;
    private final String password;
    private final String[] steps;
    private final Runnable leave;

    private ReachedDatabase(Address address, String[] steps, Runnable leave) {
        this.url = address.url();
        this.user = address.user();
        this.password = address.password();
        this.steps = steps;
        this.leave = leave;
    }

    private record Address(String url, String user, String password) {}

    /** The settings that the application would have if it were started with these arguments. */
    public static ConfigurableEnvironment settings(String... arguments) {
        var settings = new StandardEnvironment();
        PropertySource<?> typed = new SimpleCommandLinePropertySource(arguments);
        settings.getPropertySources().addFirst(typed);
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        ServerDatabase.settle(settings);
        return settings;
    }

    /** Of the running application, or of one that is not running: then its PostgreSQL runs until {@link #close}. */
    public static ReachedDatabase running(ConfigurableEnvironment settings) {
        return isServer(settings) ? server(settings) : beside(directory(settings), settings);
    }

    /** The same for a command that must have it alone. */
    public static ReachedDatabase alone(ConfigurableEnvironment settings) {
        return isServer(settings) ? server(settings) : started(directory(settings), settings);
    }

    /** The same where only a server will do: the embedded PostgreSQL is brought to this version by whoever starts it. */
    static ReachedDatabase ofServer(ConfigurableEnvironment settings) {
        if (!isServer(settings)) {
            throw new CannotStart("database.embedded");
        }
        return server(settings);
    }

    private static boolean isServer(ConfigurableEnvironment settings) {
        return StringUtils.hasText(settings.getProperty("spring.datasource.url"));
    }

    private static ReachedDatabase server(ConfigurableEnvironment settings) {
        var address = new Address(
                settings.getRequiredProperty("spring.datasource.url"),
                owner(settings, "user", "username"),
                owner(settings, "password", "password"));
        return new ReachedDatabase(address, steps(settings), () -> {});
    }

    /** The owner of the tables, where the application works with a role of its own. */
    private static String owner(ConfigurableEnvironment settings, String asOwner, String asApplication) {
        return settings.getProperty(
                "spring.flyway." + asOwner, settings.getProperty("spring.datasource." + asApplication, ""));
    }

    private static ReachedDatabase beside(Path directory, ConfigurableEnvironment settings) {
        var cluster = directory.resolve("postgres");
        if (Files.notExists(cluster)) {
            throw new CannotStart("database.none", directory);
        }
        try {
            return started(directory, settings);
        } catch (CannotStart locked) {
            var port = ServerNote.in(cluster).port().orElseThrow(() -> locked);
            return new ReachedDatabase(embedded(port, directory), steps(settings), () -> {});
        }
    }

    private static ReachedDatabase started(Path path, ConfigurableEnvironment settings) {
        var server = PostgresServer.start(DataDirectory.open(path));
        var address = new Address(server.url(PostgresServer.DATABASE), PostgresServer.USER, server.password());
        return new ReachedDatabase(address, steps(settings), server::stop);
    }

    private static Address embedded(int port, Path directory) {
        try {
            var password = Password.in(directory.resolve("password"));
            return new Address(PostgresServer.url(port, PostgresServer.DATABASE), PostgresServer.USER, password.text());
        } catch (IOException problem) {
            throw CannotStart.on(directory, problem);
        }
    }

    private static Path directory(ConfigurableEnvironment settings) {
        return Path.of(settings.getRequiredProperty("kotaksuara.database.directory"))
                .toAbsolutePath()
                .normalize();
    }

    private static String[] steps(ConfigurableEnvironment settings) {
        return settings.getRequiredProperty("spring.flyway.locations")
                .replaceAll("\\s++", "")
                .split(",");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Whether this version knows the step that brings a database to a version. */
    public boolean knows(String version) {
        for (MigrationInfo step : flyway("latest").info().all()) {
            if (step.getVersion() != null && step.getVersion().getVersion().equals(version)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the tables as they were at a version. */
    public void makeTables(String version) {
        flyway(version).migrate();
    }

    Flyway flyway(String version) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations(steps)
                .target(version)
                .load();
    }

    /** The sentence about a database that cannot be reached, where that is what went wrong. */
    public static Optional<String> sentence(Throwable problem) {
        if (problem instanceof RefusedServer refused) {
            return Optional.of(CannotStart.sentence(refused.key(), refused.arguments()));
        }
        return problem instanceof CannotStart ? Optional.ofNullable(problem.getMessage()) : Optional.empty();
    }

    @Override
    public void close() {
        leave.run();
    }
}
