package id.kotaksuara.voters.preview;

import id.kotaksuara.voters.imports.VoterImport;
import org.jspecify.annotations.Nullable;

/**
 * What part of an import a reader looks at, as the address says it.
 *
 * @param within a region in the import's region; without it, all of it
 * @param page of the districts, from 1
 */
record Look(@Nullable String within, @Nullable Integer page) {

    static final Look WHOLE = new Look(null, null);

    private static final String CODE = "\\d\\d(\\.\\d\\d){0,2}";

    String within(VoterImport it) {
        return within != null && within.matches(CODE) && within.startsWith(it.regionCode()) ? within : it.regionCode();
    }

    int pageNumber() {
        return page == null ? 1 : Math.max(page, 1);
    }
}
