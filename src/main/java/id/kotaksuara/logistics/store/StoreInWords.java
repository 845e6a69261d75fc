package id.kotaksuara.logistics.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the office's language what the journal keeps about the store of a PPK. */
@Component
class StoreInWords {

    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final MessageSource messages;

    StoreInWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(StoreFacts facts) {
        return say(
                "store.inWords",
                facts.room() == null ? say("store.unmeasured") : say("store.room", facts.room()),
                facts.releaseDay() == null ? "–" : day(facts.releaseDay()),
                orDash(facts.address()),
                orDash(facts.contact()));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", OFFICE).format(day);
    }

    private static String orDash(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
