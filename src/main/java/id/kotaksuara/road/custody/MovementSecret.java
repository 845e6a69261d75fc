package id.kotaksuara.road.custody;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the links and the telephone codes of one movement are derived from, by HMAC: they are the same each time a paper is
 * printed, and useless for any other movement, stop or outcome.
 *
 * <p>A code is six signs and a check over 31 (a prime): one sign heard wrongly or two swapped never make another code. Signs
 * that sound or look alike (0 O, 1 I L) are not used.
 */
public record MovementSecret(String hex) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int FREE = 6;
    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    public MovementSecret {
        requireNonNull(hex, "hex");
    }

    static MovementSecret random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new MovementSecret(HexFormat.of().formatHex(bytes));
    }

    /** The last part of the address at which a stop is received. */
    String link(String village) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derived("link " + village));
    }

    /** As it is read out: {@code 4F7-2K9-Q}. */
    String code(String village, HandOverOutcome outcome) {
        byte[] derived = derived("code " + village + " " + outcome);
        var code = new StringBuilder();
        for (int at = 0; at < FREE; at++) {
            code.append(SIGNS.charAt(Byte.toUnsignedInt(derived[at]) % SIGNS.length()));
        }
        return spoken(code.append(check(code)).toString());
    }

    private static String spoken(String code) {
        return code.replaceAll("(...)(?=.)", "$1-");
    }

    /** The outcome that a code means at a stop. */
    Optional<HandOverOutcome> meant(String village, String code) {
        return Stream.of(HandOverOutcome.values())
                .filter(HandOverOutcome::hasCode)
                .filter(outcome -> code(village, outcome).equals(code))
                .findFirst();
    }

    /** The code somebody wrote down, with or without its dashes; nothing where it cannot be one, misheard or mistyped. */
    static Optional<String> read(String written) {
        String code = written.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        boolean valid = code.matches("[" + SIGNS + "]{7}") && check(code) == code.charAt(FREE);
        return valid ? Optional.of(spoken(code)) : Optional.empty();
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int at = 0; at < FREE; at++) {
            sum += (at + 2) * SIGNS.indexOf(code.charAt(at));
        }
        return SIGNS.charAt(Math.floorMod(-sum, SIGNS.length()));
    }

    private byte[] derived(String from) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), HMAC));
            return mac.doFinal(from.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
