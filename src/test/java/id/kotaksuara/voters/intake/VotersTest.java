package id.kotaksuara.voters.intake;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.access.journal.JournalBeans;
import id.kotaksuara.access.quota.QuotaBeans;
import id.kotaksuara.base.job.JobBeans;
import id.kotaksuara.election.requirement.RequirementBeans;
import id.kotaksuara.election.station.StationIntake;
import id.kotaksuara.region.RegionIntake;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.voters.check.ColumnChoice;
import id.kotaksuara.voters.check.FileColumns;
import id.kotaksuara.voters.check.FileSheets;
import id.kotaksuara.voters.check.ImportNeeds;
import id.kotaksuara.voters.check.ImportWork;
import id.kotaksuara.voters.check.Progress;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.StoredFile;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A database test of the voter lists, with the desk and all it needs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import({
    VoterListImporter.class,
    ImportWork.class,
    ImportApplying.class,
    RegionIntake.class,
    StationIntake.class,
    ImportRuns.class,
    ImportDesk.class,
    ImportIntake.class,
    JobBeans.class,
    StoredFile.class,
    Faults.class,
    Progress.class,
    ColumnChoice.class,
    FileColumns.class,
    FileSheets.class,
    ImportNeeds.class,
    RequirementBeans.class,
    OfficeClock.class,
    Regions.class,
    JournalBeans.class,
    QuotaBeans.class,
    KeptUploads.class,
    VotersTest.FixedClock.class
})
public @interface VotersTest {

    @TestConfiguration(proxyBeanMethods = false)
    class FixedClock {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-11-19T00:00:00Z"), ZoneOffset.UTC);
        }
    }
}
