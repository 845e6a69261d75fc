package id.kotaksuara.goods.incoming;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.goods.claim.ClaimKind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody counted of a lot in one step; never changed, only withdrawn by another step.
 *
 * @param withdraws the step that was counted wrong
 * @param correction where it takes that step's place after the receipt was closed
 */
record LineCount(
        int step,
        int line,
        Found found,
        @Nullable Integer withdraws,
        @Nullable Correction correction,
        Signed signed) {
    LineCount {
        requireNonNull(found, "found");
        requireNonNull(signed, "signed");
    }

    /** What the delivery note says after all, and the two people who say that a step was wrong. */
    record Correction(int noted, Sorted sorted, String firstPerson, String secondPerson) {

        Correction noting(int pieces) {
            return new Correction(pieces, sorted, firstPerson, secondPerson);
        }

        /** As it is kept with a step, also with one that corrects nothing. */
        static Map<String, @Nullable Object> columns(@Nullable Correction correction) {
            var all = new HashMap<String, @Nullable Object>();
            var sorted = correction == null ? Sorted.NOTHING : correction.sorted;
            all.put("noted", correction == null ? null : correction.noted);
            all.put("sortedMissing", sorted.missing);
            all.put("sortedDamaged", sorted.damaged);
            all.put("first", correction == null ? null : correction.firstPerson);
            all.put("second", correction == null ? null : correction.secondPerson);
            return all;
        }
    }

    /** Of what a lot lacks, or is damaged of it, the sheets that sorting has found, and claimed, before. */
    record Sorted(int missing, int damaged) {

        static final Sorted NOTHING = new Sorted(0, 0);

        /** By the kind under which they are claimed; those that there are. */
        Map<ClaimKind, Integer> byKind() {
            var all = new EnumMap<ClaimKind, Integer>(ClaimKind.class);
            all.put(ClaimKind.SHORT, missing);
            all.put(ClaimKind.DAMAGED, damaged);
            all.values().removeIf(pieces -> pieces == 0);
            return all;
        }

        /** For the journal, where there are any: how many were missing and damaged by a sorting lot before. */
        String inWords() {
            return equals(NOTHING) ? "" : " (SL: %d + %d)".formatted(missing, damaged);
        }

        Sorted plus(Sorted more) {
            return new Sorted(missing + more.missing, damaged + more.damaged);
        }
    }

    /** What of it sorting had found before, as its correction says. */
    Sorted sorted() {
        return correction == null ? Sorted.NOTHING : correction.sorted;
    }

    /** Whether it says what was counted, and does not only withdraw. */
    boolean counts() {
        return withdraws == null || correction != null;
    }

    /** Who wrote it down, and when. */
    record Signed(String actor, Instant at) {}

    /**
     * Pieces by what they are.
     *
     * @param foreign those of another regency
     * @param meantFor which one, "" where there are none, and in a sum
     */
    record Found(int good, int damaged, int foreign, String meantFor, String remark) {

        static final Found NOTHING = new Found(0, 0, 0, "", "");

        /** All that was counted. */
        public long pieces() {
            return (long) good + damaged + foreign;
        }

        /** For the journal, by the number of the lot: good, damaged and not ours, and whose those are. */
        String inWords(int line) {
            String owner = meantFor.isEmpty() ? "" : " (%s)".formatted(meantFor);
            return "%d: %d + %d + %d%s".formatted(line, good, damaged, foreign, owner);
        }

        /** The numbers together; what was said of either stays with it. */
        Found plus(Found more) {
            return new Found(
                    Math.addExact(good, more.good),
                    Math.addExact(damaged, more.damaged),
                    Math.addExact(foreign, more.foreign),
                    "",
                    "");
        }
    }
}
