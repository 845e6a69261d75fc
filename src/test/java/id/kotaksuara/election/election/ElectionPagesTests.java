package id.kotaksuara.election.election;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.journal.JournalLine;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.QuantityRules;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@IntegrationTest
@As(role = Role.ADMINISTRATOR)
class ElectionPagesTests {

    private static final String CODE = "pilkada-ulang-2025";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Elections elections;

    @Autowired
    private QuantityRules rules;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Journal journal;

    @Autowired
    private EntityManager database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysWhatToDoWhenThereIsNone() {
        assertThat(mvc.get().uri("/elections"))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada pemilihan", "/elections/new");
    }

    @Test
    void fillsInWhatTheKindBeginsWith() {
        assertThat(mvc.get().uri("/elections/new")).hasStatusOk().bodyText().contains("Jenis pemilihan", "Pemilu");
        assertThat(mvc.get().uri("/elections/new?kind=PEMILU"))
                .hasStatusOk()
                .bodyText()
                .contains("Presiden dan Wakil Presiden", "DPRD Kabupaten/Kota", "value=\"300\"");
    }

    @Test
    void beginsAnElectionAsAnEarlierOneIs() {
        filled(mvc.post().uri("/elections").param("kind", "PILKADA")).exchange();
        database.flush();
        jdbc.sql("update quantity_rule set quantity = 7 where election_code = :code and material = 'INK'")
                .param("code", CODE)
                .update();
        database.clear();

        assertThat(mvc.get().uri("/elections/new")).bodyText().contains("/elections/new?like=" + CODE);
        assertThat(mvc.get().uri("/elections/new?like=" + CODE))
                .hasStatusOk()
                .bodyText()
                .contains("Wali Kota dan Wakil", "Aturan jumlah disalin dari", "name=\"like\" value=\"" + CODE + "\"");
        assertThat(filled(mvc.post().uri("/elections").param("kind", "PILKADA").param("like", CODE), "Pilkada lain"))
                .hasRedirectedUrl("/elections/pilkada-lain");

        assertThat(rules.ofElection("pilkada-lain"))
                .hasSameSizeAs(rules.ofElection(CODE))
                .filteredOn(rule -> rule.terms().material() == Material.INK)
                .singleElement()
                .satisfies(rule -> assertThat(rule.terms().quantity()).isEqualTo(7));
        assertThat(mvc.get().uri("/elections/new?like=nowhere")).hasStatus(404);
    }

    @Test
    void hasItsKindCorrectedWhileNothingButGradingsHangOnIt() {
        open();
        int before = rules.ofElection(CODE).size();
        assertThat(mvc.get().uri("/elections/" + CODE + "/edit"))
                .bodyText()
                .contains("Masih dapat dibetulkan", "id=\"kind-PEMILU\"");

        assertThat(filled(mvc.post()
                        .uri("/elections/" + CODE + "/edit")
                        .param("kind", "PEMILU")
                        .param("version", version())))
                .hasRedirectedUrl("/elections/" + CODE);
        database.flush();
        database.clear();

        var election = elections.withCode(CODE);
        assertThat(election.kind()).isEqualTo(ElectionKind.PEMILU);
        assertThat(election.stationLimit()).isEqualTo(300);
        assertThat(election.contests()).hasSize(5);
        assertThat(rules.ofElection(CODE)).hasSizeGreaterThan(before).allSatisfy(rule -> assertThat(rule.number())
                .isGreaterThan(before));
        assertThat(journal.about("election:" + CODE).get(0).afterText()).startsWith("PEMILU; ");
    }

