package id.kotaksuara.delivery.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a phone is given so that it opens receipts without a network. */
@IntegrationTest
class WorkerTests {

    private static final String DELIVERIES = "/elections/pilkada-2024/63.03.17/deliveries";
    private static final int MOST_BYTES = 5 * 1024;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Test
    void isSmallAndAskedForAnewAndRunsNothingFromElsewhere() throws Exception {
        var response = mvc.get().uri("/worker.js").with(anonymous()).exchange().getResponse();

        assertThat(response.getContentType()).startsWith("text/javascript");
        assertThat(response.getHeader("Cache-Control")).contains("no-cache");
        assertThat(response.getHeader("Content-Security-Policy")).contains("worker-src 'self'", "script-src 'self';");
        assertThat(response.getContentAsString().getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(100, MOST_BYTES);
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void isToldWhichPagesMayBeNeededAndNoOthers() {
        road.open();

        assertThat(mvc.get().uri(DELIVERIES))
                .hasStatusOk()
                .bodyText()
                .contains("data-pages=\"" + DELIVERIES + "/SJ-6303-0001 " + DELIVERIES + "/SJ-6303-0001/arrival ")
                .contains("belum terkirim", "data-who=")
                .doesNotContain("SJ-6303-0001/waybill ", "??");
        assertThat(mvc.get().uri(DELIVERIES + "/SJ-6303-0001/check?ahead=yes"))
                .as("the count as it can be begun before the arrival is sent")
                .hasStatusOk()
                .bodyText()
                .contains("name=\"complete\"");
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void isNotForWhoeverOnlyReads() {
        road.open();

        assertThat(mvc.get().uri(DELIVERIES)).hasStatusOk().bodyText().doesNotContain("id=\"kept\"");
    }
}
