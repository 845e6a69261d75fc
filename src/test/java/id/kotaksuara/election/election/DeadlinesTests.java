package id.kotaksuara.election.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes at the PPK by H-3, at the PPS by H-2, at the stations by H-1; the votes are on 27 November. */
class DeadlinesTests {

    private static final ZoneId BANJARMASIN = ZoneId.of("Asia/Makassar");

    @ParameterizedTest
    @CsvSource({
        "2024-11-24T16:00:00Z,",
        "2024-11-24T16:00:01Z, PPK",
        "2024-11-25T16:00:01Z, PPS",
        "2024-11-26T16:00:01Z, TPS",
        "2024-11-27T16:00:00Z, TPS",
        "2024-11-27T16:00:01Z, VOTING"
    })
    void tellsTheFurthestDeadlineThatAnArrivalMisses(Instant arrival, Deadlines.Missed missed) {
        var election = election(new Deadlines(3, 2, 1));

        assertThat(election.ends(BANJARMASIN).missedAt(arrival).orElse(null)).isEqualTo(missed);
    }

    private static Election election(Deadlines deadlines) {
        var usual = new Election(
                "pilkada-2024",
                "Pilkada 2024",
                ElectionKind.PILKADA,
                LocalDate.of(2024, 11, 27),
                ElectionDefaults.contests(ElectionKind.PILKADA));
        usual.change(usual.facts().with(deadlines));
        return usual;
    }
}
