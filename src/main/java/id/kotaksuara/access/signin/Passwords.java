package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.AccountJournal;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.SetupLinks;
import id.kotaksuara.access.session.Sessions;
import id.kotaksuara.base.problem.NotFound;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people choose their own password: by a one-time link, or another one later. Each ends all other sessions. */
@Component
class Passwords {

    private final Accounts accounts;
    private final SetupLinks links;
    private final PasswordEncoder encoder;
    private final AccountJournal journal;

    Passwords(Accounts accounts, SetupLinks links, PasswordEncoder encoder, AccountJournal journal) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.journal = journal;
    }

    @Transactional
    public Account change(String username, String password) {
        Account account = accounts.withUsername(username);
        account.choosePassword(encoder.encode(password));
        journal.record(account, "password");
        return account;
    }

    /** Chooses the password of the account that the link is for, and uses the link up. */
    @Transactional
    public Account choose(String token, String password) {
        String username =
                links.use(token).map(SetupLinks.SetupLink::username).orElseThrow(() -> new NotFound("setup", ""));
        Account account = accounts.withUsername(username);
        Sessions.actAs(account);
        account.choosePassword(encoder.encode(password));
        journal.record(account, "password");
        return account;
    }

    /** Creates the first administrator by the link that the start printed, and uses it up. */
    @Transactional
    public Account openFirst(String token, NewAccount wanted, String password) {
        links.use(token).filter(link -> link.username() == null).orElseThrow(() -> new NotFound("setup", ""));
        Account account = accounts.save(wanted.withPassword(encoder.encode(password)));
        Sessions.actAs(account);
        journal.record(account, "opened", null, journal.words(account));
        return account;
    }
}
