package id.kotaksuara.logistics.keeping;

import org.jspecify.annotations.Nullable;

/**
 * One store as the list shows it.
 *
 * @param check the last one, null where nobody has looked
 * @param inside visits that are not over
 * @param pressing whether what it lacks is due soon or overdue
 */
public record KeptRow(KeptPlace place, @Nullable StoreCheck check, int inside, boolean guarded, boolean pressing) {

    /** Whether boxes stand on its floor. */
    public boolean floorContact() {
        return check != null && check.floorContact();
    }

    /** How much it lacks. */
    public int lacking() {
        return check == null ? 0 : check.lacking().size();
    }
}
