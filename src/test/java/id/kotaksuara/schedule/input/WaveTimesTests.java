package id.kotaksuara.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kotaksuara.planner.planning.Leg;
import org.junit.jupiter.api.Test;

class WaveTimesTests {

    private static final WaveTimes ONE = WaveTimes.of("08:00");
    private static final WaveTimes TWO = WaveTimes.of("08:00,13:00");

    @Test
    void arrivesInItsOwnWaveBeforeTheNextOneLeaves() {
        assertThat(TWO.slotsUntilArrival(299)).isZero();
        assertThat(TWO.slotsUntilArrival(300)).isEqualTo(1);
    }

    @Test
    void arrivesOnTheSameDayUntilMidnight() {
        assertThat(ONE.slotsUntilArrival(16 * 60 - 1)).isZero();
        assertThat(ONE.slotsUntilArrival(16 * 60)).isEqualTo(1);
        assertThat(ONE.slotsUntilArrival(40 * 60)).isEqualTo(2);
    }

    /** By the clock: 120 minutes from 13.00 end at 15.00, though they end after the next wave where that is at 09.30. */
    @Test
    void arrivesByTheClockOfItsOwnWave() {
        var three = WaveTimes.of("08:00,09:30,13:00");

        assertThat(three.slotsUntilArrivalByWave(120)).containsExactly(1, 0, 0);
        assertThat(three.slotsUntilArrivalByWave(11 * 60)).containsExactly(2, 1, 1);
        assertThat(three.slotsUntilArrivalByWave(60)).isEmpty();
    }

    @Test
    void isBackForTheFirstWaveAtOrAfterTheReturn() {
        assertThat(ONE.slotsUntilBack(0)).isEqualTo(1);
        assertThat(ONE.slotsUntilBack(24 * 60)).isEqualTo(1);
        assertThat(ONE.slotsUntilBack(24 * 60 + 1)).isEqualTo(2);
        assertThat(TWO.slotsUntilBack(300)).isEqualTo(1);
        assertThat(TWO.slotsUntilBack(301)).isEqualTo(2);
    }

    /** Five hours from 08.00 end at 13.00, for the wave at 14.00; from 14.00 they end at 19.00, for that of the next morning. */
    @Test
    void isBackByTheClockOfItsOwnWave() {
        var three = WaveTimes.of("08:00,11:00,14:00");

        assertThat(three.slotsUntilBackByWave(300)).containsExactly(2, 2, 1);
        assertThat(three.slotsUntilBackByWave(24 * 60)).isEmpty();
        assertThat(three.outByWave(0, 300)).containsExactly(out(0, 2), out(0, 2), out(0, 1));
        assertThat(three.outByWave(180, 360)).containsExactly(out(1, 1), out(1, 1), out(0, 1));
        assertThat(three.outByWave(0, 60)).isEmpty();
    }

    private static Leg.Out out(int start, int busy) {
        return new Leg.Out(start, busy);
    }

    @Test
    void startsALegAtTheEarliestWaveOfAll() {
        assertThat(TWO.slotsUntilStart(0)).isZero();
        assertThat(TWO.slotsUntilStart(360)).isZero();
        assertThat(TWO.slotsUntilStart(12 * 60)).isEqualTo(1);
    }

    @Test
    void refusesTimesThatDoNotRise() {
        assertThatIllegalArgumentException().isThrownBy(() -> WaveTimes.of("13:00,08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> WaveTimes.of("08:00,08:00"));
    }
}
