package id.kotaksuara.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.KotakSuara;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the application itself in a process of its own, where it must refuse. */
class SecondStartTests {

    @TempDir
    Path home;

    @Test
    void saysInOneSentenceThatItRunsAlready() throws Exception {
        try (var held = DataDirectory.open(home)) {
            held.tell("http://localhost:8080/, PID 4711");

            var start = start();

            assertThat(start.errorReader().lines())
                    .containsExactly("Kotak Suara already runs on the data in %s (http://localhost:8080/, PID 4711)."
                            .formatted(home));
            assertThat(start.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(start.exitValue()).isEqualTo(1);
            assertThat(start.inputReader().lines()).isEmpty();
        }
    }

    private static String classPathWithoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-cp",
                        classPathWithoutTests(),
                        KotakSuara.class.getName(),
                        "--kotaksuara.database.directory=" + home)
                .start();
    }
}
