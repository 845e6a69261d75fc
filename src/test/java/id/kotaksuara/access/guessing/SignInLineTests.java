package id.kotaksuara.access.guessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.access.guessing.SignInLine.Comer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Everybody who has a place works until told otherwise, so that who comes to turn next shows. */
class SignInLineTests {

    private static final int PLACES = 1; // so that who comes to turn is written down before the next one does
    private static final int LONGEST = 6;

    private final SignInLine line = new SignInLine(PLACES, LONGEST);
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch open = new CountDownLatch(1);
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<CompletableFuture<Boolean>> all = new ArrayList<>();

    @AfterEach
    void home() {
        people.shutdownNow();
    }

    @Test
    void aCrowdFromOneAddressWaitsForItself() {
        fill();
        for (int number = 0; number < 5; number++) {
            comes("guess" + number, "198.51.100.7", false);
        }
        comes("hasan", "203.0.113.1", false);

        assertThat(turns()).startsWith("guess0", "hasan", "guess1");
    }

    @Test
    void soDoGuessesOfOneNameFromEverywhere() {
        fill();
        for (int number = 0; number < 5; number++) {
            comes("rahmah", "198.51.100." + number, false);
        }
        comes("hasan", "203.0.113.1", false);

        assertThat(turns()).startsWith("rahmah", "hasan", "rahmah");
    }

    @Test
    void aKnownDeviceGoesBeforeEverybody() {
        fill();
        comes("siti", "203.0.113.1", false);
        comes("hasan", "203.0.113.2", true);

        assertThat(turns()).containsExactly("hasan", "siti");
    }

    @Test
    void whoComesToAFullLineIsToldAtOnceUnlessACrowdStandsInIt() {
        fill();
        for (int number = 0; number < LONGEST; number++) {
            comes("guess" + number, "198.51.100.7", false);
        }
        assertThatExceptionOfType(AuthenticationServiceException.class)
                .isThrownBy(() -> line.inTurn(new Comer("198.51.100.7", "guess", false), () -> "in"));
        // Nobody's patience has run out meanwhile, though all of them came earlier.
        assertThat(line.length()).isEqualTo(LONGEST);

        comes("hasan", "203.0.113.1", false);
        assertThat(line.length()).isEqualTo(LONGEST);
        assertThat(turns()).contains("hasan").doesNotContain("guess" + (LONGEST - 1));
    }

    /** Otherwise guesses from everywhere, first in the line, would keep all others out. */
    @Test
    void whoComesToALineFullOfStrangersIsNotAlwaysTheOneToGo() {
        fill();
        for (int number = 0; number < LONGEST; number++) {
            comes("guess" + number, "198.51.100." + number, false);
        }
        for (int number = 0; number < 40; number++) {
            comes("hasan" + number, "203.0.113." + number, false);
        }

        assertThat(turns()).hasSize(LONGEST).anyMatch(name -> name.startsWith("hasan"));
    }

    @Test
    void nobodyWaitsLongerThanForAPageAndWhoLeavesTakesNoPlaceAway() {
        fill();
        assertThatExceptionOfType(AuthenticationServiceException.class)
                .isThrownBy(() -> line.inTurn(new Comer("203.0.113.1", "hasan", false), () -> "in"));

        assertThat(line.length()).isZero();
        assertThat(turns()).isEmpty();
        assertThat(line.inTurn(new Comer("203.0.113.1", "hasan", false), () -> "in"))
                .isEqualTo("in");
    }

    /** All places are taken by people whose passwords are being looked at. */
    private void fill() {
        for (int number = 0; number < PLACES; number++) {
            var taken = new CountDownLatch(1);
            String name = "first" + number;
            all.add(CompletableFuture.supplyAsync(
                    () -> line.inTurn(new Comer(name, name, false), () -> {
                        taken.countDown();
                        return waits();
                    }),
                    people));
            soon().until(() -> taken.getCount() == 0);
        }
    }

    private static ConditionFactory soon() {
        return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1));
    }

    private boolean waits() {
        try {
            open.await();
            return true;
        } catch (InterruptedException ending) {
            return false;
        }
    }

    private void comes(String username, String address, boolean known) {
        int before = line.length();
        long away = turnedAway();
        all.add(CompletableFuture.supplyAsync(
                () -> line.inTurn(new Comer(address, username, known), () -> order.add(username)), people));
        soon().until(() -> line.length() > before || before == LONGEST && turnedAway() > away);
    }

    private long turnedAway() {
        return all.stream().filter(CompletableFuture::isCompletedExceptionally).count();
    }

    /** Who came to turn, in order, once the first have gone. */
    private List<String> turns() {
        open.countDown();
        all.forEach(one -> one.handle((in, busy) -> in).join());
        return order;
    }
}
