package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script of a release starts the jar beside it on every Java that it says it takes, and learns from its first start. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTests {

    private static final Path SCRIPTS = Path.of("src/dist");
    private static final String APPLICATION = """
            public class Application {
                public static void main(String... arguments) {
                    System.out.println("started with " + String.join(" ", arguments));
                    System.exit(arguments.length > 1 ? 1 : 0);
                }
            }
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void unpack() throws IOException {
        Files.copy(SCRIPTS.resolve("kotaksuara"), directory.resolve("kotaksuara"));
        Path source = Files.writeString(directory.resolve("Application.java"), APPLICATION);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", source.toString());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Application");
        try (var jar = new JarOutputStream(Files.newOutputStream(directory.resolve("kotaksuara.jar")), manifest)) {
            jar.putNextEntry(new JarEntry("Application.class"));
            Files.copy(directory.resolve("Application.class"), jar);
        }
    }

    /** The Java of these tests, and others that are installed beside it. */
    static Set<Path> javas() throws IOException {
        var javas = new TreeSet<Path>();
        javas.add(Path.of(System.getProperty("java.home")).toRealPath());
        try (var beside = Files.list(javas.first().getParent())) {
            for (Path java : beside.filter(it -> Files.isExecutable(it.resolve("bin/javac")))
                    .toList()) {
                javas.add(java.toRealPath());
            }
        }
        return javas;
    }

    @ParameterizedTest
    @MethodSource("javas")
    void startsAndLearnsAndStartsAgain(Path java) throws Exception {
        for (int start = 1; start <= 2; start++) {
            assertThat(start(java, "--one")).as("start %d", start).matches("(?s)started with --one\n.*0");
            assertThat(notes()).as("after start %d", start).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void keepsNothingOfAStartThatFailed(Path java) throws Exception {
        assertThat(start(java, "--one --two")).matches("(?s)started with --one --two\n.*1");
        assertThat(notes()).isEmpty();
    }

    /** No Windows stands here to try it on: an option that Java 17 does not know would keep it from starting. */
    @Test
    void offersToAnOlderJavaOnWindowsNothingOfANewOne() throws IOException {
        assertThat(Files.readAllLines(SCRIPTS.resolve("kotaksuara.cmd")))
                .filteredOn(line -> line.toLowerCase(Locale.ROOT).contains("aot"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("if %version% GEQ 25 "));
    }

    private String start(Path java, String arguments) throws IOException, InterruptedException {
        File out = directory.resolve("out").toFile();
        var start = new ProcessBuilder("sh", "-c", "sh ./kotaksuara " + arguments)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out);
        start.environment().put("JAVA_HOME", java.toString());
        start.environment().keySet().removeIf(name -> name.contains("JAVA_") && name.endsWith("OPTIONS"));
        Process process = start.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out.toPath(), StandardCharsets.UTF_8) + process.exitValue();
    }

    private Stream<Path> notes() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().matches(".*\\.(aot|jsa)")).toList().stream();
        }
    }
}
