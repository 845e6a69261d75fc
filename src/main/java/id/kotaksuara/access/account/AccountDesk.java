package id.kotaksuara.access.account;

import static id.kotaksuara.access.account.Role.ADMINISTRATOR;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionCode;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where administrators open accounts and change them, each within the own area. */
@Component
public class AccountDesk {

    private final Accounts accounts;
    private final SetupLinks links;
    private final PasswordEncoder encoder;
    private final AccountJournal journal;
    private final ObjectProvider<OtherLocks> otherLocks;
    private final TransactionTemplate transaction;

    AccountDesk(
            Accounts accounts,
            SetupLinks links,
            PasswordEncoder encoder,
            AccountJournal journal,
            ObjectProvider<OtherLocks> otherLocks,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.journal = journal;
        this.otherLocks = otherLocks;
        this.transaction = transaction;
    }

    /** Opens accounts that begin with this password, of which only the hash is kept. */
    public void open(List<NewAccount> wanted, String password) {
        String hash = encoder.encode(password);
        transaction.executeWithoutResult(begun -> wanted.forEach(one -> enter(one, hash)));
    }

    private void enter(NewAccount wanted, String hash) {
        Account account = accounts.save(wanted.withPassword(hash));
        journal.record(account, "opened", null, journal.words(account));
    }

    /**
     * Makes sure that there is such an account: opens it without a password, or sets one that is there back.
     *
     * @param within where it may have been before; an account from elsewhere is never taken over
     */
    @Transactional
    public void provide(NewAccount wanted, Area within) {
        Account account = accounts.findByUsername(wanted.username())
                .orElseGet(() -> accounts.save(wanted.withPassword(Account.NO_PASSWORD)));
        if (!within.contains(account.area().code())) {
            throw new RuleBroken("username.taken", wanted.username());
        }
        account.assign(wanted.name(), wanted.role(), wanted.area());
        account.enable();
        journal.record(account, "opened", null, journal.words(account));
    }

    /** Opens an account whose owner chooses the password; gives the token of the one-time link. */
    @Transactional
    public String open(NewAccount wanted, SignedIn administrator) {
        enrol(wanted, administrator);
        return links.forAccount(accounts.withUsername(wanted.username()));
    }

    /** Opens an account whose owner is invited later. */
    @Transactional
    public void enrol(NewAccount wanted, SignedIn administrator) {
        requireWithin(administrator, wanted.area());
        enter(wanted, Account.NO_PASSWORD);
    }

    /** Makes a one-time link for an account that has no password yet; gives its token. An older link no longer leads in. */
    @Transactional
    public String invite(String username, SignedIn administrator) {
        Account account = find(username, administrator);
        if (account.hasPassword()) {
            throw new RuleBroken("account.link.used", account.name());
        }
        journal.record(account, "invited");
        return links.forAccount(account);
    }

    /** Removes an account that nobody has used. */
    @Transactional
    public void remove(String username, SignedIn administrator) {
        List<Account> administrators = holdAdministrators();
        Account account = find(username, administrator);
        requireAnother(administrators, account);
        if (!account.untouched()) {
            throw new RuleBroken("account.remove.used", account.name());
        }
        accounts.delete(account);
        journal.record(account, "removed", journal.words(account), null);
    }

    /**
     * Changes name, role and area, which count from the next request on; another role ends the sessions of the old one.
     *
     * @param seen the version on which the change was decided
     */
    @Transactional
    public void change(String username, NewAccount wanted, int seen, SignedIn administrator) {
        requireWithin(administrator, wanted.area());
        List<Account> administrators = holdAdministrators();
        Account account = find(username, administrator);
        if (wanted.role() != ADMINISTRATOR
                || !wanted.area().contains(account.area().code())) {
            requireAnother(administrators, account);
        }
        String before = journal.words(account);
        if (account.version() != seen) {
            throw new ChangedMeanwhile("account.changedMeanwhile", before);
        }
        account.assign(wanted.name(), wanted.role(), wanted.area());
        journal.record(account, "changed", before, journal.words(account));
    }

    /** Refuses sign-in and ends what sessions there are. */
    @Transactional
    public void disable(String username, SignedIn administrator) {
        List<Account> administrators = holdAdministrators();
        Account account = find(username, administrator);
        requireAnother(administrators, account);
        account.disable();
        journal.record(account, "disabled");
    }

    @Transactional
    public void enable(String username, SignedIn administrator) {
        Account account = find(username, administrator);
        account.enable();
        journal.record(account, "enabled");
    }

    /** Forgets wrong tries before their time is over. */
    @Transactional
    public void unlock(String username, SignedIn administrator) {
        Account account = find(username, administrator);
        account.unlock();
        otherLocks.forEach(lock -> lock.unlock(username));
        journal.record(account, "unlocked");
    }

    /** Takes the password away and gives the token of a one-time link to choose another. */
    @Transactional
    public String replacePassword(String username, SignedIn administrator) {
        Account account = find(username, administrator);
        account.forgetPassword();
        journal.record(account, "link");
        return links.forAccount(account);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String username) {
        return accounts.existsByUsername(username);
    }

    /** The account, where it lies within the administrator's area. */
    @Transactional(readOnly = true)
    public Account find(String username, SignedIn administrator) {
        Account account = accounts.withUsername(username);
        if (!administrator.area().contains(account.area().code())) {
            throw new NotFound("account", username);
        }
        return account;
    }

    private List<Account> holdAdministrators() {
        return accounts.findByRoleAndEnabledTrueOrderById(ADMINISTRATOR);
    }

    /** An administrator may only go where another administers the same area. */
    private static void requireAnother(List<Account> administrators, Account leaving) {
        boolean another =
                administrators.stream().anyMatch(other -> !other.equals(leaving) && other.administers(leaving.area()));
        if (administrators.contains(leaving) && !another) {
            throw new RuleBroken("account.lastAdministrator", leaving.name());
        }
    }

    private static void requireWithin(SignedIn administrator, Area area) {
        if (!administrator.area().contains(area.code())) {
            throw new RuleBroken("account.area.outside", new RegionCode(area.code()));
        }
    }
}
