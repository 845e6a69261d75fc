package id.kotaksuara.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kotaksuara.base.server.RefusedServer;
import id.kotaksuara.base.server.ServerDatabase;
import java.util.Locale;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartProblemsTests {

    private final StartProblems problems = new StartProblems(null);

    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void saysThatThePortIsTaken(CapturedOutput output) {
        assertThat(problems.reportException(new IllegalStateException(new PortInUseException(8080))))
                .isTrue();

        assertThat(output.getErr())
                .startsWith("Port 8080 is taken by another program")
                .hasLineCount(1);
    }

    @Test
    void saysThatADatabaseOfTheDemoIsNoneOfARealInstallation(CapturedOutput output) {
        var refused = new FlywayValidateException(new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "missing"), "missing");

        assertThat(problems.reportException(new IllegalStateException(refused))).isTrue();

        assertThat(output.getErr())
                .contains("The demo and a real installation never share a database")
                .hasLineCount(1);
    }

    @Test
    void saysThatADatabaseElsewhereWouldBeTalkedToInTheOpen(CapturedOutput output) {
        var settings = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db.kpu.example/kotaksuara");
        var refused = catchThrowableOfType(RefusedServer.class, () -> ServerDatabase.settle(settings));

        assertThat(problems.reportException(new IllegalStateException(refused))).isTrue();

        assertThat(output.getErr())
                .startsWith("The database at db.kpu.example would be talked to without TLS")
                .hasLineCount(1);
    }

    @Test
    void leavesOurOwnMistakesToSpringBoot(CapturedOutput output) {
        assertThat(problems.reportException(new IllegalStateException("a bug"))).isFalse();

        assertThat(output.getErr()).isEmpty();
    }
}
