package id.kotaksuara;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Finds on the pages of one language what only the other says: whole messages, and the small words that no sentence does
 * without. What people wrote, and how they and places are called, stays as it is.
 */
final class OtherTongue {

    private static final Pattern UNSEEN =
            Pattern.compile("<(script|style|textarea|option|head)\\b.*?</\\1>|<!--.*?-->", Pattern.DOTALL);

    private static final Pattern SAID_ASIDE = Pattern.compile("\\b(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");

    /** Drawn by chance, so that any word may stand in one: of a box, 9PE-THE-AVZ, and of a link. */
    private static final Pattern CODE =
            Pattern.compile("\\b[A-Z0-9]{2,}(?:-[A-Z0-9]{2,})+\\b|\\b(?=[\\w-]{0,60}\\d)[\\w-]{16,}");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** A word in so many messages is one that any sentence may have. */
    private static final int OFTEN = 60;

    private final Set<String> messages;
    private final Pattern small;

    private OtherTongue(Collection<String> spoken, Collection<String> other) {
        var known = Set.copyOf(other);
        messages = spoken.stream()
                .filter(message -> !message.contains("{") && message.matches(".*[a-z]{3,}.*"))
                .filter(message -> !known.contains(message))
                .collect(toSet());
        var foreign = other.stream().flatMap(OtherTongue::words).collect(toSet());
        small = Pattern.compile("(?i)\\b(?:"
                + spoken.stream()
                        .flatMap(message -> words(message).distinct())
                        .filter(word -> !foreign.contains(word))
                        .collect(groupingBy(Function.identity(), counting()))
                        .entrySet()
                        .stream()
                        .filter(word -> word.getValue() >= OFTEN)
                        .map(word -> Pattern.quote(word.getKey()))
                        .collect(joining("|"))
                + ")\\b");
    }

    /** Indonesian where a page is to be English. */
    static OtherTongue indonesian() {
        return new OtherTongue(
                MessagesTests.messages(false).values(),
                MessagesTests.messages(true).values());
    }

    /** English where a page is to be Indonesian. */
    static OtherTongue english() {
        return new OtherTongue(
                MessagesTests.messages(true).values(),
                MessagesTests.messages(false).values());
    }

    private static Stream<String> words(String message) {
        return WORD.matcher(message.replaceAll("\\{\\d+[^{}]*", " ")).results().map(word -> word.group()
                .toLowerCase());
    }

    /**
     * What a page says in this tongue, by its texts.
     *
     * @param written by people, the longest first
     */
    List<String> on(String page, List<String> written) {
        String seen = UNSEEN.matcher(page).replaceAll(" ");
        return Stream.concat(
                        Stream.of(seen.split("<[^>]*>")),
                        SAID_ASIDE.matcher(seen).results().map(aside -> aside.group(1)))
                .map(text -> HtmlUtils.htmlUnescape(text).strip().replaceAll("\\s+", " "))
                .map(text -> without(written, text))
                .filter(text -> messages.contains(text)
                        || small.matcher(CODE.matcher(text).replaceAll("…")).find())
                .distinct()
                .toList();
    }

    private static String without(List<String> written, String text) {
        String rest = text;
        for (String one : written) {
            rest = rest.contains(one) ? rest.replace(one, "…") : rest;
        }
        return rest;
    }
}
