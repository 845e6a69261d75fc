package id.kotaksuara.demo.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SimulatedStationsTests {

    private final Examples catalog = new Examples(new PathMatchingResourcePatternResolver());

    SimulatedStationsTests() throws IOException {}

    @Test
    void addUpToThePublishedTotalsOfBanjar() {
        List<SimulatedStation> stations = SimulatedStations.of(catalog.of("63.03"));

        assertThat(stations).hasSize(1101);
        assertThat(sum(stations, SimulatedStation::male)).isEqualTo(213_638);
        assertThat(sum(stations, SimulatedStation::female)).isEqualTo(211_959);
        assertThat(sum(stations, station -> station.voters() + VoterShares.reserve(station.voters())))
                .as("ballots per contest")
                .isEqualTo(436_793);
    }

    @Test
    void addUpToThePublishedRowsOfEachDistrictInPekalongan() {
        List<SimulatedStation> stations = SimulatedStations.of(catalog.of("33.75"));

        assertThat(stations).hasSize(881);
        assertThat(stations.stream()
                        .collect(Collectors.groupingBy(
                                SimulatedStation::districtCode, Collectors.summingInt(SimulatedStation::voters))))
                .containsEntry("33.75.01", 71_252)
                .containsEntry("33.75.02", 52_518)
                .containsEntry("33.75.03", 60_208)
                .containsEntry("33.75.04", 48_085);
        assertThat(stations.stream().filter(station -> station.number() > 900)).hasSize(2);
    }

    @Test
    void keepTheHundredVotersMissingInPrabumulih() {
        Example prabumulih = catalog.of("16.74");

        assertThat(sum(SimulatedStations.of(prabumulih), SimulatedStation::voters))
                .isEqualTo(144_325);
        assertThat(sum(SimulatedStations.exercise(prabumulih), SimulatedStation::voters))
                .isEqualTo(144_057)
                .isEqualTo(prabumulih.exercise().statedTotal() - 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.05", "16.74", "33.75", "63.03", "64.02"})
    void keepTheLimitOfVotersAndNumberEveryStationOnce(String regency) {
        Example example = catalog.of(regency);
        List<SimulatedStation> stations = SimulatedStations.of(example);

        assertThat(stations).allSatisfy(station -> assertThat(station.voters())
                .isBetween(1, example.election().kind().stationLimit()));
        assertThat(stations.stream().map(station -> station.villageCode() + "/" + station.number()))
                .doesNotHaveDuplicates();
        assertThat(stations.stream()
                        .filter(station -> station.number() < 900)
                        .collect(Collectors.groupingBy(SimulatedStation::villageCode)))
                .allSatisfy(
                        (village, ofVillage) -> assertThat(ofVillage.stream().mapToInt(SimulatedStation::number))
                                .contains(1, ofVillage.size()));
        assertThat(stations.stream().map(SimulatedStation::villageCode).distinct())
                .hasSize(example.districts().stream()
                        .mapToInt(Example.DistrictFacts::villages)
                        .sum());
    }

    @Test
    void areTheSameEveryTime() {
        assertThat(SimulatedStations.of(catalog.of("64.02"))).isEqualTo(SimulatedStations.of(catalog.of("64.02")));
    }

    private static int sum(List<SimulatedStation> stations, ToIntFunction<SimulatedStation> of) {
        return stations.stream().mapToInt(of).sum();
    }
}
