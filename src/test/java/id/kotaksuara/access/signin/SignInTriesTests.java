package id.kotaksuara.access.signin;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.journal.JournalLine;
import id.kotaksuara.region.Area;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An account is locked for a while after the fifth wrong try. */
class SignInTriesTests extends SignInTriesGround {

    @Autowired
    Journal journal;

    @Test
    void letsInAfterFourWrongTries() {
        tryWrong(4);
        assertThat(in("right")).isTrue();
        tryWrong(4);
        assertThat(in("right")).isTrue();
    }

    @Test
    void locksAfterTheFifthWrongTry() {
        tryWrong(5);
        assertThat(in("right")).isFalse();
        assertThat(journal.about("account:rahmah"))
                .extracting(JournalLine::action)
                .contains("journal.account.locked");
    }

    @Test
    void letsInOnTheFifthTryThatIsRight() {
        tryWrong(4);
        assertThat(in("right")).isTrue();
        assertThat(in("right")).isTrue();
    }

    @Test
    void opensAgainAfterAQuarterOfAnHourAndCountsAnew() {
        tryWrong(5);
        clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(in("right")).isFalse();
        clock.pass(Duration.ofSeconds(1));
        tryWrong(4);
        assertThat(in("right")).isTrue();
    }

    @Test
    void locksTwiceAsLongEachTimeUntilSomebodyIsRight() {
        tryWrong(5);
        clock.pass(Duration.ofMinutes(15));
        tryWrong(5);
        clock.pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(in("right")).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(in("right")).isTrue();

        tryWrong(5);
        clock.pass(Duration.ofMinutes(15));
        assertThat(in("right")).isTrue();
    }

    @Test
    void admitsNoMoreThanFiveTriesHoweverManyComeAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> attempt = () -> in("wrong");
            var answers = people.invokeAll(
                    IntStream.range(0, 40).mapToObj(i -> attempt).collect(toList()));
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isFalse();
            }
        } finally {
            people.shutdown();
        }
        assertThat(jdbc.sql("select failed_tries from account")
                        .query(Integer.class)
                        .single())
                .as("tries admitted")
                .isEqualTo(5);
        assertThat(in("right")).isFalse();
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        accounts.save(new Account("baru", "Baru", Role.OBSERVER, Area.NATION, Account.NO_PASSWORD));
        assertThat(check.accountOf(HAND, "baru", Account.NO_PASSWORD)).isEmpty();
        assertThat(check.accountOf(HAND, "nobody", "nobody has this password")).isEmpty();
    }

    @Test
    void writesALineForEachWrongPassword() {
        tryWrong(2);
        assertThat(journal.about("account:rahmah"))
                .extracting(JournalLine::action, JournalLine::afterText)
                .contains(tuple("journal.account.wrongPassword", "203.0.113.7"));
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        tryWrong(4);
        clock.pass(Duration.ofHours(-1));
        assertThat(in("right")).isTrue();
    }

    @Test
    void noLockLastsLongerBecauseTheClockIsSetBack() {
        tryWrong(5);
        clock.pass(Duration.ofHours(-3));
        assertThat(in("right")).isTrue();

        tryWrong(5);
        clock.pass(Duration.ofMinutes(-1));
        assertThat(in("right")).as("within the lock").isFalse();
    }
}
