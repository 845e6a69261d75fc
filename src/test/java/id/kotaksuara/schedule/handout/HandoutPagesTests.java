package id.kotaksuara.schedule.handout;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class HandoutPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Test
    void offersEveryFormOfAScheduleOnOnePage() {
        plan("08.00, 13.00");

        assertThat(mvc.get().uri(PATH + "/1/handout"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        PATH + "/1/paper",
                        PATH + "/1/sheet",
                        PATH + "/1/minutes/paper",
                        PATH + "/1/departures.xlsx",
                        PATH + "/1/departures.csv",
                        PATH + "/1/departures.ics",
                        "masih draf",
                        "*Jadwal distribusi logistik, Pilkada 2024, Kabupaten Banjar*\nDRAF, versi 1: masih dapat berubah",
                        "*20 November, 08.00 WITA: ",
                        "- Paramasan: 28 kotak, ")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PATH + "/1/handout?lang=en"))
                .bodyText()
                .contains("- Paramasan: 28 boxes, ")
                .doesNotContain("??");
    }

    @Test
    void listsEveryBoxThatLeavesOnce() {
        plan("08.00");

        assertThat(rows().stream().mapToInt(row -> Integer.parseInt(row[6])).sum())
                .isEqualTo(2100);
        assertThat(rows()).anySatisfy(row -> assertThat(row)
                .startsWith("Rabu", "20/11/2024", "08.00", "63.03.17", "Paramasan", "Paramasan", "28"));
    }

    @Test
    void writesATableThatIsGradedWithoutAQuestion() {
        plan("08.00, 13.00");
        var table = new MockMultipartFile("file", "jadwal.csv", "text/csv", bytes(PATH + "/1/departures.csv"));

        assertThat(mvc.post().uri(PATH + "/gradings").multipart().file(table).with(csrf()))
                .hasRedirectedUrl(PATH + "/gradings/1");
        assertThat(mvc.get().uri(PATH + "/gradings/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Dapat dijalankan, dan tidak ada rencana lebih baik yang ditemukan.");
    }

    @Test
    void makesAnEventOfEachLoadThatKeepsItsName() {
        plan("08.00");

        List<VEvent> events =
                Biweekly.parse(text(PATH + "/1/departures.ics")).first().getEvents();

        assertThat(events).hasSameSizeAs(rows());
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events).anySatisfy(event -> {
            assertThat(event.getUid().getValue()).isEqualTo("pilkada-2024.63.03.63.03.17.v1@kotaksuara");
            assertThat(event.getStatus().isTentative()).isTrue();
            assertThat(event.getDateStart().getValue()).isEqualTo(Instant.parse("2024-11-20T00:00:00Z"));
            assertThat(event.getSummary().getValue()).startsWith("Draf versi 1: Paramasan: 28 kotak berangkat");
        });
    }

    @Test
    void keepsTheNameOfAnEventFromPublishedVersionToPublishedVersion() {
        publish();

        assertThat(Biweekly.parse(text(PATH + "/1/departures.ics")).first().getEvents())
                .anySatisfy(event -> {
                    assertThat(event.getUid().getValue()).isEqualTo("pilkada-2024.63.03.63.03.17@kotaksuara");
                    assertThat(event.getSequence().getValue()).isEqualTo(1);
                    assertThat(event.getSummary().getValue()).startsWith("Paramasan: 28 kotak berangkat");
                });
    }

    @Test
    void tellsAChatWhatShouldHaveLeft() {
        publish();
        banjar.itIs("2024-11-20T01:00:00Z");

        assertThat(text(PATH + "/1/handout"))
                .contains("Versi 1\n")
                .containsPattern("- Paramasan: 28 kotak, [^\n]*, seharusnya sudah berangkat\n")
                .doesNotContain("DRAF", "??");
        assertThat(text(PATH + "/1/handout").split("seharusnya sudah berangkat", -1).length)
                .isLessThan(rows().size());
    }

    private void publish() {
        plan("08.00, 13.00");
        assertThat(post("/1/approval", "0")).hasRedirectedUrl(PATH + "/1");
        assertThat(post("/1/publication", "1")).hasRedirectedUrl(PATH + "/1");
    }

    private MvcTestResult post(String step, String edits) {
        return mvc.post()
                .uri(PATH + step)
                .param("edits", edits)
                .param("left", "0")
                .with(csrf())
                .exchange();
    }

    private void plan(String waves) {
        banjar.create();
        assertThat(mvc.post()
                        .uri(PATH)
                        .param("firstDay", Banjar.FIRST.toString())
                        .param("lastDay", Banjar.LAST.toString())
                        .param("waves", waves)
                        .with(csrf()))
                .hasRedirectedUrl(PATH + "/1");
    }

    private List<String[]> rows() {
        return Arrays.stream(text(PATH + "/1/departures.csv").split("\r?\n"))
                .skip(1)
                .map(line -> line.split("[;,](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
