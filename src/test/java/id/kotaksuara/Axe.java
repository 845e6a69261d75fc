package id.kotaksuara;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Asks axe inside a page what keeps people from using it; only what it finds crosses over to the tests. */
final class Axe {

    private static final String SCRIPT = read("/axe.min.js");
    private static final String RUN = """
            const [tell] = arguments;
            const lines = found => found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id} (${rule.impact}): ${rule.help}\\n    ${node.html}`));
            axe.run(document, { resultTypes: ['violations'] }).then(lines).then(tell, problem => tell([String(problem)]))""";

    private final ChromeDriver driver;

    Axe(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Pages that nobody asks about do not carry axe's half megabyte. */
    @SuppressWarnings("unchecked")
    List<String> findings() {
        if (Boolean.TRUE.equals(driver.executeScript("return !window.axe"))) {
            driver.executeScript(SCRIPT);
        }
        return (List<String>) driver.executeAsyncScript(RUN);
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
