package id.kotaksuara.schedule.newcomer;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.RegionIntake;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.ADMINISTRATOR)
class NewcomerTests {

    private static final String TABLE = """
            JADWAL DISTRIBUSI KPU KAB. BANJAR
            NO\tKECAMATAN\tHARI/TANGGAL\tJUMLAH KOTAK
            1\tPARAMASAN\tRabu, 20 November 2024\t28
            2\tKec. Aranio\tRabu, 20 November 2024\t66
            3\tAluh-Aluh\t25/11/2024\t108
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Districts districts;

    @Autowired
    private RegionIntake intake;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Elections elections;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void knowTheRegencies() {
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan')").update();
        jdbc.sql("insert into regency (code, province_code, name, zone) values"
                        + " ('63.03', '63', 'Kabupaten Banjar', 'WITA'), ('63.72', '63', 'Kota Banjarbaru', 'WITA')")
                .update();
    }

    @Test
    void greetsWhoeverBeginsWithDoors() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("/gradings/new", "Siapkan kantor saya", "/elections/new")
                .contains("Contoh dijalankan terpisah")
                .doesNotContain("href=\"/demo", "??");
        assertThat(mvc.get().uri("/?lang=en"))
                .bodyText()
                .contains("Grade my schedule")
                .doesNotContain("??");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void showsDoorsToNobodyElse() {
        assertThat(mvc.get().uri("/")).bodyText().doesNotContain("/gradings/new");
        assertThat(mvc.get().uri("/gradings/new")).hasStatus(403);
    }

    @Test
    void gradesAPastedTableWithNothingSetUp() {
        String report = graded("", TABLE);
        flush();

        assertThat(report).isEqualTo("/elections/pemilihan-2024/63.03/schedules/gradings/1");
        assertThat(mvc.get().uri(report))
                .hasStatusOk()
                .bodyText()
                .contains("Dapat dijalankan", "tempelan.tsv", "Paramasan", "Aluh-Aluh")
                .contains("Hari pemungutan suara belum dikatakan: diperkirakan Rab 27/11")
                .contains("Yang masih diperlukan sebelum menjadi draf", "Belum ada TPS", "Belum ada kendaraan")
                .doesNotContain("Jadikan draf", "63.03.9", "??");
        assertThat(districts.ofRegency("63.03"))
                .extracting(district -> district.name())
                .containsExactlyInAnyOrder("Paramasan", "Aranio", "Aluh-Aluh");
        assertThat(jdbc.sql("select voting_day::text from election")
                        .query(String.class)
                        .single())
                .isEqualTo("2024-11-27");
        assertThat(mvc.get().uri("/")).bodyText().contains("jadwal Kabupaten Banjar yang sudah dinilai", report);
    }

    @Test
    void makesADistrictOfEachNameThatIsJoinedToAnother() {
        graded("", TABLE.replace("PARAMASAN", "PARAMASAN dan GAMBUT"));
        flush();

        assertThat(districts.ofRegency("63.03"))
                .extracting(district -> district.name())
                .containsExactlyInAnyOrder("Paramasan", "Gambut", "Aranio", "Aluh-Aluh");
    }

    @Test
    void saysTheGuessedVotingDayUntilSomebodyHasSaidAnother() {
        graded("", TABLE);
        assertThat(mvc.get().uri(graded("", TABLE))).bodyText().contains("Hari pemungutan suara belum dikatakan");

        jdbc.sql("update election set voting_day = '2024-11-28'").update();
        entities.clear();

        String report = named("", "2024-11-28", TABLE).getResponse().getRedirectedUrl();
        assertThat(mvc.get().uri(report))
                .bodyText()
                .contains("Yang dianggap benar")
                .doesNotContain("Hari pemungutan suara belum dikatakan");
    }

    @Test
    void takesTheGuessedVotingDayAsSaidOnceItsElectionIsSavedWithIt() {
        graded("", TABLE);
        flush();
        String election =
                jdbc.sql("select code from election").query(String.class).single();
        assertThat(mvc.get().uri(graded("", TABLE))).bodyText().contains("Hari pemungutan suara belum dikatakan");

        office.change(election, elections.withCode(election).facts());

        assertThat(mvc.get().uri(graded("", TABLE)))
                .bodyText()
                .contains("Yang dianggap benar")
                .doesNotContain("Hari pemungutan suara belum dikatakan");
    }

    @Test
    void gradesForTheVoteThatSomebodyNames() {
        assertThat(mvc.get().uri("/gradings/new")).bodyText().contains("perkirakan dari tabel", "name=\"votingDay\"");
        assertThat(named("PEMILU", "27/11/2014", TABLE))
                .bodyText()
                .contains("jauh dari hari pemungutan suara ini", "<details class=\"fold\" open");
        assertThat(named("PEMILU", "besok", TABLE)).bodyText().contains("Hari ini tidak terbaca");
        assertThat(named("PEMILU", "2024-11-28", TABLE)).hasStatus3xxRedirection();
        flush();

        assertThat(elections.withCode("pemilihan-2024").kind()).isEqualTo(ElectionKind.PEMILU);
        assertThat(elections.withCode("pemilihan-2024").votingDay()).isEqualTo("2024-11-28");
        assertThat(mvc.get().uri("/elections/pemilihan-2024/63.03/schedules/gradings/1"))
                .bodyText()
                .doesNotContain("diperkirakan dari tabel");
        assertThat(named("", "2024-11-28", TABLE).getResponse().getRedirectedUrl())
                .contains("/pemilihan-2024/");
        String guessed = graded("", TABLE);
        assertThat(guessed).as("on the day of the nation's vote").contains("/pemilihan-2024-2/");
        assertThat(mvc.get().uri(guessed)).bodyText().contains("Hari pemungutan suara belum dikatakan");
        assertThat(named("PILKADA", "", TABLE).getResponse().getRedirectedUrl()).contains("/pemilihan-2024-2/");
    }

    @Test
    void hasTheGuessedVoteCorrectedAndGradesOnceMore() {
        String report = graded("", TABLE);
        flush();
        assertThat(mvc.get().uri(report))
                .bodyText()
                .contains("Dinilai untuk Pilkada pada Rabu, 27 November 2024", "/elections/pemilihan-2024/edit");

        var facts = elections.withCode("pemilihan-2024").facts();
        office.change("pemilihan-2024", elections.withCode("pemilihan-2024").version(), ElectionKind.PEMILU, facts);
        jdbc.sql("update election set voting_day = '2024-11-25'").update();
        flush();
        String told = "Nilai ini memakai tenggat PPK Senin, 25 November 2024";
        assertThat(mvc.get().uri(report)).bodyText().contains(told).doesNotContain("diperkirakan dari tabel");
        assertThat(mvc.post().uri(report + "/again").with(csrf()).param("version", version()))
                .hasRedirectedUrl(report);
        flush();

        assertThat(mvc.get().uri(report))
                .bodyText()
                .contains("108 dari 202 kotak tertinggal")
                .doesNotContain(told);
    }

    @Test
    void takesAFileToo() {
        var file = new MockMultipartFile(
                "file", "jadwal.csv", "text/csv", TABLE.replace('\t', ';').getBytes());

        assertThat(mvc.post()
                        .uri("/gradings")
                        .multipart()
                        .file(file)
                        .param("regency", "Kabupaten Banjar")
                        .param("room", "350")
                        .param("preparedPerWave", "350")
                        .with(csrf()))
                .hasRedirectedUrl("/elections/pemilihan-2024/63.03/schedules/gradings/1");
        assertThat(mvc.get().uri("/gradings/new").param("tooLarge", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Berkas terlalu besar.");
    }

    @Test
    void takesTheRegencyThatIsTyped() {
        assertThat(graded("banjarbaru", TABLE)).contains("/63.72/");
        assertThat(graded("63.03", TABLE)).contains("/63.03/");
    }

    @Test
    void leavesNothingBehindWhereItCannotGrade() {
        var answer = send("Kabupaten Banjar", "hanya sebuah kalimat", "350");

        assertThat(answer).hasStatusOk().bodyText().contains("Ada yang perlu diperbaiki", "hanya sebuah kalimat");
        assertThat(jdbc.sql("select count(*) from election")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(districts.ofRegency("63.03")).isEmpty();
    }

    @Test
    void asksForWhatItCannotGuess() {
        assertThat(send("", TABLE.replace("KPU KAB. BANJAR", ""), ""))
                .bodyText()
                .contains("Kabupaten atau kota tidak tertulis di tabel. Isi namanya.", "room-error");
        assertThat(send("Kabupaten Antah", TABLE, "")).bodyText().contains("Tidak ada kabupaten atau kota");
        assertThat(send("", TABLE, "")).bodyText().contains("Ruang gudang");
        assertThat(send("", "", "350")).bodyText().contains("Tempelkan tabel jadwal atau pilih berkasnya.");
    }

    @Test
    void givesItsDistrictsTheirCodesWhenTheVotersCome() {
        String report = graded("", TABLE);
        flush();
        String provisional = jdbc.sql("select code from district where name = 'Paramasan'")
                .query(String.class)
                .single();
        jdbc.sql("insert into district_store (district_code, room) values (?, 400)")
                .param(provisional)
                .update();

        jdbc.sql(
                        "create temporary table place1 (region_code text, province text, regency text, district text, village text)")
                .update();
        jdbc.sql(
                        "insert into place1 values ('63.03.17.2001', 'Kalimantan Selatan', 'Banjar', 'PARAMASAN', 'Paramasan Bawah'),"
                                + " ('63.03.99.2001', 'Kalimantan Selatan', 'Banjar', 'Lain', 'Lain')")
                .update();
        intake.addFrom("place1", (code, name) -> name);
        flush();

        assertThat(districts.withCode("63.03.17").provisional()).isFalse();
        assertThat(jdbc.sql("select district_code from district_store")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("63.03.17"));
        assertThat(mvc.get().uri(report)).hasStatusOk().bodyText().contains("PARAMASAN");
        assertThat(jdbc.sql("select graded::text from grading")
                        .query(String.class)
                        .single())
                .contains("63.03.17")
                .doesNotContain(provisional + "\"");
    }

    @Test
    void becomesTheDraftOfTheOfficeWhenItIsSetUpAndNothingIsTypedAgain() {
        String report = graded("", TABLE);
        flush();
        votersCome();

        String office = "/elections/pemilihan-2024/63.03";
        assertThat(mvc.get().uri(office))
                .bodyText()
                .contains("menjadi draf kantor tanpa diketik lagi", "href=\"" + report + "\"");
        assertThat(mvc.post().uri(report + "/draft").with(csrf()).param("version", version()))
                .hasRedirectedUrl(office + "/schedules/1");
        flush();

        assertThat(mvc.get().uri(office + "/schedules/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Paramasan", "Aranio", "Aluh-Aluh", "25/11");
        assertThat(mvc.get().uri(office)).bodyText().doesNotContain("tanpa diketik lagi");
    }

    private String version() {
        return jdbc.sql("select version::text from grading").query(String.class).single();
    }

    /** The districts get their codes and villages, and each village its stations. */
    private void votersCome() {
        jdbc.sql(
                        "create temporary table place1 (region_code text, province text, regency text, district text, village text)")
                .update();
        jdbc.sql("insert into place1 values"
                        + " ('63.03.17.2001', 'Kalimantan Selatan', 'Banjar', 'Paramasan', 'Paramasan Bawah'),"
                        + " ('63.03.11.2001', 'Kalimantan Selatan', 'Banjar', 'Aranio', 'Aranio'),"
                        + " ('63.03.01.2001', 'Kalimantan Selatan', 'Banjar', 'Aluh-Aluh', 'Aluh-Aluh')")
                .update();
        intake.addFrom("place1", (code, name) -> name);
        jdbc.sql("insert into polling_station select 'pemilihan-2024', code, number, 150, 150"
                        + " from village cross join generate_series(1, 14) number")
                .update();
        flush();
    }

    private String graded(String regency, String table) {
        var answer = send(regency, table, "350");
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(String regency, String table, String room) {
        return mvc.post()
                .uri("/gradings")
                .with(csrf())
                .param("pasted", table)
                .param("regency", regency)
                .param("room", room)
                .param("preparedPerWave", room)
                .exchange();
    }

    private MvcTestResult named(String kind, String day, String table) {
        return mvc.post()
                .uri("/gradings")
                .with(csrf())
                .param("pasted", table)
                .param("room", "350")
                .param("preparedPerWave", "350")
                .param("kind", kind)
                .param("votingDay", day)
                .exchange();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
