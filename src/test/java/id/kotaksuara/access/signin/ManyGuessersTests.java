package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.guessing.TooManyTries;
import id.kotaksuara.region.Area;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;

/** People sign in while a hundred others guess without end. */
class ManyGuessersTests extends SignInTriesGround {

    @Test
    void somebodyElseSignsInThough100GuessWithoutEndFromOneAddress() throws Exception {
        accounts.save(new Account("hasan", "Hasan", Role.OBSERVER, Area.NATION, "mine"));

        assertThat(signsInWhile100Guess(1, new Hand("203.0.113.77", null), "hasan", "mine"))
                .isTrue();
    }

    /** A device that nobody knows may be told that the line is full as long as they go on. */
    @Test
    void aKnownDeviceSignsInThough100GuessWithoutEndFrom300Addresses() throws Exception {
        assertThat(signsInWhile100Guess(300, phone(), "rahmah", "right")).isTrue();
    }

    private boolean signsInWhile100Guess(int from, Hand hand, String username, String password) throws Exception {
        encoder.milliseconds = 20;
        var over = new AtomicBoolean();
        ExecutorService people = Executors.newFixedThreadPool(100);
        boolean in = false;
        try {
            var guesses = IntStream.range(0, 100)
                    .mapToObj(first -> people.submit(() -> guessOn(first, from, over)))
                    .toList();
            while (encoder.looks.get() == 0) {
                Thread.onSpinWait();
            }
            for (int tries = 0; tries < 20 && !in; tries++) {
                in = signsIn(hand, username, password);
            }
            over.set(true);
            for (Future<?> guess : guesses) {
                guess.get();
            }
        } finally {
            over.set(true);
            encoder.milliseconds = 0;
            people.shutdown();
        }
        assertThat(jdbc.sql("select failed_tries from account where username = 'rahmah'")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(5);
        return in;
    }

    private void guessOn(int first, int from, AtomicBoolean over) {
        for (int number = first; !over.get(); number += 100) {
            guess(number, from);
        }
    }

    private boolean guess(int number, int from) {
        var hand = new Hand("198.51.100." + number % from, null);
        try {
            return check.accountOf(hand, number % 3 == 0 ? "nama" + number : "rahmah", "wrong")
                    .isPresent();
        } catch (AuthenticationServiceException | TooManyTries refused) {
            return false;
        }
    }

    private boolean signsIn(Hand hand, String username, String password) {
        try {
            return check.accountOf(hand, username, password).isPresent();
        } catch (AuthenticationServiceException busy) {
            return false;
        }
    }
}
