package id.kotaksuara.access.guessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class HashingConfigurationTests {

    @Test
    void hashesWithNoLessWorkThanOwaspAsks() {
        var encoder = new HashingConfiguration().passwordEncoder();
        String hash = encoder.encode("dua belas kotak merah");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("dua belas kotak merah", hash)).isTrue();
        assertThat(encoder.matches("tiga belas kotak merah", hash)).isFalse();
    }

    /** Every page that asks for a password is held to it where its own test sends one. */
    @Test
    void nobodyHoldsAConnectionToTheDatabaseWhileHashing() {
        var encoder = new HashingConfiguration().passwordEncoder();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatIllegalStateException().isThrownBy(() -> encoder.matches("kuda", "$argon2id$"));
            assertThatIllegalStateException().isThrownBy(() -> encoder.encode("kuda"));
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }
}
