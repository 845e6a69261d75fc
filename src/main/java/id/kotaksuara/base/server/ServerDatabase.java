package id.kotaksuara.base.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Reads the passwords of a database's server out of the files that are named for them, and refuses a server on another host
 * that would be talked to without TLS, unless somebody says that nobody else is on the way.
 */
public final class ServerDatabase implements EnvironmentPostProcessor, Ordered {

    static final String WITHOUT_TLS = "kotaksuara.database.without-tls";

    private static final int BEFORE_THE_EMBEDDED_ONE = 2;
    private static final Map<String, String> FILES = Map.of(
            "kotaksuara.database.password-file", "spring.datasource.password",
            "kotaksuara.database.owner-password-file", "spring.flyway.password");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        settle(environment);
    }

    /** The same for a command beside the application. */
    public static void settle(ConfigurableEnvironment environment) {
        readPasswords(environment);
        if (!environment.getProperty(WITHOUT_TLS, Boolean.class, false)) {
            requireTls(environment.getProperty("spring.datasource.url"));
            requireTls(environment.getProperty("spring.flyway.url"));
        }
    }

    private static void readPasswords(ConfigurableEnvironment environment) {
        var read = new LinkedHashMap<String, Object>();
        FILES.forEach((named, setting) -> {
            String file = environment.getProperty(named);
            if (StringUtils.hasText(file)) {
                read.put(setting, password(named, file));
            }
        });
        if (!read.isEmpty()) {
            environment.getPropertySources().addFirst(new MapPropertySource("passwords in files", read));
        }
    }

    private static String password(String setting, String file) {
        try {
            String text = Files.readString(Path.of(file)).strip();
            if (text.isEmpty()) {
                throw new RefusedServer("server.password.empty", file, setting);
            }
            return text;
        } catch (IOException | InvalidPathException unreadable) {
            throw new RefusedServer("server.password", file, setting);
        }
    }

    private static void requireTls(String url) {
        var address = StringUtils.hasText(url) ? ServerAddress.of(url) : null;
        String open = address == null ? null : address.openHost();
        if (open != null) {
            throw new RefusedServer("server.open", open);
        }
    }

    /** After all settings are there, before the embedded database asks whether there is a server. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - BEFORE_THE_EMBEDDED_ONE;
    }
}
