package id.kotaksuara.planner.stored;

import id.kotaksuara.base.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the stored form of problems and plans: 1 had no number and only consignments that leave whole, 2 has parts, 3 work by the clock and chosen
 * vehicles, 4 districts that share vehicles.
 */
final class StoredVersion {

    static final int NOW = 4;

    private StoredVersion() {}

    /** What a newer version of the application has kept cannot be understood by this one. */
    static void requireKnown(@Nullable Integer version) {
        requireKnown(version, NOW);
    }

    /** The same of a form whose newest version has another number. */
    static void requireKnown(@Nullable Integer version, int newest) {
        if (version != null && version > newest) {
            throw new RuleBroken("stored.newer", version, newest);
        }
    }
}
