package id.kotaksuara;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Asks axe inside a page what keeps people from using it; only what it finds crosses over to the tests. Of neighbours that are
 * built alike, such as the rows of a table, it sees the first two: what it finds in the hundredth it finds in the first.
 */
final class Axe {

    private static final String SCRIPT = read("/axe.min.js");
    private static final String RUN = read("/axe-alike.js");

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
