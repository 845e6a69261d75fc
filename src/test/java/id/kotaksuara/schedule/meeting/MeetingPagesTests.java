package id.kotaksuara.schedule.meeting;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.PageForm;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.published.Agreement;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Simpang Empat (63.03.08, class 2) asks for the last day in the meeting about Banjar's schedule with two waves. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "63.03")
class MeetingPagesTests {

    private static final String DISTRICT = "63.03.08";
    private static final String FAR = "63.03.17";
    private static final String CARD = PATH + "/1/districts/" + DISTRICT;
    private static final ScheduleKey KEY = new ScheduleKey(Banjar.OFFICE, 1);

    private static final WaveTimes WAVES = new WaveTimes(List.of(LocalTime.of(8, 0), LocalTime.of(13, 0)));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private DistributionScheduler scheduler;

    @Autowired
    private Schedules schedules;

    @Autowired
    private RegencyNames names;

    @BeforeEach
    void world() {
        banjar.create();
        scheduler.propose(Banjar.OFFICE, new DepartureCalendar(Banjar.FIRST, Banjar.LAST, WAVES), Map.of());
    }

    @Test
    void takesDownManyWishesAtOnceAndPassesOverWhatIsThere() {
        assertThat(mvc.get().uri(PATH + "/1/wishes"))
                .hasStatusOk()
                .bodyText()
                .contains("Simpang Empat", "Paramasan", "rows[19].day")
                .doesNotContain("??");

        assertThat(wishes("0", "2024-11-25", "Pasar mingguan")).hasRedirectedUrl(PATH + "/1/minutes");
        assertThat(mvc.get().uri(PATH + "/1/minutes"))
                .bodyText()
                .contains("2 usul belum dijawab.", "Pasar mingguan", "Sen 25/11", "Simpang Empat minta tiba Sen 25/11");

        assertThat(wishes("1", "2024-11-24", "Pasar mingguan")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("Usul PPK dicatat", "Simpang Empat · 24/11 · Pasar mingguan")
                .doesNotContain("Simpang Empat · 24/11 · Pasar mingguan; ");
    }

    @Test
    void tellsInTheRowWhichDayIsNone() {
        assertThat(wishes("0", "nanti", "x".repeat(501)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Simpang Empat: hari tiba belum berupa tanggal", "paling panjang 500 huruf", "#rows-0-day");
        assertThat(agreement().open()).isFalse();
    }

    @Test
    void readsTheWishesOfAPastedTableShowsThemFirstAndTakesThemBack() {
        String table = PATH + "/1/wishes/table";
        assertThat(mvc.get().uri(table)).hasStatusOk().bodyText().contains("Usul PPK dalam satu tabel");
        assertThat(copied("Kecamatan\tHari tiba yang diusulkan\tCatatan\nParamasan\tlusa\t\nGambut\t\tpasar\n"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Baris 2 berkas: Paramasan, ", "Baris 3 berkas: Gambut, ");

        var review = copied("Kecamatan\tHari tiba yang diusulkan\tCatatan\nKec. Paramasan\t24/11/2024\tPasar\n");
        assertThat(review).hasStatusOk().bodyText().contains("berubah: 1", "24/11/2024");
        assertThat(schedules.agreements(KEY)).noneMatch(Agreement::open);

        var rows = mvc.post().uri(table + "/rows").with(csrf());
        PageForm.in(body(review)).get(0).fields().forEach(field -> rows.param(field.name(), field.value()));
        assertThat(rows).hasRedirectedUrl(PATH + "/1/minutes");
        assertThat(schedules.agreements(KEY).stream().filter(Agreement::open).map(Agreement::district))
                .containsExactly("63.03.17");

        var back = mvc.post().uri(table + "/back").with(csrf());
        PageForm.in(body(mvc.get().uri(table).exchange()))
                .get(0)
                .fields()
                .forEach(field -> back.param(field.name(), field.value()));
        assertThat(back).hasStatus3xxRedirection();
        assertThat(schedules.agreements(KEY)).noneMatch(Agreement::open);
    }

    /** A plain form: a fault stands at its cell with what was typed, what changes is shown, then all of it is saved. */
    @Test
    void savesTheTableOfWishesWithoutAScript() {
        String table = PATH + "/1/wishes/table";
        var slip = sent(table, table, Map.of(day(table, DISTRICT), "lusa"));
        assertThat(slip)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "value=\"lusa\"",
                        "aria-invalid=\"true\"",
                        "#" + day(table, DISTRICT).replace('.', '-'));
        var review = sent(table, table, Map.of(day(table, DISTRICT), "25/11/2024", day(table, FAR), "24/11/2024"));
        assertThat(review).hasStatusOk().bodyText().contains("berubah: 2", "25/11/2024", "24/11/2024");
        assertThat(schedules.agreements(KEY)).noneMatch(Agreement::open);

        var rows = mvc.post().uri(table + "/rows").with(csrf());
        PageForm.in(body(review)).get(0).fields().forEach(field -> rows.param(field.name(), field.value()));
        assertThat(rows).hasRedirectedUrl(PATH + "/1/minutes");

        assertThat(schedules.agreements(KEY).stream().filter(Agreement::open).map(Agreement::district))
                .containsExactlyInAnyOrder(DISTRICT, FAR);
    }

    /** The form of a page, sent with some of its fields filled in. */
    private MvcTestResult sent(String page, String action, Map<String, String> typed) {
        var form = PageForm.in(body(mvc.get().uri(page).exchange())).stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow();
        var request = mvc.post().uri(action).with(csrf());
        form.fields().forEach(field -> request.param(field.name(), typed.getOrDefault(field.name(), field.value())));
        return request.exchange();
    }

    /** The name of the field in which the table asks for the day of a district. */
    private String day(String table, String district) {
        var fields = PageForm.in(body(mvc.get().uri(table).exchange())).stream()
                .flatMap(form -> form.fields().stream())
                .toList();
        String key = fields.stream()
                .filter(field -> field.name().matches("k\\d+") && field.value().equals(district))
                .map(PageForm.Field::name)
                .findFirst()
                .orElseThrow();
        return "c" + key.substring(1) + ".wish";
    }

    private MvcTestResult copied(String table) {
        return mvc.post()
                .uri(PATH + "/1/wishes/table/file")
                .with(csrf())
                .param("copied", table)
                .exchange();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void keepsTheOtherWishesWhereOneRowIsWrong() {
        assertThat(wishes("0", "2014-11-22", "Pasar mingguan"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("1 usul lain sudah disimpan.", "name=\"edits\" value=\"1\"", "value=\"2014-11-22\"")
                .contains("value=\"Pasar mingguan\"");
        assertThat(schedules.agreements(KEY).stream().filter(Agreement::open).map(Agreement::district))
                .containsExactly("63.03.17");

        assertThat(wishes("1", "2024-11-25", "Pasar mingguan")).hasRedirectedUrl(PATH + "/1/minutes");
        assertThat(agreement().open()).isTrue();
    }

    @Test
    void showsTheSecondWriterWhatChanged() {
        wishes("0", "2024-11-25", "Pasar");

        assertThat(wishes("0", "2024-11-23", "Panen"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain", "Panen");
    }

    @Test
    void refusesAWishWithItsReasonAndCountsItNoLonger() {
        wishes("0", "2024-11-25", "Pasar");
        assertThat(answer("REFUSE", "", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi alasan penolakan.");
        assertThat(preferred()).isEqualTo(LocalDate.of(2024, 11, 25));

        assertThat(answer("REFUSE", "Truk dipakai ke Gambut", "1")).hasRedirectedUrl(PATH + "/1/minutes");

        assertThat(preferred()).isNull();
        assertThat(mvc.get().uri(CARD)).bodyText().contains("Usul PPK: tiba Senin, 25 November 2024", "ditolak");
        assertThat(mvc.get().uri(PATH + "/1/minutes"))
                .bodyText()
                .contains("ditolak", "Truk dipakai ke Gambut", "minta tiba Sen 25/11 (Pasar): ditolak, Truk dipakai");
    }

    @Test
    void acceptsWithoutPinningUnlessAsked() {
        wishes("0", "2024-11-25", "Pasar");

        assertThat(answer("ACCEPT", "", "1")).hasRedirectedUrl(PATH + "/1/minutes");

        assertThat(agreement().pinned()).isFalse();
        assertThat(agreement().answer())
                .hasValueSatisfying(answer -> assertThat(answer.accepted()).isTrue());
        assertThat(preferred()).isEqualTo(LocalDate.of(2024, 11, 25));
    }

    @Test
    void keepsTheDayWhereItIsAcceptedAndPinned() {
        wishes("0", "2024-11-25", "Pasar");
        assertThat(mvc.get().uri(CARD + "/answer"))
                .hasStatusOk()
                .bodyText()
                .contains("Jawab usul PPK Simpang Empat", "Sedang dihitung", "hx-trigger=\"every 2s\"");
        assertThat(mvc.get().uri(CARD + "/answer"))
                .hasStatusOk()
                .bodyText()
                .contains("Bila hari itu ditepati", "Bisa")
                .doesNotContain("??");

        assertThat(answer("ACCEPT_AND_PIN", "Sepakat", "1")).hasRedirectedUrl(PATH + "/1/minutes");

        assertThat(agreement().pinned()).isTrue();
        assertThat(mvc.get().uri(PATH + "/1/minutes")).bodyText().contains("sesuai usul", "disematkan", "diterima");
    }

    @Test
    void saysWhatKeepingTheDayWouldBreak() {
        wishes("0", "2024-11-30", "Sesudah pemungutan suara");
        assertThat(answer("ACCEPT_AND_PIN", "", "1")).hasStatus(422).bodyText().contains("Masih dihitung");

        assertThat(answer("ACCEPT_AND_PIN", "", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tidak dapat ditepati tanpa melanggar aturan.", "Tak satu gelombang pun tiba pada hari itu.")
                .contains("Hari itu tidak dapat disematkan");
        assertThat(agreement().answer()).isEmpty();
    }

    @Test
    void cannotKeepTheDayOfADistrictThatIsLeftOut() {
        wishes("0", "2024-11-25", "Pasar");
        mvc.post()
                .uri(CARD + "/exclusion")
                .param("reason", "Dijemput PPK")
                .param("edits", "1")
                .with(csrf())
                .exchange();

        assertThat(answer("ACCEPT_AND_PIN", "", "2")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer("REFUSE", "Dijemput sendiri", "2")).hasRedirectedUrl(PATH + "/1/minutes");
        assertThat(mvc.get().uri(PATH + "/1/minutes"))
                .bodyText()
                .contains("Simpang Empat: Dijemput PPK", "Di luar jadwal ini");
    }

    @Test
    void forgetsTheAnswerWhenAnotherDayIsAskedFor() {
        wishes("0", "2024-11-25", "Pasar");
        answer("ACCEPT", "", "1");

        wishes("2", "2024-11-24", "Pasar");

        assertThat(agreement().open()).isTrue();
    }

    @Test
    void worksOutWhatEachOtherDayWouldCost() {
        assertThat(mvc.get().uri(CARD + "/costs"))
                .hasStatusOk()
                .bodyText()
                .contains("Bila Simpang Empat pindah hari", "Sedang dihitung", "data-hx-trigger=\"every 2s\"")
                .doesNotContain("??");
        assertThat(mvc.get().uri(CARD + "/costs"))
                .hasStatusOk()
                .bodyText()
                .contains("Bila Simpang Empat pindah hari", "Yang ikut pindah")
                .containsPattern("Rab 20/11|Kam 21/11")
                .doesNotContain("??");
        mvc.get().uri(CARD + "/costs?part=" + DISTRICT + "&lang=en").exchange();
        assertThat(mvc.get().uri(CARD + "/costs?part=" + DISTRICT + "&lang=en").header("HX-Request", "true"))
                .bodyText()
                .contains("Who else changes its day")
                .doesNotContain("<html", "??");
        assertThat(mvc.get().uri(PATH + "/1/districts/63.04.01/costs")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(CARD)).bodyText().contains(CARD + "/costs?part=" + DISTRICT);
    }

    @Test
    void pricesNoDayThatIsOver() {
        banjar.itIs("2024-11-23T00:30:00Z"); // after the first wave of the fourth day
        var state = schedules.state(KEY);
        var load = state.packed().packed().entrySet().stream()
                .filter(one -> one.getValue().consignment().equals(DISTRICT))
                .findFirst()
                .orElseThrow();
        var asked = new DayCosts.Asked(load.getKey(), state.problem().consignment(DISTRICT), load.getValue());

        var costs = DayCosts.of(state, asked, names.words(Banjar.REGENCY, state.problem()), true);

        assertThat(costs.lines())
                .isNotEmpty()
                .extracting(DayCosts.Line::day)
                .allMatch(day -> !day.isBefore(Banjar.FIRST.plusDays(3)));
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void letsAnObserverReadTheMinutesAndNoMore() {
        assertThat(mvc.get().uri(PATH + "/1/minutes?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Minutes of the schedule meeting", "Agreed dates")
                .doesNotContain("??", "Record PPK wishes");
        assertThat(mvc.get().uri(PATH + "/1/wishes")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(answer("REFUSE", "x", "0")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(wishes("0", "2024-11-25", "x")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private LocalDate preferred() {
        return schedules.state(KEY).problem().consignments().stream()
                .filter(consignment -> consignment.destination().equals(DISTRICT))
                .findFirst()
                .orElseThrow()
                .dates()
                .preferredArrival();
    }

    private Agreement agreement() {
        return schedules.agreements(KEY).stream()
                .filter(agreement -> agreement.district().equals(DISTRICT))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksAboutAWishFarFromTheVotingAtItsField() {
        assertThat(wishes("0", "2014-11-22", "")).hasStatus(422).bodyText().contains("di luar masa pemilihan ini");
        assertThat(mvc.post()
                        .uri(CARD + "/wish")
                        .param("edits", "1")
                        .param("wish", "2204-11-22")
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("di luar masa pemilihan ini");
    }

    /** Of Simpang Empat, and always the same of Paramasan. */
    private MvcTestResult wishes(String edits, String day, String note) {
        return mvc.post()
                .uri(PATH + "/1/wishes")
                .param("edits", edits)
                .param("rows[0].district", DISTRICT)
                .param("rows[0].day", day)
                .param("rows[0].note", note)
                .param("rows[1].district", "63.03.17")
                .param("rows[1].day", "2024-11-22")
                .param("rows[1].note", "")
                .with(csrf())
                .exchange();
    }

    private MvcTestResult answer(String choice, String note, String edits) {
        return mvc.post()
                .uri(CARD + "/answer")
                .param("choice", choice)
                .param("note", note)
                .param("edits", edits)
                .with(csrf())
                .exchange();
    }
}
