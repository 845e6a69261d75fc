package id.kotaksuara.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@As(role = Role.ADMINISTRATOR)
class ScenarioPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void offersFiveRegencies() {
        assertThat(mvc.get().uri("/scenarios"))
                .hasStatusOk()
                .bodyText()
                .contains("Kabupaten Banjar", "Kabupaten Kutai Kartanegara", "Kabupaten Musi Rawas")
                .contains("Kota Prabumulih", "Kota Pekalongan", "1.101");
        assertThat(mvc.get().uri("/scenarios?lang=en")).bodyText().contains("not loaded");
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "64.02")
    void offersOnlyTheRegenciesOfTheAdministratorsArea() {
        assertThat(mvc.get().uri("/scenarios"))
                .bodyText()
                .contains("Kutai Kartanegara")
                .doesNotContain("Banjar");
        assertThat(mvc.get().uri("/scenarios/63.03")).hasStatus(404);
    }

    @Test
    void loadsBanjarAsItStoodOnTheNineteenthOfNovember() {
        load("63.03");

        assertThat(mvc.get().uri("/scenarios/63.03"))
                .bodyText()
                .contains("Selasa, 19 November 2024, 08.00 WITA", "perencana.banjar", "ppk.paramasan");
        assertThat(count("polling_station where village_code like '63.03.%'")).isEqualTo(1101);
        assertThat(count("route where district_code like '63.03.%'")).isEqualTo(20);
    }

    @Test
    void startsBanjarWithAFullWarehouse() {
        load("63.03");

        assertThat(sum("material = 'BALLOT_BOX' and state = 'SEALED'")).isEqualTo(350);
        assertThat(sum("material = 'BALLOT_BOX'")).isEqualTo(2202);
        assertThat(sum("material = 'BALLOT' and contest_code = 'GUBERNUR'")).isEqualTo(436_793);
    }

    @Test
    void saysThat102BoxesOfBanjarCannotGoWithOneWaveADay() {
        load("63.03");

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/schedules/1"))
                .hasStatusOk()
                .bodyText()
                .contains("102 kotak tidak dapat berangkat", "6 × 350 = 2.100 dari 2.202", "25/11");
    }

    @Test
    void namesTheSmallestChangesThatLetAllBoxesOfBanjarGo() {
        load("63.03");

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/schedules/1/cures"))
                .hasStatusOk()
                .bodyText()
                .contains("+1 hari", "+1 gelombang", "kotak ruang", "tidak menolong")
                .doesNotContain("??");
        assertThat(mvc.get()
                        .uri("/elections/pilkada-2024/63.03/schedules/1/cures?lang=en")
                        .header("HX-Request", "true"))
                .bodyText()
                .contains("+1 wave", "does not help")
                .doesNotContain("<nav", "??");
    }

    @ParameterizedTest
    @CsvSource({"64.02, pilkada-2024", "16.05, pilkada-2024", "16.74, pilkada-2024", "33.75, pemilu-2024"})
    void letsAllBoxesGoInTheOtherScenarios(String regency, String election) {
        load(regency);
        entities.flush();

        assertThat(count("schedule where regency_code = '" + regency + "'")).isOne();
        assertThat(count("schedule_consignment where slot is null")).isZero();
        assertThat(mvc.get().uri("/elections/" + election + "/" + regency + "/schedules/1"))
                .hasStatusOk();
    }

    @Test
    void leavesTwoOfFiveBallotsOutInPekalongan() {
        load("33.75");

        assertThat(sum("material in ('BALLOT_BOX', 'RECAP_BOX')")).isEqualTo(4413);
        assertThat(sum("material = 'VOTING_BOOTH'")).isEqualTo(3524);
        assertThat(sum("material = 'INK'")).isEqualTo(1762);
        assertThat(sum("material = 'BALLOT' and contest_code in ('PPWP', 'DPD')"))
                .isZero();
        assertThat(sum("material = 'BALLOT' and contest_code = 'DPR'")).isPositive();
    }

    @Test
    void movesTheTimeOnAndBackOnlyByAReset() {
        load("63.03");
        move("63.03", "HOUR");
        move("63.03", "DAY");
        assertThat(mvc.get().uri("/scenarios/63.03")).bodyText().contains("Rabu, 20 November 2024, 09.00 WITA");

        load("63.03");

        assertThat(mvc.get().uri("/scenarios/63.03")).bodyText().contains("Selasa, 19 November 2024, 08.00 WITA");
        assertThat(count("polling_station where village_code like '63.03.%'")).isEqualTo(1101);
    }

    @Test
    void keepsTwoScenariosApart() {
        load("63.03");
        load("33.75");
        move("33.75", "DAY");

        assertThat(mvc.get().uri("/scenarios/63.03")).bodyText().contains("19 November 2024, 08.00 WITA");
        assertThat(mvc.get().uri("/scenarios/33.75")).bodyText().contains("16 Januari 2024, 08.00 WIB");
    }

    @Test
    void tellsAProvinceTheTimeOfItsScenariosWhileNobodyThereWorksForReal() {
        load("16.05");
        load("16.74");
        move("16.74", "HOUR");
        assertThat(mvc.get().uri("/elections/pilkada-2024/16"))
                .bodyText()
                .contains("Waktu simulasi: Senin, 25 November 2024, 09.00 WIB");

        jdbc.sql("insert into regency (code, province_code, name, zone) values ('16.01', '16', 'Ogan', 'WIB')")
                .update();

        assertThat(mvc.get().uri("/elections/pilkada-2024/16")).bodyText().doesNotContain("Waktu simulasi");
    }

    @Test
    void neverOverwritesRealPollingStations() {
        new World(jdbc).create();

        assertThat(mvc.post().uri("/scenarios/63.03/load").with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah punya TPS sungguhan");
        assertThat(count("polling_station")).isEqualTo(5);
    }

    @Test
    void handsOutTheListOfPrabumulihWhoseTotalIsAHundredTooHigh() {
        assertThat(mvc.get().uri("/scenarios/16.74/exercise.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("KODE;PROVINSI")
                .contains("JUMLAH;;;;;;;;144157");
        assertThat(mvc.get().uri("/scenarios/63.03/exercise.csv")).hasStatus(404);
    }

    private void load(String regency) {
        assertThat(mvc.post().uri("/scenarios/" + regency + "/load").with(csrf()))
                .hasStatus3xxRedirection();
    }

    private void move(String regency, String step) {
        assertThat(mvc.post()
                        .uri("/scenarios/" + regency + "/clock")
                        .param("by", step)
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private int sum(String which) {
        entities.flush();
        return jdbc.sql("select coalesce(sum(quantity), 0) from stock_item where " + which)
                .query(Integer.class)
                .single();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
