package id.kotaksuara.access.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Codes to be printed and locked away: 136 random bits each, so that a hash without salt gives nothing away. */
final class RecoveryCodes {

    static final int MANY = 10;

    private static final int BYTES = 17;

    private RecoveryCodes() {}

    static List<String> drawn(SecureRandom random) {
        return Stream.generate(() -> one(random)).limit(MANY).toList();
    }

    private static String one(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Of a code as somebody types it: with or without its hyphens, in large or small letters. */
    static String hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return DigestUtils.sha256Hex(plain);
    }
}
