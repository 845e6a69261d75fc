package id.kotaksuara.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ModelMap;

class SureTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/kotak/trials/2/removal");
    private final Sure sure = new Sure(request, new ModelMap());

    /** The page writes it as a link, which gets the prefix of the application: once. */
    @Test
    void sendsTheAnswerWhereTheQuestionCameFromAlsoBelowAPrefix() {
        request.setContextPath("/kotak");

        assertThat(sure.action()).isEqualTo("/trials/2/removal");
    }

    @Test
    void sendsWhatWasSentOnceMoreWithTheAnswer() {
        request.setParameter("edits", "3");
        request.setParameter("_form", "x");
        assertThat(sure.said()).isFalse();

        request.setParameter("sure", "yes");
        request.setParameter("reason", " salah ");
        assertThat(sure.explained()).isTrue();
        assertThat(sure.kept()).containsExactly(Map.entry("edits", "3"));
    }

    @Test
    void asksForAReasonOfAFewWords() {
        sure.askWhy("trial.remove", "/trials", "2");
        assertThat(sure.wrong()).isNull();

        request.setParameter("sure", "yes");
        assertThat(sure.wrong()).isEqualTo("sure.reason.missing");
        request.setParameter("reason", "x".repeat(201));
        assertThat(sure.wrong()).isEqualTo("sure.reason.long");
        request.setParameter("reason", "x".repeat(200));
        assertThat(sure.wrong()).isNull();
    }
}
