package id.kotaksuara;

import id.kotaksuara.base.database.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var server = TestServer.ofThisJvm();
        boolean own = environment.containsProperty("kotaksuara.test.database");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testDatabase",
                        Map.of(
                                "spring.datasource.url",
                                own ? server.freshDatabase() : server.sharedDatabase(),
                                "spring.datasource.username",
                                server.user(),
                                "spring.datasource.password",
                                server.password(),
                                "kotaksuara.secret-file",
                                environment.getProperty("kotaksuara.test.secret", secretFile()),
                                "spring.datasource.hikari.maximum-pool-size",
                                environment.getProperty("kotaksuara.test.connections", "4"),
                                "spring.datasource.hikari.minimum-idle",
                                "0")));
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
