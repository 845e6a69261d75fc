package id.kotaksuara.base.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedPathTests {

    @Test
    void isTheAddressWhereTheApplicationStandsAtTheRoot() {
        assertThat(AskedPath.of(new MockHttpServletRequest("GET", "/elections/pilkada-2024")))
                .isEqualTo("/elections/pilkada-2024");
    }

    @Test
    void isWithoutThePrefixOfTheWholeApplicationAlsoWhereTheRequestWasHandedOn() {
        var request = new MockHttpServletRequest("GET", "/kotak/error");
        request.setContextPath("/kotak");

        assertThat(AskedPath.of(request)).isEqualTo("/error");
        assertThat(AskedPath.of(request, "/kotak/vehicles")).isEqualTo("/vehicles");
    }
}
