package id.kotaksuara.boxes.box;

import id.kotaksuara.region.OfficeKey;
import org.jspecify.annotations.Nullable;

/**
 * A box as pages and labels show it, with the names of the places around it.
 *
 * @param ordinal from 1, where a station gets several boxes for one contest; ballots lie in the first
 * @param contest its name, "" where a station gets more boxes than there are contests
 * @param number of the box at its station, as its label says: 1 for the first contest
 * @param needed ballots that belong inside now; 0 where its station is gone
 * @param moved those of them that are more, or fewer, than its station needs by itself
 */
public record BoxRow(
        OfficeKey office,
        String code,
        BoxState state,
        Place place,
        String contestCode,
        int number,
        int ordinal,
        String contest,
        @Nullable Integer ballots,
        int needed,
        int moved,
        String warehouse,
        String shipment) {

    /** Where the station is. */
    public record Place(
            int station,
            String villageCode,
            String districtCode,
            String village,
            String district,
            String regency,
            String province) {}

    /**
     * What was found in a box where it arrived.
     *
     * @param inside its ballots, null where nobody has ever counted them
     * @param moved how many more, or fewer, it is to have from now on
     */
    public record Recounted(@Nullable Integer inside, int moved) {}

    public String spoken() {
        return BoxCode.spoken(code);
    }

    /** The station and its box as labels of the office number them: {@code 003-2}. */
    public String boxNumber() {
        return "%03d-%d".formatted(place.station(), number);
    }

    /** Whether its packing still holds good: as many ballots as its station needs now. */
    public boolean outdated() {
        return ballots != null && ballots != needed;
    }
}
