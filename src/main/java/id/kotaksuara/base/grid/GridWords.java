package id.kotaksuara.base.grid;

import id.kotaksuara.base.officetable.Title;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says headings, answers and faults in the reader's language, and reads headings and answers in both. */
@Component
public class GridWords {

    private static final List<Locale> BOTH = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private final MessageSource messages;

    GridWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The values of an enum by the messages that are named after it. */
    public List<GridOption> options(Enum<?>... values) {
        return Arrays.stream(values).map(this::option).toList();
    }

    private GridOption option(Enum<?> value) {
        String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return new GridOption(
                value.name(),
                messages.getMessage(key, null, reader()),
                BOTH.stream()
                        .map(locale -> messages.getMessage(key, null, locale))
                        .toList());
    }

    String heading(GridColumn column) {
        return say(column.heading());
    }

    String say(MessageSourceResolvable words) {
        return messages.getMessage(words, reader());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader());
    }

    /** The column that a heading names in either language. */
    Optional<GridColumn> column(String heading, List<GridColumn> columns) {
        return Title.read(
                heading,
                key -> columns.stream().filter(column -> isCalled(column, key)).findFirst());
    }

    private boolean isCalled(GridColumn column, String key) {
        return BOTH.stream()
                .map(locale -> Title.key(messages.getMessage(column.heading(), locale)))
                .anyMatch(key::equals);
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
