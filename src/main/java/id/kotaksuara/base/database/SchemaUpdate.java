package id.kotaksuara.base.database;

import id.kotaksuara.base.rights.ApplicationRights;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables to what this version works with. A new database begins with the foundation; one that was begun before
 * the first release goes on by the steps it came by, which lead to the same tables. One that a newer version has changed
 * is left alone.
 */
@Component
class SchemaUpdate implements FlywayMigrationStrategy {

    static final String FOUNDATION = "classpath:db/foundation";
    static final String BEFORE_FIRST_RELEASE = "classpath:db/before";
    private static final String FIRST_STEP_BEFORE = "V1__regions.sql";

    private final ApplicationRights rights;

    SchemaUpdate(ApplicationRights rights) {
        this.rights = rights;
    }

    @Override
    public void migrate(Flyway flyway) {
        var way = Stream.of(flyway.info().applied()).anyMatch(SchemaUpdate::beganBefore)
                ? onTheFormerWay(flyway)
                : flyway;
        refuseNewer(way.info());
        way.migrate();
        rights.give(flyway.getConfiguration().getDataSource());
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

    private static void refuseNewer(MigrationInfoService steps) {
        for (var step : steps.applied()) {
            if (step.getVersion() != null && step.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new CannotStart("database.newer", step.getVersion(), step.getDescription());
            }
        }
    }
}
