package id.kotaksuara.voters.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name somebody may have meant: {@code Rambang Kpk Tengah} is near Rambang Kapak Tengah. */
public final class Spelling {

    private static final int LETTERS_PER_SLIP = 3;

    private Spelling() {}

    /** The nearest of some names, if no more than a third of its letters differ. */
    public static Optional<String> nearest(String name, Collection<String> names) {
        var key = OfficialName.key(name);
        return names.stream()
                .filter(other -> distance(key, OfficialName.key(other)) * LETTERS_PER_SLIP <= key.length())
                .min(Comparator.comparingInt((String other) -> distance(key, OfficialName.key(other)))
                        .thenComparing(Comparator.naturalOrder()));
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
