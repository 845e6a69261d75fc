package id.kotaksuara.access.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashingConfigurationTests {

    @Test
    void hashesWithNoLessWorkThanOwaspAsks() {
        var encoder = new HashingConfiguration().passwordEncoder();
        String hash = encoder.encode("dua belas kotak merah");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("dua belas kotak merah", hash)).isTrue();
        assertThat(encoder.matches("tiga belas kotak merah", hash)).isFalse();
    }
}
