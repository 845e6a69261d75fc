package id.kotaksuara.overview.setup;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class SetUpPagesTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SetUps setUps;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void saysWhatTheOfficeHasSaidAndWhatComesNext() {
        assertThat(mvc.get().uri(OFFICE))
                .hasStatusOk()
                .bodyText()
                .contains("Menyiapkan kantor: 1 dari 8", "Gudang PPK", "0 dari 2", OFFICE + "/warehouses")
                .contains("Akun perencana, dikerjakan administrator")
                .doesNotContain("Perlu tindakan", "??");
        assertThat(setUps.of(World.OFFICE).next())
                .hasValueSatisfying(line -> assertThat(line.step()).isEqualTo(SetUpStep.RULES));
        assertThat(mvc.get().uri(OFFICE + "?lang=en"))
                .bodyText()
                .contains("Setting up the office")
                .doesNotContain("??");
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void leadsFromANewElectionToItsStations() {
        String next = "href=\"/elections/pilkada-2024/id/voters\">Daftar pemilih";
        assertThat(mvc.get().uri("/elections/pilkada-2024")).bodyText().doesNotContain("Langkah berikutnya");

        jdbc.sql("delete from polling_station").update();

        assertThat(mvc.get().uri("/elections/pilkada-2024")).bodyText().contains("Langkah berikutnya", next);
        assertThat(mvc.get().uri("/elections/pilkada-2024/rules/new"))
                .bodyText()
                .doesNotContain("Langkah berikutnya");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void leadsOnFromTheRulesOfAnElectionOnceThereAreSome() {
        assertThat(mvc.get().uri("/elections/pilkada-2024")).bodyText().doesNotContain("Langkah berikutnya");

        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, basis, quantity, placement, legal_basis)"
                                + " values ('pilkada-2024', 90, 'INK', 'STATION', 2, 'INSIDE', 'uji')")
                .update();

        assertThat(mvc.get().uri("/elections/pilkada-2024")).bodyText().contains("Langkah berikutnya");
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63.03")
    void asksAnAdministratorForAPlannerFirst() {
        String account = "/accounts/new?role=PLANNER&amp;area=63.03";
        assertThat(mvc.get().uri(OFFICE)).bodyText().contains("Gudang, dikerjakan perencana", account);
        assertThat(mvc.get().uri("/accounts/new?role=PLANNER&area=63.03"))
                .bodyText()
                .containsPattern("<option[^>]*value=\"PLANNER\"[^>]*selected|value=\"PLANNER\"[^>]*checked")
                .contains("value=\"63.03\"");
        assertThat(mvc.get().uri("/accounts/new?role=KING&area=../x")).hasStatusOk();
    }

    @Test
    void putsAStepOffAndTakesItUpAgain() {
        put("true");
        assertThat(mvc.get().uri(OFFICE)).bodyText().contains("1 langkah untuk nanti", "Kerjakan sekarang: Gudang PPK");
        assertThat(setUps.of(World.OFFICE)
                        .lines()
                        .get(SetUpStep.STORES.ordinal())
                        .later())
                .isTrue();

        put("false");
        assertThat(mvc.get().uri(OFFICE)).bodyText().doesNotContain("langkah untuk nanti");
    }

    private void put(String later) {
        assertThat(mvc.post()
                        .uri(OFFICE + "/setup")
                        .with(csrf())
                        .param("step", "STORES")
                        .param("later", later))
                .hasRedirectedUrl(OFFICE + "#setup");
    }

    @Test
    void leadsFromAStepThatIsDoneToTheNext() {
        assertThat(mvc.get().uri(OFFICE + "/vehicles")).bodyText().doesNotContain("Langkah berikutnya");
        jdbc.sql("insert into vehicle_type (regency_code, code, name, mode, boxes, count)"
                        + " values ('63.03', 'TRUK', 'Truk', 'ROAD', 100, 2)")
                .update();

        assertThat(mvc.get().uri(OFFICE + "/vehicles")).bodyText().contains("Langkah berikutnya", "Aturan jumlah");
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63.03")
    void leadsFromAccountsThatWereMadeToTheNextStep() {
        String next = "Langkah berikutnya";
        assertThat(mvc.get().uri("/chairs/63.03")).hasStatusOk().bodyText().doesNotContain(next);
        for (String district : jdbc.sql("select code from district where regency_code = '63.03'")
                .query(String.class)
                .list()) {
            account("ppk" + district, "PPK_CHAIR", district);
        }
        assertThat(mvc.get().uri("/chairs/63.03")).bodyText().contains(next, "Aturan jumlah");
        assertThat(mvc.get().uri("/chairs/63.03?lang=en"))
                .bodyText()
                .contains("Next step")
                .doesNotContain("??");

        account("rahmah", "PLANNER", "63.03");
        assertThat(mvc.get().uri("/accounts/rahmah")).hasStatusOk().bodyText().contains(next, "Aturan jumlah");
        account("petugas", "ADMINISTRATOR", "63");
        assertThat(setUps.ofAccount("petugas")).isEmpty();
    }

    private void account(String username, String role, String area) {
        jdbc.sql("insert into account (username, name, role, area, password_hash)" + " values (?, ?, ?, ?, 'x')")
                .params(username, username, role, area)
                .update();
    }

    @Test
    void leadsFromTheLastStepToTheScheduleAndNobodyWhereHeMayNot() {
        jdbc.sql("insert into vehicle_type (regency_code, code, name, mode, boxes, count)"
                        + " values ('63.03', 'TRUK', 'Truk', 'ROAD', 100, 2)")
                .update();
        assertThat(mvc.get().uri(OFFICE))
                .bodyText()
                .contains("Akun ketua PPK, dikerjakan administrator")
                .doesNotContain("/chairs/63.03");
        for (SetUpStep step : SetUpStep.values()) {
            setUps.put(World.OFFICE, step, true);
        }

        assertThat(mvc.get().uri(OFFICE + "/vehicles"))
                .bodyText()
                .contains("Langkah berikutnya", "Tinggal jadwalnya", OFFICE + "/schedules");
    }

    @Test
    void goesWhenAScheduleIsPublished() {
        jdbc.sql(
                        "insert into schedule (election_code, regency_code, number, status, first_day, last_day, wave_times, facts)"
                                + " values ('pilkada-2024', '63.03', 1, 'DRAFT', '2024-11-20', '2024-11-25', '08:00', '{}')")
                .update();
        jdbc.sql("update schedule set status = 'APPROVED'").update();
        jdbc.sql("update schedule set status = 'PUBLISHED'").update();

        assertThat(mvc.get().uri(OFFICE)).bodyText().contains("Perlu tindakan").doesNotContain("Menyiapkan kantor");
    }

    @Test
    @As(role = Role.OBSERVER, area = "63.03")
    void letsAnObserverReadItOnly() {
        assertThat(mvc.get().uri(OFFICE))
                .bodyText()
                .contains("Menyiapkan kantor")
                .doesNotContain("Nanti: ");
        assertThat(mvc.post()
                        .uri(OFFICE + "/setup")
                        .with(csrf())
                        .param("step", "STORES")
                        .param("later", "true"))
                .hasStatus(403);
    }

    @Test
    void tellsTheJournalOnceWhatIsPutOffAndWhenItIsTakenUp() {
        put("true");
        put("true");
        put("false");
        put("false");

        assertThat(jdbc.sql("select action || ' ' || after_text from journal_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("journal.setup.later Gudang PPK", "journal.setup.again Gudang PPK");
    }

    @Test
    void thereIsNoOfficeInAnElectionThatIsNotKept() {
        assertThat(mvc.post()
                        .uri("/elections/abc/63.03/setup")
                        .with(csrf())
                        .param("step", "STORES")
                        .param("later", "true"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/elections/abc/63.03/vehicles")).hasStatus(404);
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63.03")
    void showsNoFileOfALargerOfficeThatNobodyHereMayOpen() {
        held("", 1, "rahasia-nasional.csv");
        held("63", 2, "rahasia-provinsi.csv");
        held("63.03", 3, "banjar.csv");

        for (String page : new String[] {"/regions/63.03", "/regions/63.03/list"}) {
            assertThat(mvc.get().uri(page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("banjar.csv")
                    .doesNotContain("rahasia");
        }
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63")
    void showsTheFileOfTheOwnProvinceThatTouchesARegency() {
        held("", 1, "rahasia-nasional.csv");
        held("63", 2, "provinsi.csv");

        assertThat(mvc.get().uri("/regions/63.03"))
                .bodyText()
                .contains("provinsi.csv")
                .doesNotContain("rahasia");
    }

    private void held(String region, int number, String file) {
        jdbc.sql(
                        "insert into voter_import (election_code, region_code, number, kind, stage, state, file_name, file_bytes,"
                                + " file_hash, uploaded_by, uploaded_at) values ('pilkada-2024', ?, ?, 'STATIONS', 'DPT', 'WAITING', ?, 1, '', 'siti',"
                                + " now())")
                .params(region, number, file)
                .update();
    }

    @Test
    void aChairWhoMayNotSignInIsNoneThatAnOfficeHas() {
        var people = SetUpStep.PEOPLE.ordinal();
        account("ppk", "PPK_CHAIR", "63.03.05");
        assertThat(setUps.of(World.OFFICE).lines().get(people).done()).isOne();

        jdbc.sql("update account set enabled = false where username = 'ppk'").update();

        assertThat(setUps.of(World.OFFICE).lines().get(people).done()).isZero();
    }

    @Test
    void leadsIntoTheElectionThatTheOfficeWorksForThoughALaterOneIsEntered() {
        jdbc.sql("insert into election (code, name, kind, voting_day, station_limit)"
                        + " values ('pilkada-2029', 'Pilkada 2029', 'PILKADA', '2029-11-28', 600)")
                .update();

        TestTime.in("63.03", "2024-11-01T04:00:00Z");

        assertThat(setUps.ofRegency("63.03")).contains(World.OFFICE);
    }
}
