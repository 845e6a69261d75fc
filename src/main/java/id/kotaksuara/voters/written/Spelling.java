package id.kotaksuara.voters.written;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the name somebody may have meant: {@code Rambang Kpk Tengah} is near Rambang Kapak Tengah. Names that differ in a
 * number are never near each other; II is the same number as 02.
 */
public final class Spelling {

    private static final int LETTERS_PER_SLIP = 3;
    private static final int LONGEST = 100;
    private static final int MOST_IN_ROMAN = 39;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Map<String, Integer> ROMAN = IntStream.rangeClosed(1, MOST_IN_ROMAN)
            .boxed()
            .collect(Collectors.toMap(Spelling::roman, number -> number));

    private Spelling() {}

    /** The nearest of some names, if no more than a third of its letters differ and all its numbers are the same. */
    public static Optional<String> nearest(String name, Collection<String> names) {
        var meant = Said.of(name);
        return names.stream()
                .filter(other -> meant.isNear(Said.of(other)))
                .min(Comparator.comparingInt((String other) -> meant.distance(Said.of(other)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private record Said(String letters, List<Integer> numbers) {

        static Said of(String name) {
            var measured = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
            var words = BETWEEN_WORDS.split(measured.toLowerCase(Locale.ROOT));
            return new Said(
                    Arrays.stream(words).filter(word -> number(word).isEmpty()).collect(Collectors.joining()),
                    Arrays.stream(words)
                            .map(Spelling::number)
                            .flatMap(Optional::stream)
                            .toList());
        }

        boolean isNear(Said other) {
            return numbers.equals(other.numbers) && distance(other) * LETTERS_PER_SLIP <= letters.length();
        }

        int distance(Said other) {
            return Spelling.distance(letters, other.letters);
        }
    }

    private static Optional<Integer> number(String word) {
        return DIGITS.matcher(word).matches()
                ? Optional.of(Integer.valueOf(word))
                : Optional.ofNullable(ROMAN.get(word));
    }

    private static String roman(int number) {
        var ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        return "x".repeat(number / 10) + ones.get(number % 10);
    }

    /** Letters to insert, drop or change (Levenshtein). */
    static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
