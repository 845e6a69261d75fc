package id.kotaksuara.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

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
    void leavesOurOwnMistakesToSpringBoot(CapturedOutput output) {
        assertThat(problems.reportException(new IllegalStateException("a bug"))).isFalse();

        assertThat(output.getErr()).isEmpty();
    }
}
