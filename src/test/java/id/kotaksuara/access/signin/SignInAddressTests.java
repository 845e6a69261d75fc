package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.guessing.TooManyTries;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Tries are counted for the address too, whichever names are typed there. */
class SignInAddressTests extends SignInTriesGround {

    @Test
    void countsNoTryWhosePasswordNobodyHadTimeToLookAt() {
        encoder.busy = true;
        for (int at = 0; at < 7; at++) {
            assertThatExceptionOfType(AuthenticationServiceException.class).isThrownBy(() -> in("right"));
        }
        encoder.busy = false;

        assertThat(jdbc.sql("select tries from sign_in_address")
                        .query(Double.class)
                        .single())
                .isZero();
        tryWrong(4);
        assertThat(in("right")).isTrue();
    }

    @Test
    void countsAnAddressWhicheverNamesAreTyped() {
        for (int number = 1; number <= 100; number++) {
            assertThat(check.accountOf(HAND, "name" + number, "wrong")).isEmpty();
        }
        encoder.looks.set(0);
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> in("right"));
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> check.accountOf(HAND, "nobody", "wrong"));
        assertThat(encoder.looks).as("passwords looked at").hasValue(0);
        assertThat(check.accountOf(new Hand("203.0.113.8", null), "rahmah", "right"))
                .as("from elsewhere")
                .isPresent();

        clock.pass(Duration.ofSeconds(8));
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> in("right"));
        clock.pass(Duration.ofSeconds(2));
        assertThat(in("right")).as("a hundredth of a quarter of an hour later").isTrue();
    }

    @Test
    void countsAnIPv6AddressWithItsNetwork() {
        for (int number = 1; number <= 100; number++) {
            var hand = new Hand("2001:db8:7:1::" + Integer.toHexString(number), null);
            assertThat(check.accountOf(hand, "name" + number, "wrong")).isEmpty();
        }
        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> check.accountOf(new Hand("2001:db8:7:1:a:b:c:d", null), "rahmah", "right"));
        assertThat(check.accountOf(new Hand("2001:db8:7:2::1", null), "rahmah", "right"))
                .as("from elsewhere")
                .isPresent();
    }

    @Test
    void locksNoAddressOutBecauseManyOfItsPeopleSignIn() {
        for (int number = 1; number <= 150; number++) {
            assertThat(in("right")).isTrue();
        }
    }
}
