package id.kotaksuara.web;

import java.util.Arrays;
import java.util.List;

/**
 * What can be said of the pattern of an address at once: how many parts it has, and which words stand where.
 *
 * @param words one for each part, empty where it is a variable
 * @param open whether any number of parts may follow
 */
record RouteShape(List<String> words, boolean open) {

    static RouteShape of(String pattern) {
        var parts = Arrays.stream(pattern.split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean plain = parts.stream().noneMatch(part -> part.contains("**") || part.startsWith("{*"));
        return plain
                ? new RouteShape(
                        parts.stream().map(part -> isWord(part) ? part : "").toList(), false)
                : new RouteShape(List.of(), true);
    }

    private static boolean isWord(String part) {
        return part.chars().noneMatch(letter -> "{}*?".indexOf(letter) >= 0);
    }

    /** Whether an address with these parts may be of this shape; what their variables allow is not asked here. */
    boolean mayBe(List<String> parts) {
        if (open) {
            return true;
        }
        if (parts.size() != words.size()) {
            return false;
        }
        for (int at = 0; at < parts.size(); at++) {
            String word = words.get(at);
            if (!word.isEmpty() && !word.equals(parts.get(at))) {
                return false;
            }
        }
        return true;
    }
}
