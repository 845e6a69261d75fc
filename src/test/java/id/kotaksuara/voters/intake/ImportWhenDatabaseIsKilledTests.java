package id.kotaksuara.voters.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.database.KillableServer;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.voters.check.Progress;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Kills the server, or the session at work, again and again. */
@Tag("long")
@Import(ImportWhenDatabaseIsKilledTests.Told.class)
class ImportWhenDatabaseIsKilledTests extends KilledImport {

    private static final KillableServer SERVER = KillableServer.start();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        use(SERVER, properties);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Told {
        @Bean
        @Primary
        ToldProgress toldProgress(Jobs jobs) {
            return new ToldProgress(jobs);
        }
    }

    @Autowired
    ToldProgress progress;

    private int hits;

    @Test
    void isWholeOrNotAtAll() throws Exception {
        var random = new Random(20_240_214);
        importHere(0);
        var times = new StepTimes();
        progress.tell(times::began);
        importHere(1);
        times.ended();
        for (int kill = 2; kill < KILLS + 2; kill++) {
            var worker = killedAt(KillMoment.drawn(kill, random, times), kill);
            worker.join();
            killed = false;
            endsWhole(kill);
        }
        assertThat(hits).as("kills in the step that was drawn").isGreaterThan(KILLS / 2);
    }

    /** Imports in a thread of its own, and kills the server or one session of it at that moment. */
    private Thread killedAt(KillMoment moment, int kill) throws InterruptedException {
        var begun = new CountDownLatch(moment.from() == Progress.Step.READING ? 0 : 1);
        progress.tell(step -> {
            if (step == moment.from()) {
                begun.countDown();
            }
        });
        var worker = new Thread(() -> {
            try {
                importHere(kill);
            } catch (RuntimeException interrupted) {
                // is looked at afterwards
            }
        });
        worker.start();
        until(() -> begun.getCount() == 0 || !worker.isAlive()); // it may end on a connection of the server before
        hits += begun.getCount() == 0 ? 1 : 0;
        Thread.sleep(moment.milliseconds());
        if (kill % 2 == 0) {
            SERVER.killAndStart();
        } else {
            SERVER.killSession(sessionAtWork());
        }
        killed = true;
        until(() -> sessionAtWork() >= 0);
        return worker;
    }

    /** The process of the session that has changed something or has been in its transaction for longest, else any. */
    private static long sessionAtWork() {
        try (var connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                var result = connection.createStatement().executeQuery("""
                        select pid from pg_stat_activity where datname = current_database() and usename = current_user
                        and pid <> pg_backend_pid() order by backend_xid is null, xact_start nulls last limit 1""")) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException stillDown) {
            throw new IllegalStateException(stillDown);
        }
    }
}
