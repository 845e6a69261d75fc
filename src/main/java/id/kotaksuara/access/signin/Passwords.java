package id.kotaksuara.access.signin;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.AccountJournal;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.SetupLinks;
import id.kotaksuara.access.session.Sessions;
import id.kotaksuara.base.problem.NotFound;
import java.util.function.Function;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where people choose their own password: by a one-time link, or another one later. Each ends all other sessions. */
@Component
public class Passwords {

    private final Accounts accounts;
    private final SetupLinks links;
    private final PasswordEncoder encoder;
    private final AccountJournal journal;
    private final TransactionTemplate transaction;

    Passwords(
            Accounts accounts,
            SetupLinks links,
            PasswordEncoder encoder,
            AccountJournal journal,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Sets another password, of which only the hash is kept. */
    public Account change(String username, String password) {
        return hashed(password, hash -> chosen(accounts.withUsername(username), hash));
    }

    /** Chooses the password of the account that the link is for, and uses the link up. */
    Account choose(String token, String password) {
        return hashed(password, hash -> chosen(token, hash));
    }

    private Account chosen(String token, String hash) {
        String username =
                links.use(token).map(SetupLinks.SetupLink::username).orElseThrow(() -> new NotFound("setup", ""));
        Account account = accounts.withUsername(username);
        Sessions.actAs(account);
        return chosen(account, hash);
    }

    private Account chosen(Account account, String hash) {
        account.choosePassword(hash);
        journal.record(account, "password");
        return account;
    }

    /** Creates the first administrator by the link that the start printed, and uses it up. */
    Account openFirst(String token, NewAccount wanted, String password) {
        return hashed(password, hash -> opened(token, wanted, hash));
    }

    private Account opened(String token, NewAccount wanted, String hash) {
        links.use(token).filter(link -> link.username() == null).orElseThrow(() -> new NotFound("setup", ""));
        Account account = accounts.save(wanted.withPassword(hash));
        Sessions.actAs(account);
        journal.record(account, "opened", null, journal.words(account));
        return account;
    }

    /** A hash takes its time: it is made before the transaction begins. */
    private Account hashed(String password, Function<String, Account> work) {
        String hash = encoder.encode(password);
        return requireNonNull(transaction.execute(begun -> work.apply(hash)));
    }
}
