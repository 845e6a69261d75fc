package id.kotaksuara.road.found;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Container;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Containers that have come later, as it is typed.
 *
 * @param seen how many of each had come when the form was shown
 */
record FoundForm(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String receiver,
        @Nullable Map<String, Integer> seen) {

    private static final int LONGEST_NAME = 100;

    /** The first that is lacking, all of it. */
    static FoundForm of(Luggage luggage) {
        var first = luggage.lacking().get(0);
        return new FoundForm(first.container().name(), String.valueOf(first.missing()), "", Map.of());
    }

    /** What was said: so many more than had come. */
    record Said(Container container, int number, String receiver, int seen) {}

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Said said(Errors errors, Luggage luggage) {
        var typed = new Typed(errors, "found.form.");
        var container = typed.choice("kind", kind, Container.class);
        int most = luggage.lacking().stream()
                .filter(each -> each.container() == container)
                .mapToInt(Carried::missing)
                .sum();
        if (container != null && most == 0) {
            typed.slip("kind", "found.nothing");
        }
        Integer more = typed.whole("number", number, 1, Math.max(1, most));
        String who = typed.words("receiver", receiver, LONGEST_NAME);
        return typed.fine()
                ? new Said(
                        container,
                        more,
                        who,
                        Objects.requireNonNullElse(seen, Map.<String, Integer>of())
                                .getOrDefault(container.name(), 0))
                : null;
    }
}
