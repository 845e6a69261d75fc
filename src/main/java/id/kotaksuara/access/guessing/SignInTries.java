package id.kotaksuara.access.guessing;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries to sign in: after {@value #MOST} wrong ones the account is locked for a while, each time twice as long.
 *
 * <p>A try is counted before its password is looked at, in one statement: so however many come at the same moment and
 * through however many instances, no more than {@value #MOST} passwords are ever looked at.
 */
@Component
public class SignInTries {

    static final int MOST = 5;
    static final Duration LOCKED = Account.LOCKED;

    private static final String OVER = "(locked_until is null or not " + Account.LOCK_HOLDS + ")";

    private static final String LOCKS = "(locked_until is null and failed_tries + 1 >= :most)";
    private static final String TRY = "update account set"
            + " failed_tries = case when locked_until is null then failed_tries + 1 else 1 end,"
            + " locked_until = case when " + LOCKS + " then cast(:now as timestamptz)"
            + " + make_interval(secs => :seconds * power(2, least(locks, :doublings))) end,"
            + " locks = locks + case when " + LOCKS + " then 1 else 0 end"
            + " where username = :username and " + OVER
            + " returning failed_tries";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a sentence says of the rules: how many wrong tries, how many minutes locked, and how many for an address. */
    public static Object[] rule() {
        return new Object[] {MOST, LOCKED.toMinutes(), AddressTries.EMPTY.toMinutes()};
    }

    /** The number of this try since the last right one, from 1; empty for an unknown name and while locked. */
    @Transactional
    public Optional<Integer> begin(String username) {
        notWaitingForTheDisk();
        return jdbc.sql(TRY)
                .param("username", username)
                .param("most", MOST)
                .param("now", at(clock.instant()))
                .param("seconds", LOCKED.toSeconds())
                .param("doublings", Account.MOST_DOUBLINGS)
                .query(Integer.class)
                .optional();
    }

    /** Too many signed in at once, so that nobody looked at the password of this try: it does not count. */
    @Transactional
    public void takeBack(String username, int number) {
        jdbc.sql("update account set failed_tries = greatest(0, failed_tries - 1),"
                        + " locked_until = case when :number < :most then locked_until end,"
                        + " locks = case when :number < :most then locks else greatest(0, locks - 1) end"
                        + " where username = :username")
                .param("username", username)
                .param("number", number)
                .param("most", MOST)
                .update();
    }

    /** The try was right: earlier wrong ones are forgotten. */
    @Transactional
    public void right(String username) {
        jdbc.sql("update account set failed_tries = 0, locks = 0, locked_until = null, last_sign_in_at = :now"
                        + " where username = :username")
                .param("username", username)
                .param("now", at(clock.instant()))
                .update();
    }

    /** The same password, hashed with the work that is asked for today; whoever is signed in stays so. */
    @Transactional
    public void rehash(Account account, String hash) {
        jdbc.sql("update account set password_hash = :hash where username = :username and password_hash = :before")
                .param("hash", hash)
                .param("username", account.username())
                .param("before", account.passwordHash())
                .update();
    }

    /** Whose password was right, as the journal keeps it; a code may still be asked for. */
    @Transactional
    public void signedIn(SignedIn account) {
        journal.record(new Entry(
                Account.subject(account.username()), account.area().code(), "journal.account.signedIn", null, null));
    }

    /** The same from a device that is known; what strangers have tried stays counted against them. */
    @Transactional
    public void rightOnDevice(String username) {
        jdbc.sql("update account set last_sign_in_at = :now where username = :username")
                .param("username", username)
                .param("now", at(clock.instant()))
                .update();
    }

    /** The try was wrong, and leaves its line in the journal, as does the lock that the last one allowed brings. */
    @Transactional
    public void wrong(Account account, int number, Hand hand) {
        notWaitingForTheDisk();
        boolean locked = number >= MOST;
        journal.record(new Entry(
                account.subject(),
                account.area().code(),
                locked ? "journal.account.locked" : "journal.account.wrongPassword",
                null,
                locked ? String.valueOf(MOST) : hand.address()));
    }

    /** An answer for a known name takes no longer than one for an unknown name, which has nothing to write. */
    private void notWaitingForTheDisk() {
        jdbc.sql("set local synchronous_commit = off").update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
