package id.kotaksuara.voters.intake;

import id.kotaksuara.base.database.KillableServer;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Kills the process of the application again and again; the database stays. */
@Tag("long")
class ImportWhenApplicationIsKilledTests extends KilledImport {

    private static final KillableServer SERVER = KillableServer.start();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        use(SERVER, properties);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void isWholeOrNotAtAll() throws Exception {
        var random = new Random(20_241_127);
        instance.stop();
        StepTimes times;
        try (var undisturbed = new KilledApplication(file(0), SERVER)) {
            times = undisturbed.finish();
        }
        expectWhole(0);
        var next = new KilledApplication(file(1), SERVER);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var application = next) {
                next = new KilledApplication(file(kill + 1), SERVER); // starts up meanwhile
                application.killAt(KillMoment.drawn(kill, random, times));
            }
            instance.start();
            endsWhole(kill);
            instance.stop();
        }
        next.close();
    }
}
