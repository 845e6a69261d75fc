package id.kotaksuara.base.server;

import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.util.StringUtils;

/** Where the address of a database leads, as the driver understands it. */
record ServerAddress(Properties said) {

    /** Modes that encrypt and look at the server's certificate; {@code require} talks to whoever answers. */
    private static final Set<String> WITH_CERTIFICATE = Set.of("verify-ca", "verify-full");

    /** The driver's own ways to TLS that look at it. */
    private static final Set<String> LOOKING = Set.of(
            "org.postgresql.ssl.LibPQFactory",
            "org.postgresql.ssl.DefaultJavaSSLFactory",
            "org.postgresql.ssl.SingleCertValidatingFactory");

    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    /** Null where the driver cannot read it, which it will say itself. */
    static @Nullable ServerAddress of(String url) {
        var said = Driver.parseURL(url, null);
        return said == null ? null : new ServerAddress(said);
    }

    /** The first host elsewhere to which it would talk without looking at a certificate; null where there is none. */
    @Nullable
    String openHost() {
        if (looksAtCertificate()) {
            return null;
        }
        return Stream.of(String.valueOf(PGProperty.PG_HOST.getOrDefault(said)).split(","))
                .map(String::strip)
                .filter(host -> !THIS_MACHINE.matcher(host).matches())
                .findFirst()
                .orElse(null);
    }

    /** A factory of connections of somebody else's may trust anybody, and so may whoever compares the names. */
    private boolean looksAtCertificate() {
        String factory = PGProperty.SSL_FACTORY.getOrDefault(said);
        return (factory == null || LOOKING.contains(factory))
                && PGProperty.SSL_HOSTNAME_VERIFIER.getOrDefault(said) == null
                && PGProperty.SOCKET_FACTORY.getOrDefault(said) == null
                && asksForCertificate();
    }

    private boolean asksForCertificate() {
        String mode = PGProperty.SSL_MODE.getOrDefault(said);
        if (StringUtils.hasText(mode)) {
            return WITH_CERTIFICATE.contains(mode);
        }
        String encrypted = PGProperty.SSL.getOrDefault(said); // alone it means the strictest mode
        return encrypted != null && (encrypted.isEmpty() || Boolean.parseBoolean(encrypted));
    }
}
