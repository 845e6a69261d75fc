package id.kotaksuara.base.webserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.DurationStyle;

/** The proxy that stands before the application is no stricter with slow lines than the application itself. */
class ProxyTests {

    private static final ArrivalLimits LIMITS = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("kotaksuara.door", ArrivalLimits.class);
    private static final long MEGABYTE = 1_000_000;

    @Test
    void waitsForTheLargestBodyOnTheSlowestLine() throws IOException {
        long largest = Long.parseLong(named("max_size (\\d+)MB")) * MEGABYTE;

        assertThat(time("read_body")).isGreaterThanOrEqualTo(LIMITS.forBody(largest));
    }

    @Test
    void leavesTimeForTheAnswerAfterTheLongestUpload() throws IOException {
        assertThat(time("write")).isGreaterThan(time("read_body"));
    }

    private static Duration time(String setting) throws IOException {
        return DurationStyle.detectAndParse(named("\\b" + setting + " (\\d+[smh])\\b"));
    }

    private static String named(String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(Path.of("deploy/Caddyfile")));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
