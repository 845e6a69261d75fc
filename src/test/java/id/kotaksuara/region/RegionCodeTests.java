package id.kotaksuara.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTests {

    @ParameterizedTest
    @CsvSource({"'',NATION", "63,PROVINCE", "63.03,REGENCY", "63.03.05,DISTRICT", "63.03.05.1001,VILLAGE"})
    void tellsTheLevelByTheCode(String code, RegionLevel level) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6",
                "633",
                "63.",
                "63.3",
                "63.03.5",
                "63.03.05.101",
                "63.03.05.10011",
                "id",
                " 63",
                "63.03.05.1001/1"
            })
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(text));
    }

    @Test
    void findsTheRegionsAroundAVillage() {
        assertThat(new RegionCode("63.03.05.1001").path())
                .extracting(RegionCode::text)
                .containsExactly("", "63", "63.03", "63.03.05", "63.03.05.1001");
        assertThat(RegionCode.at(RegionLevel.DISTRICT, "63.03.05.1001")).isEqualTo("63.03.05");
        assertThat(RegionCode.at(RegionLevel.DISTRICT, "63.03.05")).isEqualTo("63.03.05");
    }

    @Test
    void hasNoDistrictAroundARegency() {
        var banjar = new RegionCode("63.03");

        assertThat(banjar.reaches(RegionLevel.REGENCY)).isTrue();
        assertThat(banjar.reaches(RegionLevel.DISTRICT)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> banjar.at(RegionLevel.DISTRICT));
    }

    @Test
    void dividesEachLevelIntoTheOneBelow() {
        assertThat(RegionLevel.NATION.below()).isEqualTo(RegionLevel.PROVINCE);
        assertThat(RegionLevel.DISTRICT.below()).isEqualTo(RegionLevel.VILLAGE);
        assertThat(RegionLevel.REGENCY.isAbove(RegionLevel.DISTRICT)).isTrue();
        assertThat(RegionLevel.DISTRICT.isAbove(RegionLevel.DISTRICT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'',''", "63,63", "63.03,63.03", "63.03.05,63.03", "63.03.05.1001,63.03"})
    void liftsWhatIsSmallerThanARegencyToIt(String code, String lifted) {
        assertThat(RegionLevel.REGENCY.around(code)).isEqualTo(lifted);
        assertThat(RegionLevel.REGENCY.reachedBy(code))
                .isEqualTo(code.length() >= lifted.length() && lifted.length() == 5);
    }

    @Test
    void knowsWhatARegionIsCalledWithinTheLargerOne() {
        assertThat(new RegionCode("63.03.05").ownPart()).isEqualTo("05");
        assertThat(new RegionCode("63").ownPart()).isEqualTo("63");
        assertThat(new RegionCode("64.71").endingAs("63.03.05.1003").text()).isEqualTo("64.71.05.1003");
    }

    @Test
    void tellsTheDatabaseHowLongCodesAre() {
        assertThat(RegionLevel.inSql("select left(code, {district}), left(code, {province}) from {table}"))
                .isEqualTo("select left(code, 8), left(code, 2) from {table}");
    }
}
