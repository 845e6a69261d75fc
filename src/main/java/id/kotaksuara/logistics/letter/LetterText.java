package id.kotaksuara.logistics.letter;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a letter with its places in braces. */
record LetterText(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}");

    /** Lines end in one way, and nothing hangs over at the end. */
    static LetterText typed(String text) {
        return new LetterText(text.replaceAll("\\R", "\n")
                .lines()
                .map(String::stripTrailing)
                .collect(joining("\n"))
                .strip());
    }

    /** Words in braces that name no place, as they were written. */
    List<String> unknown() {
        return PLACE.matcher(text)
                .results()
                .filter(place -> LetterPlace.called(place.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Whether a brace was opened or closed by itself. */
    boolean torn() {
        String rest = PLACE.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    /** What nobody knows stays to be filled in by hand. */
    String filled(Map<LetterPlace, String> words) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(LetterPlace.called(place.group(1))
                        .map(named -> words.getOrDefault(named, ""))
                        .filter(word -> !word.isBlank())
                        .orElse("…………………………")));
    }
}
