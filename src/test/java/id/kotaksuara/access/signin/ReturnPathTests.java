package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/elections/pilkada-2024/63.03?sort=a&q=x%20y", "/a//b", "/?next=//x"})
    void returnsToPagesOfThisSite(String path) {
        assertThat(ReturnPath.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "accounts",
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=y",
                " /accounts",
                "/ä",
                "/sign-in",
                "/sign-in?next=/x"
            })
    void returnsHomeFromAnythingElse(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(ReturnPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2001})
    void keepsAddressesShort(int length) {
        String path = "/" + "x".repeat(length - 1);
        assertThat(ReturnPath.of(path).path()).isEqualTo(length == 2000 ? path : "/");
    }

    @Test
    void leadsBackBelowThePrefixOfTheWholeApplication() {
        var request = new MockHttpServletRequest("GET", "/suara/accounts");
        request.setContextPath("/suara");
        request.setQueryString("sort=a");

        assertThat(ReturnPath.to(request).path())
                .as("the prefix comes with the link")
                .isEqualTo("/accounts?sort=a");
    }
}
