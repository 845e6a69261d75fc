package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.guessing.Hand;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A device on which somebody has signed in is no stranger, and has tries of its own. */
class KnownDeviceTests extends SignInTriesGround {

    @Test
    void aDeviceThatIsKnownIsNotLockedOutByStrangers() {
        var phone = phone();
        tryWrong(5);
        assertThat(in("right")).as("for strangers").isFalse();

        assertThat(check.accountOf(phone, "rahmah", "right")).isPresent();

        assertThat(in("right")).as("for strangers still").isFalse();
    }

    @Test
    void aDeviceThatIsKnownIsAStrangerAfterFiveWrongTries() {
        var phone = phone();
        tryWrong(5);
        for (int number = 1; number <= 5; number++) {
            assertThat(check.accountOf(phone, "rahmah", "wrong")).isEmpty();
        }
        assertThat(check.accountOf(phone, "rahmah", "right")).isEmpty();
    }

    /** All of them were known when they came, and five are when it is their turn. */
    @Test
    void triesFromAKnownDeviceAtTheSameMomentCountAgainstItsAddressOnceItsOwnAreUsedUp() throws Exception {
        var phone = phone();
        encoder.milliseconds = 100;
        ExecutorService people = Executors.newFixedThreadPool(10);
        try {
            Callable<Boolean> attempt =
                    () -> check.accountOf(phone, "rahmah", "wrong").isPresent();
            for (Future<Boolean> answer : people.invokeAll(Collections.nCopies(10, attempt))) {
                assertThat(answer.get()).isFalse();
            }
        } finally {
            encoder.milliseconds = 0;
            people.shutdown();
        }

        assertThat(jdbc.sql("select tries from sign_in_address")
                        .query(Double.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void aDeviceIsKnownForWhoSignedInThereAndForHalfAYear() {
        var phone = phone();
        assertThat(devices.isKnown("rahmah", phone)).isTrue();
        assertThat(devices.isKnown("rahmah", new Hand(phone.address(), "x".repeat(43))))
                .isFalse();
        assertThat(devices.isKnown("nobody", phone)).isFalse();
        clock.pass(Duration.ofDays(180));
        assertThat(devices.isKnown("rahmah", phone)).isFalse();
    }
}
