package id.kotaksuara.delivery.resupply;

import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.election.election.Deadlines;
import java.time.Duration;
import java.time.Instant;

/**
 * When a replacement leaves and is there, against the deadlines.
 *
 * @param stations when it is at the farthest station; as at the PPK where nobody has said how long that takes
 * @param known whether somebody has said how long the way to the PPK takes
 * @param onwardKnown whether somebody has said how long the way from there takes
 */
record ResupplyTimes(
        Instant leaves, Instant ppk, Instant stations, boolean known, boolean onwardKnown, Deadlines.Ends ends) {

    /** How it stands to what the law asks for. */
    enum Outlook {
        /** At the PPK on its day, and at the stations on H-1. */
        IN_TIME,
        /** After the day of the PPK, and yet at the stations on H-1. */
        STRAIGHT_ON,
        /** After H-1: the rules allow something else. */
        TOO_LATE,
        /** Nobody has said how long the way from the PPK to the stations takes. */
        AT_PPK,
        /** The same, after the day of the PPK. */
        LATE_AT_PPK,
        /** Nobody has said how long the way takes. */
        UNKNOWN,
        /** The way is closed every day until the vote. */
        CLOSED
    }

    public Outlook outlook() {
        if (stations.isAfter(ends.tps())) {
            return Outlook.TOO_LATE;
        }
        if (!known) {
            return Outlook.UNKNOWN;
        }
        if (!onwardKnown) {
            return ppk.isAfter(ends.ppk()) ? Outlook.LATE_AT_PPK : Outlook.AT_PPK;
        }
        return ppk.isAfter(ends.ppk()) ? Outlook.STRAIGHT_ON : Outlook.IN_TIME;
    }

    /** Hours between the arrival at the stations, or as far as it is known, and the end of H-1; below nothing where it is too late. */
    public long hoursLeft() {
        return Duration.between(stations, ends.tps()).toHours();
    }

    TravelTimes travel() {
        return new TravelTimes(leaves, ppk, null);
    }
}
