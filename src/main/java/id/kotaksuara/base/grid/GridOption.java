package id.kotaksuara.base.grid;

import id.kotaksuara.base.officetable.Title;
import java.util.List;

/**
 * One of the answers that a cell takes.
 *
 * @param name what a form calls it
 * @param shown what the cell says
 * @param alsoRead other spellings that mean the same
 */
public record GridOption(String name, String shown, List<String> alsoRead) {

    public GridOption {
        alsoRead = List.copyOf(alsoRead);
    }

    public boolean isSaidBy(String text) {
        String key = Title.key(text);
        return name.equals(text) || shown.equals(text) || !key.isEmpty() && isKeyed(key);
    }

    private boolean isKeyed(String key) {
        return Title.key(name).equals(key)
                || Title.key(shown).equals(key)
                || alsoRead.stream().anyMatch(spelling -> Title.key(spelling).equals(key));
    }
}
