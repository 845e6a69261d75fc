package id.kotaksuara.base.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Messages whose nouns follow their numbers: {@code {0,plural,one{1 box}other{# boxes}}}. The JDK's formats know no plural, so
 * a message that has one is filled in as a {@link CountedMessage}, and all others as ever. Days, hours, choices from a list and
 * whatever a {@link Spoken} knows are said in words wherever they fill in a message. All bundles of a language are read into
 * one: a page has hundreds of messages, and each would be looked for in dozens of bundles.
 */
public final class CountedWords extends ResourceBundleMessageSource {

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d");

    private final Map<Locale, Words> languages = new ConcurrentHashMap<>();

    private final Supplier<Stream<Spoken>> others;

    /** @param basenames of the bundles in UTF-8, without language and ending */
    public CountedWords(String... basenames) {
        this(Stream::empty, basenames);
    }

    /** @param others who say what no bundle knows, asked for when a sentence first names such a thing */
    public CountedWords(Supplier<Stream<Spoken>> others, String... basenames) {
        this.others = others;
        setBasenames(basenames);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        var message =
                code == null || locale == null ? null : in(locale).counted().get(code);
        return message == null
                ? super.getMessageInternal(code, arguments, locale)
                : message.with(resolveArguments(arguments, locale));
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, Locale locale) {
        Object[] resolved = super.resolveArguments(arguments, locale).clone();
        Arrays.setAll(resolved, at -> inWords(resolved[at], locale));
        return resolved;
    }

    /** Numbers and texts stay as they are. */
    private Object inWords(@Nullable Object argument, Locale locale) {
        if (argument == null || argument instanceof String || argument instanceof Number) {
            return argument;
        }
        if (argument instanceof Enum<?> choice) {
            return in(locale).texts().getOrDefault(key(choice), choice.name());
        }
        return Moments.say(argument, locale)
                .or(() -> others.get()
                        .flatMap(other -> other.say(argument, locale).stream())
                        .findFirst())
                .map(Object.class::cast)
                .orElse(argument);
    }

    private static String key(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return in(locale).texts().get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var words = in(locale);
        var known = words.formats().get(code);
        var text = words.texts().get(code);
        return known != null || text == null
                ? known
                : words.formats().computeIfAbsent(code, missing -> createMessageFormat(formatted(text), locale));
    }

    /** Where nothing is filled in, an apostrophe is one, even where somebody has something to fill in. */
    private static String formatted(String text) {
        return FILLED_IN.matcher(text).find() ? text : text.replace("'", "''");
    }

    private Words in(Locale locale) {
        var known = languages.get(locale);
        return known == null ? languages.computeIfAbsent(locale, this::read) : known;
    }

    private Words read(Locale locale) {
        var texts = new HashMap<String, String>();
        var counted = new HashMap<String, CountedMessage>();
        for (String basename : getBasenameSet()) {
            ResourceBundle bundle = getResourceBundle(basename, locale);
            if (bundle != null) {
                bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
            }
        }
        texts.forEach((key, text) -> {
            if (CountedMessage.counts(text)) {
                counted.put(key, new CountedMessage(text, locale));
            }
        });
        return new Words(Map.copyOf(texts), Map.copyOf(counted), new ConcurrentHashMap<>());
    }

    /** The messages of one language; formats are made when they are first asked for. */
    private record Words(
            Map<String, String> texts, Map<String, CountedMessage> counted, Map<String, MessageFormat> formats) {}
}
