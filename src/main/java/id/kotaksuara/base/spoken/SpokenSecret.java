package id.kotaksuara.base.spoken;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the codes of one paper are derived from, by HMAC: they are the same each time it is printed, and useless for any
 * other paper and any other meaning.
 */
public record SpokenSecret(String hex) {

    private static final int FREE = 6;
    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    public SpokenSecret {
        requireNonNull(hex, "hex");
    }

    public static SpokenSecret random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SpokenSecret(HexFormat.of().formatHex(bytes));
    }

    /** As it is read out: {@code 4F7-2K9-Q}. */
    public String code(String about) {
        byte[] derived = derived("code " + about);
        var free = new StringBuilder();
        for (int at = 0; at < FREE; at++) {
            free.append(SpokenSigns.of(Byte.toUnsignedInt(derived[at])));
        }
        return spoken(SpokenSigns.checked(free));
    }

    /** The code somebody wrote down, with or without its dashes; nothing where it cannot be one, misheard or mistyped. */
    public static Optional<String> read(String written) {
        return SpokenSigns.read(written, FREE + 1).map(SpokenSecret::spoken);
    }

    private static String spoken(String code) {
        return code.replaceAll("(...)(?=.)", "$1-");
    }

    public byte[] derived(String from) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), HMAC));
            return mac.doFinal(from.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
