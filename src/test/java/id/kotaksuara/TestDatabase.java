package id.kotaksuara;

import id.kotaksuara.base.database.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives each test context its database: the one in {@code SPRING_DATASOURCE_URL} where that is set, else one on the
 * server of this JVM; {@code kotaksuara.test.database} asks for a database that only contexts with the same word see.
 */
final class TestDatabase implements EnvironmentPostProcessor, Ordered {

    /** Tests of pages then run as the role that owns nothing; those that make tables or empty ledgers cannot. */
    private static final boolean TWO_ROLES = "two".equals(System.getenv("KOTAKSUARA_TEST_ROLES"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var server = TestServer.ofThisJvm();
        boolean own = environment.containsProperty("kotaksuara.test.database");
        var settings = new HashMap<String, Object>();
        String steps = environment.getRequiredProperty("spring.flyway.locations");
        String url = own ? server.migratedDatabase(steps) : server.sharedDatabase(steps);
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", server.user());
        settings.put("spring.datasource.password", server.password());
        settings.put("kotaksuara.secret-file", environment.getProperty("kotaksuara.test.secret", secretFile()));
        settings.put(
                "spring.datasource.hikari.maximum-pool-size",
                environment.getProperty("kotaksuara.test.connections", "4"));
        settings.put("spring.datasource.hikari.minimum-idle", "0");
        if (TWO_ROLES) {
            settings.put("spring.flyway.url", url);
            settings.put("spring.flyway.user", server.user());
            settings.put("spring.flyway.password", server.password());
            settings.put("spring.datasource.username", server.worker());
            settings.put("spring.datasource.password", server.workersPassword());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
    }

    private static String secretFile() {
        try {
            var file = Path.of("target", "test-secret").toAbsolutePath();
            return Files.writeString(file, "a key for tests that seals nothing of worth")
                    .toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Before the application's own embedded database, which then sees that there is one already. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
