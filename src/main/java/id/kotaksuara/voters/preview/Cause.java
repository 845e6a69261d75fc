package id.kotaksuara.voters.preview;

import id.kotaksuara.voters.file.FaultKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a file is held, so that its page says the one thing that helps.
 *
 * @param unknown names without a code that nobody knows
 * @param spelled how many of them are nearly the name of a village that is known there
 * @param others whether faults stop it that have nothing to do with names
 */
record Cause(boolean ofSeveral, int unknown, int spelled, boolean others) {

    private static final Set<FaultKind> OF_NAMES = EnumSet.of(
            FaultKind.VILLAGE_NOT_FOUND,
            FaultKind.VILLAGE_TWICE,
            FaultKind.VILLAGE_NOT_NAMED,
            FaultKind.DISTRICT_NOT_FOUND);

    static Cause of(List<FaultGroup> faults, boolean ofSeveral, int unknown, int spelled) {
        boolean others = faults.stream().anyMatch(group -> group.severe() && !OF_NAMES.contains(group.kind()));
        return new Cause(ofSeveral, unknown, Math.min(spelled, unknown), others && unknown > 0);
    }

    /** As messages name it. */
    public String what() {
        if (ofSeveral) {
            return "where";
        }
        if (unknown == 0) {
            return "do";
        }
        if (spelled == unknown) {
            return "spelling";
        }
        return spelled == 0 ? "codes" : "both";
    }
}
