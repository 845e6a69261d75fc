package id.kotaksuara.schedule.pages;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class ReplanPagesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void draftWithOneWave() {
        banjar.create();
        mvc.post()
                .uri(PATH)
                .param("firstDay", "2024-11-20")
                .param("lastDay", "2024-11-25")
                .param("waves", "08.00")
                .with(csrf())
                .exchange();
    }

    @Test
    void showsWhatWouldChangeAndKeepsNothingYet() {
        assertThat(plan("8, 13.00", "0", null))
                .hasStatusOk()
                .bodyText()
                .contains("kiriman berubah.", "menjadi 0.", "mendapat hari", "▲ lebih baik", "Pakai rencana ini")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("Tidak: 102 kotak tidak dapat berangkat");
    }

    @Test
    void keepsWhatWasSeen() throws UnsupportedEncodingException {
        var seen = seen(plan("8, 13.00", "0", null));

        assertThat(plan("8, 13.00", "0", seen)).hasRedirectedUrl(PATH + "/1");
        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("Ya: semua 2.202 kotak berangkat.", "Jadwal disusun ulang");
    }

    @Test
    void showsTheNewResultWhenTheFactsChangedInBetween() throws UnsupportedEncodingException {
        var seen = seen(plan("8, 13.00", "0", null));
        jdbc.sql("delete from polling_station where village_code = '63.03.05.2001' and number = 1")
                .update();

        assertThat(plan("8, 13.00", "0", seen))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Data berubah sejak Anda melihat hasilnya", "Pakai rencana ini");
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("Tidak: 102 kotak");
    }

    @Test
    void tellsWhoChangedTheDraftInBetween() throws UnsupportedEncodingException {
        var seen = seen(plan("8, 13.00", "0", null));
        mvc.post()
                .uri(PATH + "/1/districts/63.03.17/pin")
                .param("edits", "0")
                .with(csrf())
                .exchange();

        assertThat(plan("8, 13.00", "0", seen))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain", "Hari disematkan");
    }

    @Test
    void saysInEnglishThatNothingWouldChange() throws UnsupportedEncodingException {
        plan("8, 13.00", "0", seen(plan("8, 13.00", "0", null)));

        assertThat(mvc.post()
                        .uri(PATH + "/1/plans?lang=en")
                        .param("firstDay", "2024-11-20")
                        .param("lastDay", "2024-11-25")
                        .param("waves", "8, 13.00")
                        .param("edits", "1")
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("No consignment changes")
                .doesNotContain("Use this plan", "??");
    }

    private MvcTestResult plan(String waves, String edits, String seen) {
        var post = mvc.post()
                .uri(PATH + "/1/plans")
                .param("firstDay", "2024-11-20")
                .param("lastDay", "2024-11-25")
                .param("waves", waves)
                .param("edits", edits)
                .with(csrf());
        return (seen == null ? post : post.param("seen", seen)).exchange();
    }

    private static String seen(MvcTestResult page) throws UnsupportedEncodingException {
        var found = SEEN.matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
