package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Links that a telephone cannot open are told before they are handed out. */
class SiteTests {

    private final Site site = new Site();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "[::1]"})
    void isThisComputerByItsOwnName(String host) {
        openedBy(host);

        assertThat(site.isHereOnly()).isTrue();
        assertThat(site.host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.20", "kotaksuara.kpu-banjar.go.id", "localhost.kpu.go.id", "12.7.0.1"})
    void isAnAddressThatOthersOpenToo(String host) {
        openedBy(host);

        assertThat(site.isHereOnly()).isFalse();
    }

    private static void openedBy(String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
