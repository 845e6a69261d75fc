package id.kotaksuara.voters.list;

import java.util.OptionalDouble;

/** A region in two versions of the list: its stations by what became of them, and its voters. */
record RegionDifference(
        String code,
        String name,
        int stationsNew,
        int stationsChanged,
        int stationsGone,
        int stationsAfter,
        long votersBefore,
        long votersAfter) {

    private static final double PER_MILLE = 1000;

    public int stationsBefore() {
        return stationsAfter - stationsNew + stationsGone;
    }

    public long more() {
        return votersAfter - votersBefore;
    }

    /** The difference in percent, to one decimal; nothing where there were no voters. */
    public OptionalDouble percent() {
        return votersBefore == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.round(more() * PER_MILLE / votersBefore) / 10.0);
    }

    public boolean any() {
        return stationsNew + stationsChanged + stationsGone > 0;
    }

    RegionDifference plus(RegionDifference other) {
        return new RegionDifference(
                code,
                name,
                stationsNew + other.stationsNew,
                stationsChanged + other.stationsChanged,
                stationsGone + other.stationsGone,
                stationsAfter + other.stationsAfter,
                votersBefore + other.votersBefore,
                votersAfter + other.votersAfter);
    }
}
