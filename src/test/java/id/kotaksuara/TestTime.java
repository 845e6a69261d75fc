package id.kotaksuara;

import id.kotaksuara.region.clock.SimulatedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a test of a real office say what time it is there; afterwards the machine's time counts again. */
@Component
@Profile("!demo") // which brings its own
public class TestTime implements SimulatedTime {

    private static final Map<String, Instant> TIMES = new ConcurrentHashMap<>();

    /** @param moment such as {@code 2024-11-20T00:10:00Z} */
    public static void in(String regency, String moment) {
        TIMES.put(regency, Instant.parse(moment));
    }

    @Override
    public Optional<Instant> in(String regionCode) {
        return Optional.ofNullable(TIMES.get(regionCode));
    }

    @Override
    public Map<String, Instant> ofRegencies(String regionCode) {
        return Map.copyOf(TIMES);
    }

    /** Part of {@link IntegrationTest}. */
    static final class Ends implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext context) {
            TIMES.clear();
        }
    }

    /** Part of what several tests of a class build on each other. */
    static final class EndsWithTheClass implements AfterAllCallback {
        @Override
        public void afterAll(ExtensionContext context) {
            TIMES.clear();
        }
    }
}
