package id.kotaksuara.election.election;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.region.Area;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class NearestElectionTests {

    @Autowired
    NearestElection nearest;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        election("pemilu-2024", "2024-02-14");
        election("pemilu-2029", "2029-02-14");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-20, pilkada-2024", // seven days before, and the only one with stations here
        "2024-12-27, pilkada-2024", // boxes still come back
        "2024-12-28, pemilu-2029", // over
        "2024-02-20, pilkada-2024", // the Pemilu is not over, but it has no stations here
        "2023-12-01, pilkada-2024"
    })
    void isTheNearestThatIsNotOverAndHasStationsInTheArea(LocalDate today, String election) {
        for (String area : new String[] {"", "63", "63.03", "63.03.05"}) {
            assertThat(nearest.of(new Area(area), today).map(Election::code))
                    .as("for %s", area)
                    .contains(election);
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01, pemilu-2024", "2024-11-20, pilkada-2024", "2040-01-01, pemilu-2029"})
    void isTheNearestOfAllWhereNoneHasStations(LocalDate today, String election) {
        assertThat(nearest.of(new Area("91"), today).map(Election::code)).contains(election);
    }

    @Test
    void isTheLastOneWithStationsWhereAllAreOver() {
        assertThat(nearest.of(new Area("63.03"), LocalDate.of(2040, 1, 1)).map(Election::code))
                .contains("pilkada-2024");
    }

    private void election(String code, String day) {
        jdbc.sql("insert into election (code, name, kind, voting_day, station_limit)"
                        + " values (:code, :code, 'PEMILU', :day::date, 300)")
                .param("code", code)
                .param("day", day)
                .update();
    }
}
