package id.kotaksuara.voters.imports;

import java.util.EnumSet;
import java.util.Set;

/** How far an import is, and where it may go from there. */
public enum ImportState {
    /** The file is being read and checked. */
    READING,
    /** The file cannot be used at all. */
    REFUSED,
    /** Checked; faults stop it. */
    FAULTY,
    /** Checked; waits for a person to apply it. */
    WAITING,
    APPLYING,
    APPLIED,
    DISCARDED;

    private Set<ImportState> next() {
        return switch (this) {
            case READING -> EnumSet.of(REFUSED, FAULTY, WAITING, DISCARDED);
            case FAULTY -> EnumSet.of(READING, DISCARDED);
            case WAITING -> EnumSet.of(READING, APPLYING, DISCARDED);
            case APPLYING -> EnumSet.of(WAITING, APPLIED);
            case REFUSED, APPLIED, DISCARDED -> EnumSet.noneOf(ImportState.class);
        };
    }

    boolean mayBecome(ImportState state) {
        return next().contains(state);
    }

    /** Somebody's instance works on it right now, unless it was killed. */
    public boolean running() {
        return this == READING || this == APPLYING;
    }

    /** Checked, and not yet decided on. */
    public boolean open() {
        return this == FAULTY || this == WAITING;
    }
}
