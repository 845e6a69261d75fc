package id.kotaksuara.account;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Name, role and area in a few words, as the journal keeps them: in the language of the office. */
@Component
class AccountWords {

    private final MessageSource messages;

    AccountWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Account account) {
        Object[] words = {account.name(), say("Role." + account.role()), where(account)};
        return messages.getMessage("account.summary", words, Locale.forLanguageTag("id"));
    }

    private String where(Account account) {
        String code = account.area().code();
        return code.isEmpty() ? say("account.nation") : code;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("id"));
    }
}
