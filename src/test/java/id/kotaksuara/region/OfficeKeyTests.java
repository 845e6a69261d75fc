package id.kotaksuara.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeKeyTests {

    @Test
    void saysWhereTheAddressesOfTheOfficeBegin() {
        assertThat(new OfficeKey("pilkada-2024", "63.03").path()).isEqualTo("/elections/pilkada-2024/63.03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "63", "63.03.05", "63.03.05.1001", "6303", "63.03/", "pilkada-2024"})
    void refusesWhatIsNoRegency(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeKey("pilkada-2024", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Pilkada", "pilkada 2024", "pilkada/2024", "63.03"})
    void refusesWhatIsNoElection(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeKey(code, "63.03"));
    }
}
