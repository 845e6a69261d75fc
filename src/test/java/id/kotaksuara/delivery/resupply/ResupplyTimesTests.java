package id.kotaksuara.delivery.resupply;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.delivery.resupply.ResupplyTimes.Outlook;
import id.kotaksuara.election.election.Deadlines;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResupplyTimesTests {

    private static final Instant LEAVES = Instant.parse("2024-11-24T00:00:00Z");
    private static final Instant PPK = Instant.parse("2024-11-25T16:00:00Z");
    private static final Instant STATIONS = Instant.parse("2024-11-26T16:00:00Z");
    private static final Deadlines.Ends ENDS =
            new Deadlines.Ends(PPK, STATIONS, STATIONS, STATIONS.plusSeconds(24 * 3600));

    private static Outlook outlook(Instant ppk, Instant stations, boolean known, boolean onwardKnown) {
        return new ResupplyTimes(LEAVES, ppk, stations, known, onwardKnown, ENDS).outlook();
    }

    @Test
    void isInTimeUntilTheEndOfEachDayAndLateAMinuteAfter() {
        assertThat(outlook(PPK, STATIONS, true, true)).isEqualTo(Outlook.IN_TIME);
        assertThat(outlook(PPK.plusSeconds(60), STATIONS, true, true)).isEqualTo(Outlook.STRAIGHT_ON);
        assertThat(outlook(PPK, STATIONS.plusSeconds(60), true, true)).isEqualTo(Outlook.TOO_LATE);
    }

    @Test
    void promisesNothingAtAStationWhereNobodyHasSaidHowLongTheWayToItTakes() {
        assertThat(outlook(PPK, PPK, true, false)).isEqualTo(Outlook.AT_PPK);
        assertThat(outlook(PPK.plusSeconds(60), PPK.plusSeconds(60), true, false))
                .isEqualTo(Outlook.LATE_AT_PPK);
        assertThat(outlook(LEAVES, LEAVES, false, false)).isEqualTo(Outlook.UNKNOWN);
        assertThat(outlook(STATIONS.plusSeconds(60), STATIONS.plusSeconds(60), true, false))
                .isEqualTo(Outlook.TOO_LATE);
    }
}
