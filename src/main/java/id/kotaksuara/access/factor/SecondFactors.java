package id.kotaksuara.access.factor;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.AccountJournal;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.OtherLocks;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people set their second factor up, prove it, and lose it again. */
@Component
class SecondFactors implements OtherLocks {

    static final int MOST = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    private static final int SECRET_BYTES = 20;

    /** Clocks of telephones go wrong by a little: the code before and the one after count as well. */
    private static final int STEPS_ASIDE = 1;

    private final FactorTable table;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final AccountJournal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(FactorTable table, Accounts accounts, AccountDesk desk, AccountJournal journal, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOn(String username) {
        return accounts.findByUsername(username).filter(Account::secondFactor).isPresent();
    }

    /** The account as it stands, for a session that begins anew. */
    @Transactional(readOnly = true)
    public Account account(String username) {
        return accounts.withUsername(username);
    }

    /** The secret that waits for its first code; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<String> waiting(String username) {
        return isOn(username) ? Optional.empty() : table.secret(username);
    }

    @Transactional(readOnly = true)
    public int codesLeft(String username) {
        return table.codesLeft(username);
    }

    /** Draws a secret, which counts once its first code has come back. */
    @Transactional
    public void begin(String username) {
        Account account = accounts.withUsername(username);
        if (account.secondFactor()) {
            throw new RuleBroken("factor.alreadyOn");
        }
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        table.keep(username, Base32.encode(bytes));
        journal.record(account, "factorBegun");
    }

    /** The first code from the app: from now on sign-in asks for one. Gives the recovery codes, which are shown once. */
    @Transactional
    public Optional<List<String>> confirm(String username, String code) {
        Account account = accounts.withUsername(username);
        if (account.secondFactor() || !proves(username, code)) {
            return Optional.empty();
        }
        account.beginSecondFactor();
        journal.record(account, "factorOn");
        List<String> codes = RecoveryCodes.drawn(random);
        table.keepCodes(username, codes.stream().map(RecoveryCodes::hash).toList());
        return Optional.of(codes);
    }

    /** Whether this is a code of the app now, or a recovery code, which is then used up. While locked nothing is. */
    @Transactional
    public boolean check(String username, String typed) {
        Account account = accounts.withUsername(username);
        var held = tried(username);
        if (held.isEmpty()) {
            return false;
        }
        boolean ofApp = looksLikeACode(typed);
        boolean right = ofApp ? counts(username, held.get(), typed) : table.use(username, RecoveryCodes.hash(typed));
        journal.record(account, !right ? "codeWrong" : ofApp ? "code" : "recoveryCode");
        return right;
    }

    /** Takes the own factor away, for somebody who has just proved it. */
    @Transactional
    public boolean remove(String username, String code) {
        Account account = accounts.withUsername(username);
        if (!account.secondFactor() || !proves(username, code)) {
            return false;
        }
        end(account);
        return true;
    }

    /** For somebody who has lost telephone and codes: another administrator takes it away, and sessions end. */
    @Transactional
    public void reset(String username, SignedIn administrator) {
        Account account = desk.find(username, administrator);
        if (username.equals(administrator.username())) {
            throw new RuleBroken("factor.resetByAnother");
        }
        if (!account.secondFactor()) {
            throw new RuleBroken("factor.notOn", account.name());
        }
        end(account);
    }

    @Override
    @Transactional
    public void unlock(String username) {
        table.unlock(username);
    }

    private void end(Account account) {
        account.endSecondFactor();
        table.forget(account.username());
        journal.record(account, "factorOff");
    }

    private static boolean looksLikeACode(String typed) {
        return digits(typed).length() == Totp.DIGITS && typed.strip().length() <= Totp.DIGITS + 1;
    }

    private boolean proves(String username, String typed) {
        return tried(username).filter(held -> counts(username, held, typed)).isPresent();
    }

    private Optional<FactorTable.Held> tried(String username) {
        var now = clock.instant();
        return table.begin(username, MOST, now, now.plus(LOCKED));
    }

    private boolean counts(String username, FactorTable.Held held, String typed) {
        var secret = table.open(username, held).map(Base32::decode);
        return secret.isPresent() && counts(username, held, secret.get(), digits(typed));
    }

    private boolean counts(String username, FactorTable.Held held, byte[] secret, String digits) {
        long now = Totp.step(clock.instant());
        long latest = now + STEPS_ASIDE;
        return LongStream.rangeClosed(now - STEPS_ASIDE, latest)
                .filter(step -> step > held.lastStep() || held.lastStep() > latest)
                .filter(step -> Totp.code(secret, step, Totp.DIGITS).equals(digits))
                .boxed()
                .findFirst()
                .filter(step -> table.count(username, step, latest))
                .isPresent();
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }
}
