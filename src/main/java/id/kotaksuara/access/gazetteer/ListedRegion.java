package id.kotaksuara.access.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A district or village of a pasted list, before it is kept.
 *
 * @param name as the list has it
 * @param known the name it has here already, which stays; null where it is new
 */
record ListedRegion(
        int line, String code, String name, @Nullable String known) {

    public boolean isNew() {
        return known == null;
    }

    /** Known here by another name. */
    public boolean otherwise() {
        return known != null && !known.equalsIgnoreCase(name);
    }
}
