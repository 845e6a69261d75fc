package id.kotaksuara.base.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Messages whose nouns follow their numbers: {@code {0,plural,one{1 box}other{# boxes}}}. The JDK's formats know no plural, so
 * a message that has one is filled in as a {@link CountedMessage}, and all others as ever.
 */
public final class CountedWords extends ResourceBundleMessageSource {

    private final Map<Locale, Map<String, CountedMessage>> counted = new ConcurrentHashMap<>();

    /** @param basenames of the bundles in UTF-8, without language and ending */
    public CountedWords(String... basenames) {
        setBasenames(basenames);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        var message = code == null || locale == null ? null : counted(locale).get(code);
        return message == null
                ? super.getMessageInternal(code, arguments, locale)
                : message.with(resolveArguments(arguments, locale));
    }

    private Map<String, CountedMessage> counted(Locale locale) {
        var known = counted.get(locale);
        return known == null ? counted.computeIfAbsent(locale, this::readCounted) : known;
    }

    private Map<String, CountedMessage> readCounted(Locale locale) {
        var messages = new HashMap<String, CountedMessage>();
        for (String basename : getBasenameSet()) {
            ResourceBundle bundle = getResourceBundle(basename, locale);
            if (bundle != null) {
                bundle.keySet().stream()
                        .filter(key -> CountedMessage.counts(bundle.getString(key)))
                        .forEach(key -> messages.putIfAbsent(key, new CountedMessage(bundle.getString(key), locale)));
            }
        }
        return Map.copyOf(messages);
    }
}
