package id.kotaksuara.access.journal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody counted or decided: lines of the journal keep it in signs, and pages say it in the reader's words. */
@Component
public class FoundCounts {

    private static final List<String> SIGNS = List.of("✓", "✗", "−", "+", "?");
    private static final Pattern COUNTS =
            Pattern.compile("(?<!\\d)\\d{1,6} ✓ · \\d{1,6} ✗ · \\d{1,6} − · \\d{1,6} \\+(?: · \\d{1,6} \\?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIDED = Pattern.compile("([✓✗]) (.*)", Pattern.DOTALL);

    private final MessageSource messages;

    FoundCounts(MessageSource messages) {
        this.messages = messages;
    }

    /** As a line keeps it: how many are good, damaged, missing, too many, and of somebody else where that was asked. */
    public static String kept(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(at -> counts[at] + " " + SIGNS.get(at))
                .collect(Collectors.joining(" · "));
    }

    /** As a decision is kept, with its reason. */
    public static String kept(boolean accepted, String reason) {
        return (accepted ? "✓ " : "✗ ") + reason;
    }

    /** What a line keeps as a page says it; whatever is no count stays as it is. */
    public @Nullable String said(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        var decided = DECIDED.matcher(kept);
        if (decided.matches()) {
            return say("journal.decided." + decided.group(1).equals("✓"), decided.group(2));
        }
        return COUNTS.matcher(kept).replaceAll(counts -> Matcher.quoteReplacement(inWords(counts)));
    }

    private String inWords(MatchResult counts) {
        int[] numbers = NUMBER.matcher(counts.group())
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
        boolean nothing = Arrays.stream(numbers).allMatch(number -> number == 0);
        return IntStream.range(0, numbers.length)
                .filter(at -> numbers[at] > 0 || nothing && at == 0)
                .mapToObj(at -> say("journal.found." + at, numbers[at]))
                .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
