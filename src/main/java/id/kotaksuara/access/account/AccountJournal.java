package id.kotaksuara.access.account;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.journal.JournalLine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the journal keeps of accounts, in the words and the language of the office. */
@Component
public class AccountJournal {

    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final Journal journal;
    private final MessageSource messages;

    AccountJournal(Journal journal, MessageSource messages) {
        this.journal = journal;
        this.messages = messages;
    }

    /** The newest lines about an account, newest first. */
    public List<JournalLine> about(String username) {
        return journal.about(Account.subject(username));
    }

    /** @param what as in the message key {@code journal.account.<what>} */
    public void record(Account account, String what) {
        record(account, what, null, null);
    }

    public void record(Account account, String what, @Nullable String before, @Nullable String after) {
        journal.record(new Entry(account.subject(), account.area().code(), "journal.account." + what, before, after));
    }

    /** Name, role and area in a few words. */
    public String words(Account account) {
        Object[] words = {account.name(), say("Role." + account.role()), where(account)};
        return messages.getMessage("account.summary", words, OFFICE);
    }

    private String where(Account account) {
        String code = account.area().code();
        return code.isEmpty() ? say("account.nation") : code;
    }

    private String say(String key) {
        return messages.getMessage(key, null, OFFICE);
    }
}
