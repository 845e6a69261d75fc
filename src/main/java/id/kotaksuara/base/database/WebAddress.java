package id.kotaksuara.base.database;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where a browser on this machine reaches the application. */
final class WebAddress {

    private WebAddress() {}

    /** Empty without a web server. */
    static Optional<String> of(Environment environment) {
        return Optional.ofNullable(environment.getProperty("local.server.port")).map(port -> "%s://%s:%s%s/"
                .formatted(
                        environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http",
                        environment.getProperty("server.address", "localhost"),
                        port,
                        environment.getProperty("server.servlet.context-path", "")));
    }
}
