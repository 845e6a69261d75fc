package id.kotaksuara.goods.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three hundred pieces were done in three days on which two crews worked. */
class PaceTests {

    private static final Pace PACE = new Pace(300, 0, 3, 6);

    @Test
    void countsADayThatIsBegunAsAWholeOne() {
        assertThat(PACE.toward(0).spansLeft(0)).isZero();
        assertThat(PACE.toward(200).spansLeft(0)).isEqualTo(2);
        assertThat(PACE.toward(201).spansLeft(0)).isEqualTo(3);
    }

    @Test
    void takesOneCrewMoreToBeAsFastAsThoseSoFar() {
        assertThat(PACE.toward(300).spansLeft(1)).isEqualTo(2);
        assertThat(PACE.toward(301).spansLeft(1)).isEqualTo(3);
    }

    @Test
    void reckonsWithTheCrewsThatWorkedOnAverage() {
        var pace = new Pace(300, 250, 3, 5); // on one of the days only one crew came

        assertThat(pace.spansLeft(0)).isEqualTo(3);
        assertThat(pace.toward(320).spansLeft(1)).isEqualTo(2);
        assertThat(pace.toward(321).spansLeft(1)).isEqualTo(3);
    }

    @Test
    void isUnknownWhileNothingIsDone() {
        assertThat(PACE.known()).isTrue();
        assertThat(new Pace(0, 100, 0, 0).known()).isFalse();
    }
}
