package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The cases that were sent in as steps: each is made anew here; whoever has their folder sees that none is left out. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class SharedStepsTests extends SharedSteps {

    private static final Path CASES = Path.of("../shared/cases");

    private static final Path TESTS = Path.of("src/test/java/id/kotaksuara");

    @Test
    void leavesNoCaseOut() throws Exception {
        if (!Files.isDirectory(CASES)) {
            System.err.println("LEFT OUT: the shared cases are not at " + CASES.toAbsolutePath());
            return;
        }
        String tests = Files.readString(TESTS.resolve("SharedStepsTests.java"))
                + Files.readString(TESTS.resolve("SharedDaysTests.java"))
                + Files.readString(TESTS.resolve("voters/intake/SharedCasesTests.java"))
                + Files.readString(TESTS.resolve("schedule/officefile/SharedHoursTests.java"));
        try (var folders = Files.list(CASES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(tests::contains);
        }
    }

    /** 15-stock-twice: the same form sent again is one line of the ledger, one incident, one version. */
    @ParameterizedTest
    @CsvSource({
        "/warehouses/GUDANG/stock/new?work=RECEIVE, stock_entry",
        "/warehouses/GUDANG/stock/new?work=REMOVE, stock_entry",
        "/warehouses/GUDANG/stock/new?work=MOVE, stock_entry",
        "/schedules/1/versions/new, schedule",
        "/shipments/SJ-6303-0001/incidents, shipment_incident"
    })
    void countsAFormOnceThatIsSentTwice(String page, String table) throws Exception {
        if (page.startsWith("/shipments")) {
            onTheRoad();
        } else {
            planned();
            send(
                    PageForm.in(page(OFFICE + "/warehouses/GUDANG/stock/new?work=RECEIVE"))
                            .get(0),
                    Map.of("quantity", "900", "note", "DO 1"));
            flush();
        }
        PageForm form = PageForm.in(page(OFFICE + page)).get(0);
        Map<String, String> typed = Map.of(
                "quantity", "50",
                "from", "FLAT",
                "to", "ASSEMBLED",
                "note", "DO 17",
                "description", "Ban pecah di jalan",
                "reason", "Jembatan putus");
        int before = rows(table);

        var first = send(form, typed);
        assertThat(words(body(first))).doesNotContain("perlu diperbaiki");
        assertThat(first).hasStatus3xxRedirection();
        flush();
        assertThat(send(form, typed)).hasStatus3xxRedirection();
        flush();

        assertThat(rows(table)).isEqualTo(before + 1);
    }

    /** 16-same-token-other-content a) and b): what differs is kept beside, and is never called the same. */
    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void keepsTheOtherAnswerOfTheSameForm() {
        onTheRoad();
        arrive("3");
        assertThat(arrive("4")).flash().containsEntry("notice", "delivery.contradiction.arrival_kept");
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains("3 koli tercatat tiba", "4 koli");

        check("complete", "YES");
        assertThat(check(
                        "noted[0].condition", "DAMAGED",
                        "noted[0].boxes", "1",
                        "noted[0].station", "63.03.17.2001/901",
                        "noted[0].reason", "basah"))
                .flash()
                .containsEntry("notice", "delivery.contradiction.check_kept");
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains("1 rusak", "basah");
    }

    /** 16-same-token-other-content c). */
    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void saysThatAnotherCorrectionOfTheSameFormWasNotKept() {
        onTheRoad();
        arrive("4");
        check("complete", "YES");
        correct("1", "basah");

        assertThat(correct("2", "robek"))
                .hasStatusOk()
                .model()
                .containsEntry("notice", "delivery.correction.other_before");
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains("1 rusak").doesNotContain("2 rusak");
    }

    /** 21-nul-character: dropped at the door, or a request that cannot be read; never our fault. */
    @Test
    void dropsCharactersThatNobodySees() {
        onTheRoad();
        assertThat(mvc.post().uri(SENT + "/incidents").with(csrf()).param("description", "dari\u0000pabrik"))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isLessThan(500));
        assertThat(jdbc.sql("select count(*) from shipment_incident where description like '%pabrik%'"
                                + " and description <> 'daripabrik'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/shipments?q=%00"))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isLessThan(500));
    }

    /** 22-signature-page: number and "halaman n dari m" on each page, and the signatures with the end of what they sign. */
    @Test
    void keepsSignaturesWithWhatTheySign() throws Exception {
        onTheRoad();
        String waybill = page(SENT + "/waybill");
        assertThat(waybill).contains("/papers/foot.css?number=SJ-6303-0001");
        assertThat(waybill.substring(0, waybill.indexOf("class=\"signatures")))
                .as("the signatures stand in the table of boxes, whose last rows go with them")
                .matches("(?s).*<tbody class=\"signing\">.*|(?s).*class=\"[^\"]*signing.*");
        String rules = Files.readString(Path.of("src/main/resources/static/paper.css"));
        assertThat(rules).contains("\"halaman \" counter(page) \" dari \" counter(pages)", "break-inside: avoid");
    }

    private MvcTestResult correct(String boxes, String reason) {
        return post(
                DELIVERY + "/correction",
                "station",
                "63.03.17.2001/901",
                "from",
                "GOOD",
                "to",
                "DAMAGED",
                "boxes",
                boxes,
                "reason",
                reason);
    }
}
