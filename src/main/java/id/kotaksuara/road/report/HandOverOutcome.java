package id.kotaksuara.road.report;

import org.jspecify.annotations.Nullable;

/** What came of a hand-over. */
public enum HandOverOutcome {
    ALL_HERE,
    MISSING,
    /** More boxes than should have come: only whoever uses the link says so. */
    MORE,
    SEALS_BROKEN,
    NOT_OURS,
    REFUSED;

    public boolean hasCode() {
        return this != MORE;
    }

    /** Where loads of several villages come together, each has a code of its own for what is missing of it. */
    public boolean hasCode(boolean together) {
        return hasCode() && !(together && this == MISSING);
    }

    public static HandOverOutcome of(int expected, int received, boolean sealsWhole) {
        if (received != expected) {
            return received < expected ? MISSING : MORE;
        }
        return sealsWhole ? ALL_HERE : SEALS_BROKEN;
    }

    /** At one of several places that a code speaks of: where nothing is missing, all are there. */
    public HandOverOutcome where(int sent, int came) {
        return this == MISSING && came == sent ? ALL_HERE : this;
    }

    /** What a code says of the seals; nothing where nobody who reads it out has looked. */
    @Nullable
    public Boolean sealsWhole() {
        return switch (this) {
            case ALL_HERE -> true;
            case SEALS_BROKEN -> false;
            case MISSING, MORE, NOT_OURS, REFUSED -> null;
        };
    }

    /** How many of those that were sent have come, where somebody says so by a code. */
    public int came(int sent, int missing) {
        return switch (this) {
            case ALL_HERE, SEALS_BROKEN, MORE -> sent;
            case MISSING -> sent - missing;
            case NOT_OURS, REFUSED -> 0;
        };
    }
}
