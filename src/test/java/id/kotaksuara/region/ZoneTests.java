package id.kotaksuara.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTests {

    @ParameterizedTest
    @CsvSource({
        "WIB, 11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62",
        "WITA, 51 52 53 63 64 65 71 72 73 74 75 76",
        "WIT, 81 82 91 92 93 94 95 96"
    })
    void areKnownForAllThirtyEightProvinces(Zone zone, String provinces) {
        assertThat(List.of(provinces.split(" ")))
                .allSatisfy(province ->
                        assertThat(Zone.ofProvince(province)).as(province).isEqualTo(zone));
    }

    @Test
    void knowTheCodesOfAllProvincesAndNoOthers() {
        assertThat(IntStream.rangeClosed(0, 99).mapToObj("%02d"::formatted).filter(Zone::isInAProvince))
                .hasSize(38)
                .contains("11", "91", "96")
                .doesNotContain("00", "20", "99");
        assertThat(Zone.isInAProvince("91.03.05")).isTrue();
    }
}
