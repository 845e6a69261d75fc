package id.kotaksuara.election.station;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reserve of ballots is rounded up at each station: 2 % for Pemilu, 2.5 % for Pilkada. */
class ReserveTests {

    @ParameterizedTest(name = "{0} voters at {1} ‰: {2}")
    @CsvSource({
        "0,   20, 0",
        "1,  20, 1",
        "49, 20, 1",
        "50, 20, 1",
        "51, 20, 2",
        "250, 20, 5",
        "251, 20, 6",
        "284, 20, 6",
        "299, 20, 6",
        "300, 20, 6",
        "301, 20, 7",
        "0,   25, 0",
        "1,  25, 1",
        "39, 25, 1",
        "40, 25, 1",
        "41, 25, 2",
        "399, 25, 10",
        "400, 25, 10",
        "401, 25, 11",
        "600, 25, 15",
        "601, 25, 16",
    })
    void roundsUpAndAddsNothingToAWholeNumber(long voters, int permille, long reserve) {
        assertThat(Counts.reserve(voters, permille)).isEqualTo(reserve);
    }

    @Test
    void isNeverLessThanThePartAndNeverOneMore() {
        for (int permille : new int[] {20, 25}) {
            for (int voters = 0; voters <= 1000; voters++) {
                long thousandths = Counts.reserve(voters, permille) * 1000 - (long) voters * permille;
                assertThat(thousandths).isBetween(0L, 999L);
            }
        }
    }
}
