package id.kotaksuara.schedule.meeting;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.district.DistrictDesk.Seen;
import id.kotaksuara.schedule.draft.PlannedBanjar;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A wish that is answered when there is no day to keep any more is not said to break a rule. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class AnsweredLateTests extends PlannedBanjar {

    private static final String PARAMASAN = "63.03.17";
    private static final String ANSWER = "/districts/63.03.17/answer";
    private static final ScheduleKey FIRST = new ScheduleKey(OFFICE, 1);

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void wished() {
        scheduler.propose(OFFICE, TWO_WAVES, Map.of(PARAMASAN, LAST));
    }

    @Test
    void ofWhatHasLeft() {
        step("/1/approval", "0");
        step("/1/publication", "1");
        leaves(PARAMASAN);
        scheduler.newVersion(FIRST, "Truk rusak");

        assertThat(mvc.get().uri(PATH + "/2" + ANSWER))
                .hasStatusOk()
                .bodyText()
                .contains("Semua kotaknya sudah berangkat", "value=\"ACCEPT\"")
                .doesNotContain("gelombang pun tiba", "Tidak dapat ditepati", "ACCEPT_AND_PIN", "??");
    }

    @Test
    void ofWhatIsLeftOut() {
        desk.exclude(new Seen(FIRST, 0, PARAMASAN), "Dijemput PPK");

        assertThat(mvc.get().uri(PATH + "/1" + ANSWER))
                .hasStatusOk()
                .bodyText()
                .contains("tidak ikut dalam jadwal ini")
                .doesNotContain("gelombang pun tiba", "Tidak dapat ditepati", "ACCEPT_AND_PIN", "??");
        assertThat(mvc.get().uri(PATH + "/1" + ANSWER).header("HX-Request", "true"))
                .hasStatusOk();
    }

    private void step(String step, String edits) {
        assertThat(mvc.post()
                        .uri(PATH + step)
                        .param("edits", edits)
                        .param("left", "0")
                        .with(csrf()))
                .hasRedirectedUrl(PATH + "/1");
    }
}
