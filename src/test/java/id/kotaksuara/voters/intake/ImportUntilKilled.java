package id.kotaksuara.voters.intake;

import id.kotaksuara.World;
import id.kotaksuara.access.journal.JournalBeans;
import id.kotaksuara.access.quota.QuotaBeans;
import id.kotaksuara.base.job.JobBeans;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.requirement.RequirementBeans;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.StationIntake;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionIntake;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.voters.check.ColumnChoice;
import id.kotaksuara.voters.check.FileColumns;
import id.kotaksuara.voters.check.FileSheets;
import id.kotaksuara.voters.check.ImportNeeds;
import id.kotaksuara.voters.check.ImportWork;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.StoredFile;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * What of the application imports voter lists, in a process of its own that a test can kill: starts, says so, waits for
 * the word to begin, then receives a file and applies it, telling each step.
 */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@EntityScan(
        basePackageClasses = {VoterImport.class, Elections.class, RuleTerms.class, PollingStation.class, Regencies.class
        })
@EnableJpaRepositories(
        basePackageClasses = {VoterImport.class, Elections.class, RuleTerms.class, PollingStation.class, Regencies.class
        })
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
class ImportUntilKilled {

    static final String READY = "READY";
    static final String BEGUN = "BEGUN";
    static final String DONE = "DONE";

    @Bean
    ToldProgress progress(Jobs jobs) {
        return new ToldProgress(jobs);
    }

    /** The database is told by system properties. */
    public static void main(String[] file) throws IOException, InterruptedException {
        var application = new SpringApplication(ImportUntilKilled.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "spring.main.banner-mode", "off",
                "spring.flyway.enabled", "false",
                "spring.jpa.hibernate.ddl-auto", "none",
                "spring.datasource.hikari.maximum-pool-size", "4",
                "spring.datasource.hikari.minimum-idle", "0",
                "logging.level.root", "error",
                "kotaksuara.job.lease", KilledImport.LEASE));
        try (var context = application.run()) {
            context.getBean(ToldProgress.class).tell(System.out::println);
            System.out.println(READY);
            System.in.read();
            System.out.println(BEGUN);
            importFile(Path.of(file[0]), context.getBean(ImportDesk.class), context.getBean(VoterImports.class));
            System.out.println(DONE);
        }
    }

    private static void importFile(Path file, ImportDesk importer, VoterImports imports)
            throws IOException, InterruptedException {
        var copy = Files.createTempFile("killed-", ".csv");
        Files.write(copy, Files.readAllBytes(file));
        int number = importer.receive(KilledList.WHAT, copy, "rahmah");
        var it = settled(imports, number);
        apply(importer, it);
        settled(imports, number);
    }

    /** The result of reading is seen a moment before its job has ended. */
    private static void apply(ImportDesk importer, VoterImport it) throws InterruptedException {
        while (true) {
            try {
                importer.apply(it, it.version(), true, "rahmah");
                return;
            } catch (RuleBroken running) {
                if (!running.key().equals("voters.import.running")) {
                    throw running;
                }
                Thread.sleep(5);
            }
        }
    }

    private static VoterImport settled(VoterImports imports, int number) throws InterruptedException {
        var it = imports.withNumber(World.ELECTION, World.REGENCY, number);
        while (it.state().running()) {
            Thread.sleep(5);
            it = imports.withNumber(World.ELECTION, World.REGENCY, number);
        }
        return it;
    }
}
