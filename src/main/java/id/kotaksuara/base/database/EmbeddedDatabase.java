package id.kotaksuara.base.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Starts PostgreSQL in {@code kotaksuara.database.directory} when no {@code spring.datasource.url} is set. */
final class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {

    /** The file with which secrets in the database are sealed; made beside the data where no other is named. */
    private static final String SECRET = "kotaksuara.secret-file";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var directory = DataDirectory.open(Path.of(environment.getRequiredProperty("kotaksuara.database.directory")));
        var server = PostgresServer.start(directory);
        var watch = ServerWatch.over(server);
        SpringApplication.getShutdownHandlers().add(watch::end); // after the context, so that nobody loses the server
        application.addListeners(new AddressNote(directory));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("embeddedDatabase", settings(server, isDemo(environment))));
        if (!StringUtils.hasText(environment.getProperty(SECRET))) {
            var secret = Map.<String, Object>of(SECRET, directory.secret().toString());
            environment.getPropertySources().addFirst(new MapPropertySource("embeddedSecret", secret));
        }
    }

    private static boolean isDemo(ConfigurableEnvironment environment) {
        return environment.getProperty("spring.flyway.locations", "").contains("db/demo");
    }

    /** The owner brings the tables to this version, the worker works in them; the demo, which tidies up, is one and the same. */
    private static Map<String, Object> settings(PostgresServer server, boolean demo) {
        String url = server.url(PostgresServer.DATABASE);
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                demo ? PostgresServer.USER : PostgresServer.WORKER,
                "spring.datasource.password",
                demo ? server.password() : server.workersPassword(),
                "kotaksuara.database.updates-itself",
                true,
                "spring.flyway.url",
                url,
                "spring.flyway.user",
                PostgresServer.USER,
                "spring.flyway.password",
                server.password());
    }

    /** After everything else has said where the database is. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