    @Test
    void keepsItsKindOnceSomethingHangsOnIt() {
        open();
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan')").update();
        jdbc.sql("insert into regency (code, province_code, name, zone) values ('63.03', '63', 'Banjar', 'WITA')")
                .update();
        jdbc.sql("insert into regency_tally values (:code, '63.03', 1, 1, 1, 0, 10, 10)")
                .param("code", CODE)
                .update();

        assertThat(mvc.get().uri("/elections/" + CODE + "/edit")).bodyText().doesNotContain("Masih dapat dibetulkan");
        assertThat(filled(mvc.post()
                        .uri("/elections/" + CODE + "/edit")
                        .param("kind", "PEMILU")
                        .param("version", version())))
                .hasStatusOk()
                .bodyText()
                .contains("tidak dapat diubah lagi");
        assertThat(elections.withCode(CODE).kind()).isEqualTo(ElectionKind.PILKADA);
    }

    @Test
    void opensAnElectionWithTheRulesOfItsKind() {
        assertThat(filled(mvc.post().uri("/elections").param("kind", "PILKADA")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/elections/" + CODE);

        assertThat(elections.withCode(CODE).contests())
                .containsExactly(
                        new Contest("GUBERNUR", "Gubernur"), new Contest("WALI_KOTA_DAN_WAKIL", "Wali Kota dan Wakil"));
        assertThat(rules.ofElection(CODE))
                .extracting(rule -> rule.terms().material())
                .contains(Material.BALLOT_BOX, Material.RECAP_BOX, Material.INK);
        assertThat(mvc.get().uri("/elections/" + CODE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sabtu, 19 April 2025",
                        "Surat suara, Wali Kota dan Wakil",
                        "1 per pemilih + cadangan 2,5\u00a0%")
                .contains("Pemilihan dibuat", "rahmah");
    }

    @Test
    void takesTheNameOfAContestAsLongAsItIsKept() {
        var longest = "a".repeat(100);
        assertThat(filled(mvc.post().uri("/elections").param("kind", "PILKADA").param("contests[2].name", longest)))
                .hasStatus3xxRedirection();
        assertThat(filled(
                        mvc.post().uri("/elections").param("kind", "PILKADA").param("contests[2].name", longest + "b"),
                        "Pilkada lain"))
                .hasStatusOk()
                .bodyText()
                .contains("error-summary", "value=\"" + longest + "b\"", "field-error", "#contests-2-name")
                .doesNotContain("??");
    }

    @Test
    void keepsTheInputAndSaysWhatIsWrong() {
        assertThat(mvc.post()
                        .uri("/elections")
                        .with(csrf())
                        .param("kind", "PILKADA")
                        .param("name", "***")
                        .param("votingDay", "19 4 2025")
                        .param("stationLimit", "1000")
                        .param("contests[0].name", "Gubernur")
                        .param("contests[1].name", "gubernur"))
                .hasStatusOk()
                .bodyText()
                .contains("error-summary", "value=\"***\"", "value=\"19 4 2025\"", "value=\"1000\"")
                .contains("Nama perlu sedikitnya satu huruf", "Tanggal tidak terbaca", "dari 1 sampai 999")
                .contains("Dua baris bernama sama", "value=\"gubernur\"");
        assertThat(mvc.post().uri("/elections").with(csrf()).param("kind", "PILKADA"))
                .hasStatusOk()
                .bodyText()
                .contains("Isi nama pemilihan", "Isi sedikitnya satu yang dipilih");
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        open();

        assertThat(filled(mvc.post().uri("/elections").param("kind", "PILKADA")))
                .hasStatusOk()
                .bodyText()
                .contains("Sudah ada pemilihan dengan alamat " + CODE);
    }

    @Test
    void changesAnElectionAndTellsTheJournal() {
        open();

        assertThat(filled(mvc.post().uri("/elections/" + CODE + "/edit").param("version", version()))
                        .param("contests[2].name", "Referendum"))
                .hasStatus3xxRedirection();
        database.flush();
        database.clear();

        assertThat(elections.withCode(CODE).contests())
                .extracting(Contest::code)
                .containsExactly("GUBERNUR", "WALI_KOTA_DAN_WAKIL", "REFERENDUM");
        assertThat(journal.about(ElectionOffice.subject(CODE)).get(0))
                .extracting(JournalLine::action, JournalLine::afterText)
                .containsExactly(
                        "journal.election.changed",
                        "Pilkada Ulang 2025, 2025-04-19, ≤ 600; PPK H-2, PPS H-1, TPS H-1; Gubernur, Wali Kota dan Wakil, Referendum");
    }

    @Test
    void keepsAContestThatRulesStillName() {
        open();

        assertThat(mvc.post()
                        .uri("/elections/" + CODE + "/edit")
                        .with(csrf())
                        .param("version", version())
                        .param("name", "Pilkada Ulang 2025")
                        .param("votingDay", "2025-04-19")
                        .param("stationLimit", "600")
                        .param("contests[0].code", "GUBERNUR")
                        .param("contests[0].name", "Gubernur")
                        .param("contests[1].code", "WALI_KOTA_DAN_WAKIL")
                        .param("contests[1].name", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Wali Kota dan Wakil masih dipakai aturan jumlah");
    }

    @Test
    void tellsTheSecondOfTwoThatTheFirstChangedIt() {
        open();

        assertThat(filled(mvc.post().uri("/elections/" + CODE + "/edit").param("version", "7")))
                .hasStatusOk()
                .bodyText()
                .contains("Orang lain mengubah pemilihan ini", "value=\"Pilkada Ulang 2025\"")
                .contains("name=\"version\" value=\"" + version() + "\"");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void letsAPlannerReadButNotChange() {
        new World(jdbc).regions();
        open();

        assertThat(mvc.get().uri("/elections/" + CODE))
                .hasStatusOk()
                .bodyText()
                .contains("Aturan jumlah")
                .doesNotContain("/edit", "/rules/new");
        assertThat(filled(mvc.post().uri("/elections/" + CODE + "/edit").param("version", version())))
                .hasStatus(403);
    }

    @Test
    void keepsADeadlineForEachLevel() {
        assertThat(filled(mvc.post().uri("/elections").param("kind", "PILKADA")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/elections/" + CODE))
                .bodyText()
                .contains("Kamis, 17 April 2025 (H-2)", "Jumat, 18 April 2025 (H-1)");

        assertThat(filled(mvc.post().uri("/elections/" + CODE + "/edit"))
                        .param("version", version())
                        .param("ppkDaysBefore", "1")
                        .param("ppsDaysBefore", "2")
                        .param("tpsDaysBefore", "1"))
                .bodyText()
                .contains("Tenggat PPK sesudah tenggat PPS.", "value=\"2\"");
        assertThat(filled(mvc.post().uri("/elections/" + CODE + "/edit"))
                        .param("version", version())
                        .param("ppkDaysBefore", "3")
                        .param("ppsDaysBefore", "2")
                        .param("tpsDaysBefore", "1"))
                .hasStatus3xxRedirection();
        assertThat(elections.withCode(CODE).deadlines()).hasToString("PPK H-3, PPS H-2, TPS H-1");
    }

    private void open() {
        var contests =
                List.of(new Contest("GUBERNUR", "Gubernur"), new Contest("WALI_KOTA_DAN_WAKIL", "Wali Kota dan Wakil"));
        office.open(
                new Election(CODE, "Pilkada Ulang 2025", ElectionKind.PILKADA, LocalDate.of(2025, 4, 19), contests));
        database.flush();
    }

    private String version() {
        return String.valueOf(elections.withCode(CODE).version());
    }

    private static MockMvcRequestBuilder filled(MockMvcRequestBuilder request) {
        return filled(request, "Pilkada Ulang 2025");
    }

    private static MockMvcRequestBuilder filled(MockMvcRequestBuilder request, String name) {
        return request.with(csrf())
                .param("name", name)
                .param("votingDay", "2025-04-19")
                .param("stationLimit", " 600 ")
                .param("contests[0].code", "GUBERNUR")
                .param("contests[0].name", "Gubernur")
                .param("contests[1].code", "")
                .param("contests[1].name", "Wali Kota dan Wakil");
    }
}
