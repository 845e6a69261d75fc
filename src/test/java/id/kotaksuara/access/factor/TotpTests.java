package id.kotaksuara.access.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    /** The vectors of RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        byte[] secret = "12345678901234567890".getBytes(US_ASCII);

        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void changesTheCodeWithTheHalfMinute() {
        assertThat(Totp.step(Instant.parse("2024-11-20T08:00:29.999Z")))
                .isEqualTo(Totp.step(Instant.parse("2024-11-20T08:00:00Z")));
        assertThat(Totp.step(Instant.parse("2024-11-20T08:00:30Z")))
                .isEqualTo(Totp.step(Instant.parse("2024-11-20T08:00:00Z")) + 1);
    }

    /** The vectors of RFC 4648, section 10, without their padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsAppsReadThem(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(US_ASCII))).isEqualTo(text);
        assertThat(new String(Base32.decode(text), US_ASCII)).isEqualTo(bytes);
    }

    @Test
    void drawsRecoveryCodesThatAreReadAsTheyAreTyped() {
        var codes = RecoveryCodes.drawn(new SecureRandom());

        assertThat(new HashSet<>(codes)).hasSize(10);
        assertThat(codes).allSatisfy(code -> {
            assertThat(code).matches("([A-Z2-7]{4}-){6}[A-Z2-7]{4}");
            assertThat(RecoveryCodes.hash(" " + code.toLowerCase().replace('-', ' ')))
                    .isEqualTo(RecoveryCodes.hash(code));
        });
    }
}
