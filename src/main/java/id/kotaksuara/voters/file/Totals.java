package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows up while they pass and holds the totals a file states against them. A total row that does not say what it
 * adds up may mean everything, the rows since the total before it, the district or the village.
 */
final class Totals {

    private final Header header;
    private final Tally tally;
    private final List<TotalRow> ofWhole = new ArrayList<>();

    private Sum whole = Sum.NOTHING;
    private Sum sinceTotal = Sum.NOTHING;
    private Sum ofDistrict = Sum.NOTHING;
    private Sum ofVillage = Sum.NOTHING;
    private @Nullable Place place;
    private @Nullable TotalRow doubtful; // fitted nothing so far: the file's own total if it is the last
    private Sum doubtfulSum = Sum.NOTHING;

    Totals(Header header, Tally tally) {
        this.header = header;
        this.tally = tally;
    }

    void add(Count count) {
        if (count.place() != place) {
            begin(count.place());
        }
        whole = whole.plus(count);
        sinceTotal = sinceTotal.plus(count);
        ofDistrict = ofDistrict.plus(count);
        ofVillage = ofVillage.plus(count);
    }

    private void begin(Place next) {
        if (place == null || !districtOf(place).equals(districtOf(next))) {
            ofDistrict = Sum.NOTHING;
        }
        if (place == null
                || !place.code().equals(next.code())
                || !place.village().equals(next.village())) {
            ofVillage = Sum.NOTHING;
        }
        place = next;
    }

    private static String districtOf(Place place) {
        return RegionLevel.DISTRICT.reachedBy(place.code())
                ? RegionLevel.DISTRICT.around(place.code())
                : place.regency() + "/" + place.district();
    }

    void check(TotalRow total) {
        if (total.saysNothing()) {
            return;
        }
        settleDoubt();
        switch (total.scope()) {
            case WHOLE -> ofWhole.add(total);
            case DISTRICT -> hold(total, ofDistrict);
            case VILLAGE -> hold(total, ofVillage);
            case UNSAID -> guess(total);
        }
        if (total.scope() != TotalRow.Scope.WHOLE) {
            sinceTotal = Sum.NOTHING;
        }
    }

    private void guess(TotalRow total) {
        if (whole.equals(Sum.NOTHING)) {
            ofWhole.add(total); // stands above the rows
        } else if (!fits(total)) {
            doubtful = total;
            doubtfulSum = sinceTotal;
        }
    }

    /** Whether a row says the sum of the rows above it, whichever of them. */
    boolean fits(TotalRow total) {
        return !whole.equals(Sum.NOTHING)
                && Stream.of(whole, sinceTotal, ofDistrict, ofVillage).anyMatch(sum -> sum.fits(total.stated()));
    }

    /** A sum in words of its own; where they could be the name of a place it is asked whether they are. */
    Optional<TotalRow> worded(SheetRow row, Places above) {
        var sum = TotalRow.worded(row, header).filter(this::fitsSeveral);
        if (sum.isPresent() && TotalRow.mayNameAPlace(row, header, above)) {
            tally.fault(Fault.of(FaultKind.ROW_SUMMED, (int) row.line(), "", RowWords.said(row)));
        }
        return sum;
    }

    /** Whether a row says the sum of several rows above it. */
    private boolean fitsSeveral(TotalRow total) {
        return Stream.of(whole, sinceTotal, ofDistrict, ofVillage)
                .anyMatch(sum -> sum.rows() > 1 && sum.fits(total.stated()));
    }

    private void settleDoubt() {
        if (doubtful != null) {
            hold(doubtful, doubtfulSum);
            doubtful = null;
        }
    }

    /** Checks what could only be known at the end: the totals of the whole, and the one stated beside the file. */
    void end(@Nullable Integer statedVoters) {
        if (doubtful != null) {
            hold(doubtful, whole);
        }
        ofWhole.forEach(total -> hold(total, whole));
        if (statedVoters != null && statedVoters != whole.total()) {
            long missing = statedVoters - whole.total();
            tally.fault(Fault.of(FaultKind.STATED_DIFFERS, 0, "", "" + statedVoters)
                    .saying(statedVoters, whole.total(), missing));
        }
    }

    private void hold(TotalRow total, Sum sum) {
        if (!sum.fits(total.stated())) {
            tally.fault(total.against(sum, header));
        }
    }
}
