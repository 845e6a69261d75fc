package id.kotaksuara.account;

import id.kotaksuara.journal.Entry;
import id.kotaksuara.journal.Journal;
import id.kotaksuara.problem.NotFound;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people choose their own password: by a one-time link, or another one later. Each ends all other sessions. */
@Component
class Passwords {

    private final Accounts accounts;
    private final SetupLinks links;
    private final PasswordEncoder encoder;
    private final Journal journal;
    private final AccountWords words;

    Passwords(Accounts accounts, SetupLinks links, PasswordEncoder encoder, Journal journal, AccountWords words) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.journal = journal;
        this.words = words;
    }

    @Transactional
    public Account change(String username, String password) {
        Account account = accounts.withUsername(username);
        account.choosePassword(encoder.encode(password));
        journal.record(entry(account, "password"));
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
        journal.record(entry(account, "password"));
        return account;
    }

    /** Creates the first administrator by the link that the start printed, and uses it up. */
    @Transactional
    public Account openFirst(String token, NewAccount wanted, String password) {
        links.use(token).filter(link -> link.username() == null).orElseThrow(() -> new NotFound("setup", ""));
        Account account = accounts.save(wanted.withPassword(encoder.encode(password)));
        Sessions.actAs(account);
        journal.record(
                new Entry(account.subject(), account.area().code(), "journal.account.opened", null, words.of(account)));
        return account;
    }

    private static Entry entry(Account account, String what) {
        return new Entry(account.subject(), account.area().code(), "journal.account." + what, null, null);
    }
}
