package id.kotaksuara.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BackupTimerTests {

    private static final Instant MONDAY = Instant.parse("2024-11-18T01:00:00Z");

    @Autowired
    private DataSource database;

    @TempDir
    Path folder;

    private Instant now = MONDAY;

    @Test
    void makesACopyEachTimeOneIsDueAndKeepsTheNewestOnes() throws IOException {
        var timer = timer(2);

        timer.look();
        now = MONDAY.plus(Duration.ofHours(23));
        timer.look();
        assertThat(new KeptBackups(folder).all(now)).as("none is due yet").hasSize(1);
        for (int day = 1; day <= 2; day++) {
            now = MONDAY.plus(Duration.ofDays(day));
            timer.look();
        }

        assertThat(new KeptBackups(folder)
                        .all(now).stream().map(file -> file.getFileName().toString()))
                .containsExactly("kotak-suara-20241119T010000Z.zip", "kotak-suara-20241120T010000Z.zip");
    }

    /** The clock ran a year ahead: copies of that year make nobody wait for a year, nor push the new ones out. */
    @Test
    void goesOnWhereTheClockWasSetBack() throws IOException {
        var timer = timer(2);
        now = MONDAY.plus(Duration.ofDays(365));
        timer.look();
        now = MONDAY;

        for (int day = 0; day <= 1; day++) {
            now = MONDAY.plus(Duration.ofDays(day));
            timer.look();
            timer.look();
        }

        assertThat(new KeptBackups(folder)
                        .all(now).stream().map(file -> file.getFileName().toString()))
                .containsExactly("kotak-suara-20241118T010000Z.zip", "kotak-suara-20241119T010000Z.zip");
    }

    @Test
    void leavesOtherFilesAloneAndClearsWhatAKilledApplicationLeft() throws IOException {
        Path other = Files.writeString(folder.resolve("kotak-suara-lama.zip"), "x");
        Path part = Files.writeString(folder.resolve("kotak-suara-20241117T010000Z.zip.part"), "half");
        var timer = timer(1);

        timer.look();
        assertThat(folder.toFile().list()).as("somebody may be at it").hasSize(2);
        Files.setLastModifiedTime(part, FileTime.from(MONDAY.minus(Duration.ofHours(2))));
        timer.look();

        assertThat(part).doesNotExist();
        assertThat(other).exists();
        assertThat(new KeptBackups(folder).all(now)).hasSize(1);
    }

    @Test
    void doesNothingWhereNoDirectoryIsNamed() {
        var timer = new BackupTimer(database, Clock.systemUTC(), "", Duration.ofHours(1), 1);

        timer.start();

        assertThat(timer.isRunning()).isFalse();
    }

    private BackupTimer timer(int keep) {
        InstantSource source = () -> now;
        return new BackupTimer(database, source.withZone(ZoneOffset.UTC), folder.toString(), Duration.ofDays(1), keep);
    }
}
