package id.kotaksuara.base.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PulseTests {

    @Test
    void goesOnAfterAnError() throws InterruptedException {
        var beats = new CountDownLatch(3);
        var pulse = new Pulse("test");
        try {
            pulse.beat(Duration.ZERO, Duration.ofMillis(1), () -> {
                beats.countDown();
                throw new OutOfMemoryError("unable to create native thread");
            });

            assertThat(beats.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            pulse.stop();
        }
    }

    @Test
    void takesNoNoticeOfWorkAfterItsEnd() {
        var pulse = new Pulse("test");
        pulse.stop();

        pulse.soon(() -> {});
    }
}
