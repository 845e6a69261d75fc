package id.kotaksuara.demo;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.As;
import id.kotaksuara.DemoTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DemoTest
@Import(AtOnce.class)
@As(role = Role.ADMINISTRATOR)
class DemoPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BoxOffice boxes;

    @Autowired
    EntityManager entities;

    @Autowired
    PasswordEncoder encoder;

    @Test
    void offersFiveRegencies() {
        assertThat(mvc.get().uri("/demo"))
                .hasStatusOk()
                .bodyText()
                .contains("Kabupaten Banjar", "Kabupaten Kutai Kartanegara", "Kabupaten Musi Rawas")
                .contains("Kota Prabumulih", "Kota Pekalongan", "1.101");
        assertThat(mvc.get().uri("/demo?lang=en")).bodyText().contains("not loaded");
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "64.02")
    void offersOnlyTheRegenciesOfTheAdministratorsArea() {
        assertThat(mvc.get().uri("/demo"))
                .bodyText()
                .contains("Kutai Kartanegara")
                .doesNotContain("Banjar");
        assertThat(mvc.get().uri("/demo/63.03")).hasStatus(404);
    }

    @Test
    void loadsBanjarAsItStoodOnTheNineteenthOfNovember() {
        assertThat(mvc.get().uri("/demo/63.03"))
                .bodyText()
                .contains("Selasa, 19 November 2024, 08.00 WITA", "perencana.banjar", "ppk.paramasan");
        assertThat(count("polling_station where village_code like '63.03.%'")).isEqualTo(1101);
        assertThat(count("route where district_code like '63.03.%'")).isEqualTo(20);
    }

    @Test
    void startsBanjarWithAFullWarehouse() {
        assertThat(sum("63.03", "material = 'BALLOT_BOX' and state = 'SEALED'")).isEqualTo(350);
        assertThat(sum("63.03", "material = 'BALLOT_BOX'")).isEqualTo(2202);
        assertThat(sum("63.03", "material = 'BALLOT' and contest_code = 'GUBERNUR'"))
                .isEqualTo(436_793);
    }

    @Test
    void saysThat102BoxesOfBanjarCannotGoWithOneWaveADay() {
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/schedules/1"))
                .hasStatusOk()
                .bodyText()
                .contains("102 kotak tidak dapat berangkat", "6 × 350 = 2.100 dari 2.202", "25/11");
    }

    @Test
    void namesTheSmallestChangesThatLetAllBoxesOfBanjarGo() {
        mvc.get().uri("/elections/pilkada-2024/63.03/schedules/1/cures").exchange(); // has them worked out
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/schedules/1/cures"))
                .hasStatusOk()
                .bodyText()
                .contains("+1 hari", "+1 gelombang", "kotak ruang", "tidak menolong")
                .doesNotContain("??");
        assertThat(mvc.get()
                        .uri("/elections/pilkada-2024/63.03/schedules/1/cures?lang=en")
                        .header("HX-Request", "true"))
                .bodyText()
                .contains("+1 wave", "Proven not to help alone")
                .doesNotContain("<nav", "??");
    }

    @ParameterizedTest
    @CsvSource({"64.02, pilkada-2024", "16.05, pilkada-2024", "16.74, pilkada-2024", "33.75, pemilu-2024"})
    void letsAllBoxesGoInTheOtherExamples(String regency, String election) {
        load(regency);
        entities.flush();

        assertThat(count("schedule where regency_code = '" + regency + "'")).isOne();
        assertThat(count("schedule_consignment where slot is null and district_code like '" + regency + ".%'"))
                .isZero();
        assertThat(mvc.get().uri("/elections/" + election + "/" + regency + "/schedules/1"))
                .hasStatusOk();
    }

    @Test
    void leavesTwoOfFiveBallotsOutInPekalongan() {
        load("33.75");

        assertThat(sum("33.75", "material in ('BALLOT_BOX', 'RECAP_BOX')")).isEqualTo(4413);
        assertThat(sum("33.75", "material = 'VOTING_BOOTH'")).isEqualTo(3524);
        assertThat(sum("33.75", "material = 'INK'")).isEqualTo(1762);
        assertThat(sum("33.75", "material = 'BALLOT' and contest_code in ('PPWP', 'DPD')"))
                .isZero();
        assertThat(sum("33.75", "material = 'BALLOT' and contest_code = 'DPR'")).isPositive();
    }

    @Test
    void isEightyPercentReadyInPekalongan() {
        load("33.75");
        entities.flush();

        assertThat(mvc.get().uri("/elections/pemilu-2024/33.75/goods"))
                .hasStatusOk()
                .bodyText()
                .contains("Lengkap 80\u00a0%", "8 dari 10 jenis isi kotak suara sudah lengkap: 8 ÷ 10 = 80\u00a0%")
                .containsPattern("(?s)Surat suara, [^<]*DPD.{1,900}tanpa tanggal");
    }

    @Test
    void movesTheTimeOnAndBackOnlyByAReset() {
        move("63.03", "HOUR");
        move("63.03", "DAY");
        assertThat(mvc.get().uri("/demo/63.03")).bodyText().contains("Rabu, 20 November 2024, 09.00 WITA");

        reset("63.03");

        assertThat(mvc.get().uri("/demo/63.03")).bodyText().contains("Selasa, 19 November 2024, 08.00 WITA");
        assertThat(count("polling_station where village_code like '63.03.%'")).isEqualTo(1101);
    }

    @Test
    void keepsTwoExamplesApart() {
        load("33.75");
        move("33.75", "DAY");

        assertThat(mvc.get().uri("/demo/63.03")).bodyText().contains("19 November 2024, 08.00 WITA");
        assertThat(mvc.get().uri("/demo/33.75")).bodyText().contains("16 Januari 2024, 08.00 WIB");
    }

    @Test
    void tellsAProvinceTheTimeOfItsExamplesWhileNobodyThereWorksForReal() {
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
    void neverTakesOverARegencyThatPeopleMade() {
        jdbc.sql("insert into province values ('33', 'Jawa Tengah')").update();
        jdbc.sql("insert into regency (code, province_code, name, zone) values ('33.75', '33', 'Pekalongan', 'WIB')")
                .update();

        assertThat(mvc.post().uri("/demo/33.75/load").with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah ada di pemasangan ini");
        assertThat(mvc.post().uri("/demo/33.75/reset").with(csrf())).hasStatus(404);
        assertThat(count("regency where name = 'Pekalongan'")).isOne();
    }

    @Test
    void asksBeforeAnExampleIsSetBackAndCountsWhatIsLost() {
        assertThat(mvc.post().uri("/demo/63.03/load").with(csrf()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/demo/63.03/reset");
        jdbc.sql("insert into account (username, name, role, area, password_hash)"
                        + " values ('baru', 'Baru', 'PLANNER', '63.03', '-')")
                .update();

        assertThat(mvc.get().uri("/demo/63.03/reset"))
                .bodyText()
                .contains("jadwal 1, pengiriman 0, tanda terima 0", "akun yang dibuat orang 1");
        reset("63.03");

        assertThat(count("account where username = 'baru'")).isZero();
        assertThat(mvc.get().uri("/demo/63.03"))
                .bodyText()
                .contains("Contoh disetel ulang", "akun yang dibuat orang 1");
    }

    @Test
    void leavesNothingOfWhatWasDoneWhenAnExampleIsSetBack() {
        var places = jdbc.sql(
                        "select table_name || ' where ' || column_name || ' like ' from information_schema.columns"
                                + " join information_schema.tables using (table_schema, table_name)"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in"
                                + " ('regency', 'regency_code', 'district_code', 'village_code', 'region_code', 'area')"
                                + " and table_name not in ('regency', 'district', 'village', 'journal_entry')")
                .query(String.class)
                .list();
        assertThat(places).hasSizeGreaterThan(10);
        jdbc.sql("insert into photo (subject, regency, code, words, jpeg, width, height, recorded_at, recorded_by)"
                        + " values ('SJ-6303-0001', '63.03', repeat('0', 32), '', '\\x00', 1, 1, now(), 'siti')")
                .update();

        forget("63.03");

        assertThat(places)
                .allSatisfy(
                        place -> assertThat(count(place + "'63.03%'")).as(place).isZero());
        assertThat(count("journal_entry where region_code like '63.03%'")).isPositive();
    }

    @Test
    void beginsTheHistoryOfBoxesAnewWhenAnExampleIsSetBack() {
        var banjar = new OfficeKey("pilkada-2024", "63.03");
        assertThat(boxes.begin(banjar)).isEqualTo(2_202);
        jdbc.sql("insert into chain_head values ('boxes/pilkada-2024/63.03', 'ab', 7, repeat('0', 64))")
                .update(); // as a commit would

        reset("63.03");

        assertThat(count("ballot_box")).isZero();
        assertThat(count("chain_head where scope like 'boxes/%/63.03'")).isZero();
        assertThat(boxes.begin(banjar)).isEqualTo(2_202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal_entry", "stock_entry"})
    void keepsWhatOnlyGrowsLockedAfterAnExampleWasSetBack(String table) {
        reset("63.03");
        entities.flush();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("delete from " + table).update())
                .withMessageContaining("append-only");
    }

    @Test
    void forgetsNothingOfARegencyThatIsNotTheDemos() {
        makeRegency();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> forget("63.04"))
                .withMessageContaining("63.04 is not the demo's");
    }

    @Test
    void marksARegencyBeforeItIsMadeAndNeverAfterwards() {
        makeRegency();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("insert into demo_regency values ('63.04', now())")
                        .update())
                .withMessageContaining("63.04 is there already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from demo_regency", "update demo_regency set code = '63.04'"})
    void neverTakesTheMarkAway(String attempt) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(attempt).update())
                .withMessageContaining("append-only");
    }

    @Test
    void keepsNoPasswordAndGivesEachAccountItsOwn() {
        String planner = passwordFor("perencana.banjar");
        String observer = passwordFor("bawaslu.banjar");

        assertThat(planner).isNotEqualTo(observer);
        assertThat(encoder.matches(planner, hashOf("perencana.banjar"))).isTrue();
        assertThat(encoder.matches(planner, hashOf("bawaslu.banjar"))).isFalse();
        assertThat(mvc.get().uri("/demo/63.03")).bodyText().doesNotContain(planner, observer);
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63.03")
    void givesPasswordsOfTheExamplesOwnPeopleOnly() {
        assertThat(mvc.post().uri("/demo/63.03/people/admin").with(csrf())).hasStatus(404);
        assertThat(mvc.post().uri("/demo/64.02/people/admin.kutai-kartanegara").with(csrf()))
                .hasStatus(404);
    }

    @Test
    @WithAnonymousUser
    void namesOnTheSignInPageWhoCanBeTried() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("Akun untuk mencoba", "admin.banjar", "perencana.banjar", "bawaslu.banjar")
                .doesNotContain("perencana.pekalongan");
        assertThat(mvc.get().uri("/sign-in?username=perencana.banjar"))
                .bodyText()
                .contains("value=\"perencana.banjar\"");
    }

    private void makeRegency() {
        jdbc.sql("insert into regency (code, province_code, name, zone) values ('63.04', '63', 'Barito Kuala', 'WITA')")
                .update();
    }

    private void forget(String regency) {
        jdbc.sql("select forget_demo_office(?, array[]::text[])")
                .param(regency)
                .query((row, number) -> "")
                .list();
    }

    @Test
    void handsOutTheListOfPrabumulihWhoseTotalIsAHundredTooHigh() {
        assertThat(mvc.get().uri("/demo/16.74/exercise.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("KODE;PROVINSI")
                .contains("JUMLAH;;;;;;;;144157");
        assertThat(mvc.get().uri("/demo/63.03/exercise.csv")).hasStatus(404);
    }

    private String passwordFor(String username) {
        var page = mvc.post().uri("/demo/63.03/people/" + username).with(csrf()).exchange();
        assertThat(page).hasStatusOk().bodyText().contains(username);
        entities.flush();
        var password = Pattern.compile("<code>(\\w{4}-\\w{4}-\\w{4})</code>")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    private String hashOf(String username) {
        return jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private void load(String regency) {
        assertThat(mvc.post().uri("/demo/" + regency + "/load").with(csrf())).hasStatus3xxRedirection();
    }

    private void reset(String regency) {
        assertThat(mvc.post().uri("/demo/" + regency + "/reset").with(csrf())).hasStatus3xxRedirection();
    }

    private void move(String regency, String step) {
        assertThat(mvc.post()
                        .uri("/demo/" + regency + "/clock")
                        .param("by", step)
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private int sum(String regency, String which) {
        entities.flush();
        return jdbc.sql(
                        "select coalesce(sum(quantity), 0) from stock_item join warehouse on warehouse.id = warehouse_id"
                                + " where regency_code = :regency and " + which)
                .param("regency", regency)
                .query(Integer.class)
                .single();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
