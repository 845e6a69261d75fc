package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.guessing.Guessing;
import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.guessing.KnownDevices;
import id.kotaksuara.access.journal.JournalBeans;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wrong tries are counted whatever comes at the same moment, so each test commits, in a database of its own. */
@DatabaseTest
@Import({PasswordCheck.class, Guessing.class, JournalBeans.class, OfficeClock.class, SignInTriesGround.Parts.class})
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class SignInTriesGround {

    static final Hand HAND = new Hand("203.0.113.7", null);

    @Autowired
    PasswordCheck check;

    @Autowired
    KnownDevices devices;

    @Autowired
    Accounts accounts;

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
        jdbc.sql("delete from unknown_name").update();
    }

    Hand phone() {
        var answer = new MockHttpServletResponse();
        devices.remember("rahmah", HAND, answer);
        var cookie = answer.getCookies()[0];
        assertThat(cookie.isHttpOnly() && cookie.getSecure()).isTrue();
        return new Hand(HAND.address(), cookie.getValue());
    }

    void tryWrong(int times) {
        IntStream.range(0, times).forEach(i -> assertThat(in("wrong")).isFalse());
    }

    boolean in(String password) {
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
