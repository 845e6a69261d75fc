package id.kotaksuara.goods.sorting;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.incoming.GoodsReceipts.Delivered;
import id.kotaksuara.logistics.stock.Goods;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that a team was given, and the counts of what came back: one where every sheet is there, a second one by somebody
 * else where it differs.
 *
 * @param number within the office, from 1
 * @param sources the delivered lots that its sheets are of, all of one supplier; none where nobody has said it
 * @param sample the bundle that was drawn once every sheet was counted
 * @param withdrawn by whom and when it was taken back as written down by mistake, null where it was not
 */
record SortingLot(
        int number,
        Given given,
        List<Delivered> sources,
        Signed signed,
        List<Step> steps,
        @Nullable Sample sample,
        @Nullable Signed withdrawn) {

    private static final int LONGEST_NOTES = 60;

    SortingLot {
        requireNonNull(given, "given");
        requireNonNull(signed, "signed");
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /** What was given out. */
    record Given(String warehouse, Goods goods, String team, int sheets) {}

    /** Who wrote it down, and when. */
    record Signed(String actor, Instant at) {}

    /** @param closes whether it accounts for every sheet, also by saying which are missing */
    record Step(SheetCount count, boolean closes, Signed signed) {}

    public @Nullable SheetCount last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).count();
    }

    public boolean closed() {
        return !steps.isEmpty() && (steps.get(steps.size() - 1).closes() || (sample != null && sample.agrees()));
    }

    /** Its sheets are with the team, or came back and are not accounted for. */
    public boolean out() {
        return withdrawn == null && !closed();
    }

    /** Nothing of it is counted, so that it may be taken back. */
    public boolean withdrawable() {
        return out() && steps.isEmpty();
    }

    /** It came back and differs, or its sample does: somebody else has to count it. */
    public boolean differs() {
        return !steps.isEmpty() && !closed() && !sampled();
    }

    /** Every sheet is there by the first count; somebody else has to count the bundle that was drawn. */
    public boolean sampled() {
        return steps.size() == 1 && sample != null && sample.open();
    }

    boolean isCountedBy(String counter) {
        return steps.stream().anyMatch(step -> step.count().counter().equalsIgnoreCase(counter));
    }

    /** Sheets that were given out and not counted when it closed. */
    public int missing() {
        SheetCount count = last();
        return closed() && count != null ? Math.max(0, given.sheets() - count.sheets()) : 0;
    }

    /** Sheets that came back damaged when it closed. */
    public int damaged() {
        SheetCount count = last();
        return closed() && count != null ? count.damagedSheets() : 0;
    }

    /** Sheets that were counted beyond what was given out. */
    public int surplus() {
        SheetCount count = last();
        return closed() && count != null ? Math.max(0, count.sheets() - given.sheets()) : 0;
    }

    /** By whom and with which notes its sheets were delivered; null where nobody has said it. */
    NewClaim.@Nullable Delivery delivery() {
        if (sources.isEmpty()) {
            return null;
        }
        String notes =
                sources.stream().map(source -> source.by().note()).distinct().collect(Collectors.joining(", "));
        String fitting = notes.length() > LONGEST_NOTES ? notes.substring(0, LONGEST_NOTES - 1) + "…" : notes;
        return new NewClaim.Delivery(sources.get(0).by().supplier(), fitting);
    }

    /** It differs, and nobody has said whose delivery it is of. */
    public boolean unclaimed() {
        SheetCount count = last();
        return closed() && sources.isEmpty() && count != null && missing() + surplus() + count.damagedSheets() > 0;
    }

    /** How papers name it. */
    public String paper(String regency) {
        return Claim.lot(regency, number);
    }
}
