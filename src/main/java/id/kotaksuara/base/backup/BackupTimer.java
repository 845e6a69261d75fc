package id.kotaksuara.base.backup;

import id.kotaksuara.base.job.Pulse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Copies the installation now and then into {@code kotaksuara.backup.directory}, where one is named; a copy that was due
 * while the application did not run is made soon after its start.
 */
@Component
class BackupTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackupTimer.class);
    private static final int LOOK_MINUTES = 10;

    private final DataSource database;
    private final Clock clock;
    private final String directory;
    private final Duration every;
    private final int keep;
    private @Nullable Pulse pulse;

    BackupTimer(
            DataSource database,
            Clock clock,
            @Value("${kotaksuara.backup.directory:}") String directory,
            @Value("${kotaksuara.backup.every:24h}") Duration every,
            @Value("${kotaksuara.backup.keep:14}") int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("kotaksuara.backup.keep is at least 1");
        }
        this.database = database;
        this.clock = clock;
        this.directory = directory;
        this.every = every;
        this.keep = keep;
    }

    @Override
    public void start() {
        if (StringUtils.hasText(directory)) {
            pulse = new Pulse("backup");
            pulse.beat(Duration.ofMinutes(1), Duration.ofMinutes(LOOK_MINUTES), this::look);
        }
    }

    /** Makes a copy if one is due; what goes wrong is told and tried again at the next look. */
    void look() {
        var kept = new KeptBackups(Path.of(directory));
        try {
            kept.clear(keep, clock.instant());
            if (kept.isDue(clock.instant(), every)) {
                make(kept);
                kept.clear(keep, clock.instant());
            }
        } catch (IOException | SQLException | BackupProblem | RuntimeException problem) {
            LOG.error("No backup was made: {}", problem.toString());
        }
    }

    private void make(KeptBackups kept) throws IOException, SQLException, BackupProblem {
        var file = kept.at(clock.instant());
        try (var connection = database.getConnection()) {
            var made = Backup.of(connection, file);
            LOG.info("Backup made and read again: {}, {} rows", file, made.rows());
        }
    }

    @Override
    public void stop() {
        if (pulse != null) {
            pulse.stop();
            pulse = null;
        }
    }

    @Override
    public boolean isRunning() {
        return pulse != null;
    }
}
