package id.kotaksuara.access.signin;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.guessing.Guessing;
import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.guessing.KnownDevices;
import id.kotaksuara.access.guessing.TooManyTries;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.journal.JournalBeans;
import id.kotaksuara.access.journal.JournalLine;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wrong tries are counted whatever comes at the same moment, so each test commits, in a database of its own. */
@DatabaseTest
@Import({PasswordCheck.class, Guessing.class, JournalBeans.class, OfficeClock.class, SignInTriesTests.Parts.class})
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SignInTriesTests {

    private static final Hand HAND = new Hand("203.0.113.7", null);

    @Autowired
    PasswordCheck check;

    @Autowired
    KnownDevices devices;

    @Autowired
    Accounts accounts;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    CountingEncoder encoder;

    @BeforeEach
    void account() {
        accounts.save(new Account("rahmah", "Rahmah", Role.OBSERVER, Area.NATION, "right"));
        encoder.looks.set(0);
        encoder.made.set(0);
        encoder.busy = false;
        encoder.failing = null;
    }

    @AfterEach
    void nobody() {
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from sign_in_address").update();
    }

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
    void hashesAnewWhatWasHashedWithLessWork() {
        encoder.old = "right";
        assertThat(in("right")).isTrue();

        assertThat(accounts.withUsername("rahmah").passwordHash()).isEqualTo("right");
        assertThat(encoder.made).as("hashes made").hasValue(1);
        assertThat(in("wrong")).isFalse();
        assertThat(encoder.made).hasValue(1);
    }

    /** The house is full, or the disk: the password was right all the same. */
    @Test
    void refusesNobodyWhosePasswordCannotBeHashedAnew() {
        assertThat(in("right")).isTrue();
        encoder.old = "right";
        encoder.failing = new AuthenticationServiceException("too many sign-ins at once");
        assertThat(in("right")).isTrue();
        encoder.failing = new DataAccessResourceFailureException("could not extend file");
        assertThat(in("right")).isTrue();

        assertThat(encoder.made).hasValue(0);
        encoder.failing = null;
        assertThat(in("right")).isTrue();
        assertThat(encoder.made).hasValue(1);
    }

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
    void doesTheSameWorkForEveryAnswer() {
        accounts.save(new Account("baru", "Baru", Role.OBSERVER, Area.NATION, Account.NO_PASSWORD));
        Stream.of("rahmah", "nobody", "baru", "").forEach(username -> {
            encoder.looks.set(0);
            check.accountOf(HAND, username, "wrong");
            assertThat(encoder.looks).as(username).hasValue(1);
        });
        tryWrong(5);
        encoder.looks.set(0);
        check.accountOf(HAND, "rahmah", "right");
        assertThat(encoder.looks).as("locked").hasValue(1);
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

    @Test
    void locksNoAddressOutBecauseManyOfItsPeopleSignIn() {
        for (int number = 1; number <= 150; number++) {
            assertThat(in("right")).isTrue();
        }
    }

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
    void aDeviceIsKnownForWhoSignedInThereAndForHalfAYear() {
        var phone = phone();
        assertThat(devices.isKnown("rahmah", phone)).isTrue();
        assertThat(devices.isKnown("rahmah", new Hand(phone.address(), "x".repeat(43))))
                .isFalse();
        assertThat(devices.isKnown("nobody", phone)).isFalse();
        clock.pass(Duration.ofDays(180));
        assertThat(devices.isKnown("rahmah", phone)).isFalse();
    }

    private Hand phone() {
        var answer = new MockHttpServletResponse();
        devices.remember("rahmah", HAND, answer);
        var cookie = answer.getCookies()[0];
        assertThat(cookie.isHttpOnly() && cookie.getSecure()).isTrue();
        return new Hand(HAND.address(), cookie.getValue());
    }

    private void tryWrong(int times) {
        IntStream.range(0, times).forEach(i -> assertThat(in("wrong")).isFalse());
    }

    private boolean in(String password) {
        return check.accountOf(HAND, "rahmah", password).isPresent();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        CountingEncoder encoder() {
            return new CountingEncoder();
        }
    }

    /** The hash is the password; each look at one is counted. */
    static final class CountingEncoder implements PasswordEncoder {

        final AtomicInteger looks = new AtomicInteger();

        final AtomicInteger made = new AtomicInteger();

        volatile boolean busy;
        volatile int milliseconds;

        /** A hash that was made with less work than is asked for now. */
        @Nullable
        String old;

        @Nullable
        RuntimeException failing;

        @Override
        public String encode(CharSequence password) {
            if (failing != null) {
                throw failing;
            }
            if (old != null) {
                made.incrementAndGet();
                old = null;
            }
            return password.toString();
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return hash.equals(old);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            if (busy) {
                throw new AuthenticationServiceException("too many sign-ins at once");
            }
            looks.incrementAndGet();
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            return hash.contentEquals(password);
        }
    }

    /** A clock that a test moves on. */
    static final class TestClock extends Clock {

        private Instant now = Instant.parse("2024-11-20T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
