package id.kotaksuara.voters.imports;

import jakarta.persistence.Embeddable;

/** What an import changes: polling stations by what becomes of them, and the voters of all of them before and after. */
@Embeddable
public record Effect(
        int stationsNew, int stationsChanged, int stationsGone, int stationsSame, int votersBefore, int votersAfter) {

    public static final Effect NONE = new Effect(0, 0, 0, 0, 0, 0);

    public int changes() {
        return stationsNew + stationsChanged + stationsGone;
    }

    /** Whether nothing was there before. */
    public boolean first() {
        return votersBefore == 0 && stationsChanged + stationsGone + stationsSame == 0;
    }

    public int votersMore() {
        return votersAfter - votersBefore;
    }
}
