package id.kotaksuara.base.database;

import id.kotaksuara.base.rights.ApplicationRights;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.stereotype.Component;

/**
 * Brings the tables to what this version works with. A new database begins with the foundation; one that was begun before
 * the first release goes on by the steps it came by, which lead to the same tables. One that a newer version has changed
 * is left alone. Where the application is not given the tables' owner, the command {@code update} does it beforehand.
 */
@Component
public class SchemaUpdate implements FlywayMigrationStrategy {

    static final String FOUNDATION = "classpath:db/foundation";
    static final String BEFORE_FIRST_RELEASE = "classpath:db/before";
    private static final String FIRST_STEP_BEFORE = "V1__regions.sql";
    private static final int CANNOT = 2;

    private final ApplicationRights rights;
    private final boolean itself;

    /** @param itself whether the application does it at its start, or only looks whether it has been done */
    SchemaUpdate(ApplicationRights rights, @Value("${kotaksuara.database.updates-itself:true}") boolean itself) {
        this.rights = rights;
        this.itself = itself;
    }

    /**
     * Brings the tables of a server to this version and starts nothing.
     *
     * @param arguments settings of the application, each beginning with two dashes
     */
    public static void main(String... arguments) {
        LoggingSystem.get(SchemaUpdate.class.getClassLoader()).beforeInitialize(); // it says what is needed by itself
        System.exit(run(System.out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        try {
            var settings = ReachedDatabase.settings(arguments);
            try (var database = ReachedDatabase.ofServer(settings)) {
                database.connect().close(); // what is wrong with it is said at once
                var way = new SchemaUpdate(ApplicationRights.of(settings), true).update(database.flyway("latest"));
                out.println(CannotStart.sentence(
                        "database.updated", way.info().current().getVersion()));
            }
            return 0;
        } catch (SQLException unreachable) {
            out.println(CannotStart.sentence("database.unreachable", String.valueOf(unreachable.getMessage())));
            return CANNOT;
        } catch (RuntimeException problem) {
            out.println(ReachedDatabase.sentence(problem).orElseThrow(() -> problem));
            return CANNOT;
        }
    }

    @Override
    public void migrate(Flyway flyway) {
        update(flyway);
    }

    private Flyway update(Flyway flyway) {
        var way = Stream.of(flyway.info().applied()).anyMatch(SchemaUpdate::beganBefore)
                ? onTheFormerWay(flyway)
                : flyway;
        refuseNewer(way.info());
        if (itself) {
            way.migrate();
            rights.give(flyway.getConfiguration().getDataSource());
        } else {
            refuseOlder(way.info());
        }
        return way;
    }

    private static boolean beganBefore(MigrationInfo step) {
        return step.getScript().equals(FIRST_STEP_BEFORE);
    }

    private static Flyway onTheFormerWay(Flyway flyway) {
        var locations = Stream.of(flyway.getConfiguration().getLocations())
                .map(Location::toString)
                .map(location -> location.equals(FOUNDATION) ? BEFORE_FIRST_RELEASE : location)
                .toArray(String[]::new);
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations(locations)
                .load();
    }

    private static void refuseOlder(MigrationInfoService steps) {
        Stream.of(steps.pending()).findFirst().ifPresent(step -> {
            throw new CannotStart("database.older", step.getVersion(), step.getDescription());
        });
    }

    private static void refuseNewer(MigrationInfoService steps) {
        for (var step : steps.applied()) {
            if (step.getVersion() != null && step.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new CannotStart("database.newer", step.getVersion(), step.getDescription());
            }
        }
    }
}
