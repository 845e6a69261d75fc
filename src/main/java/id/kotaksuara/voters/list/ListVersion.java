package id.kotaksuara.voters.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the voter list.
 *
 * @param number by which the office knows it
 * @param regionCode the region whose list it changed, "" for the nation
 * @param stage how final it was, as in {@code ListStage.DPT}
 * @param restoresBefore the number of the version before which it put the list back, if it did
 * @param order grows from version to version; what was before the first has order 0
 */
record ListVersion(
        int number,
        String regionCode,
        String stage,
        String label,
        @Nullable Integer restoresBefore,
        Instant appliedAt,
        long order) {

    public String region() {
        return regionCode.isEmpty() ? "Indonesia" : regionCode;
    }
}
