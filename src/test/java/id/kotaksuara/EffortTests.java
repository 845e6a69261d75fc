package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.draft.Banjar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the three great pieces of work cost an office in clicks, fields and pages; {@code bench/walk} prints it. */
@Tag("long")
@BrowserTest
class EffortTests {

    private static final String TABLE = "JADWAL DISTRIBUSI KPU KABUPATEN BANJAR\nKECAMATAN\tTANGGAL\tJUMLAH KOTAK\n"
            + "Paramasan\t20/11/2024\t28\nAranio\t20/11/2024\t66\nSungai Pinang\t21/11/2024\t64\n"
            + "Gambut\t21/11/2024\t154\nAluh Aluh\t22/11/2024\t108\nMartapura\t23/11/2024\t300\n";
    private static final int DISTRICTS = 14;
    private static final int LOADS = 8;

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Banjar banjar;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void empty() {
        new CleanSlate(jdbc, transaction).wipe();
    }

    @Test
    void gradesASchedulePastedOnTheFirstPageInTwoClicksAndThreeFields(Browser browser) {
        regency();
        open("admin", Role.ADMINISTRATOR, "");
        new Walker(browser).signIn("admin");
        browser.effort();

        browser.open("/").press("Nilai jadwal saya").look("door");
        browser.fill("room", "350")
                .fill("preparedPerWave", "350")
                .paste("pasted", TABLE)
                .press("Nilai jadwal ini");

        assertThat(browser.text()).contains("Nilai jadwal 1", "Paramasan");
        var effort = tell("grading from the welcome page", browser);
        assertThat(effort.clicks()).isLessThanOrEqualTo(2);
        assertThat(effort.fields()).isLessThanOrEqualTo(3);
    }

    @Test
    void sendsAWaveOfEightAndOpensItsPapersInThreeClicks(Browser browser) {
        office.open();
        waves();
        new Walker(browser).signIn("planner");
        banjar.itIs("2024-11-21T00:10:00Z");
        browser.open(OfficeAtWork.OFFICE + "/shipments").press("Berangkatkan yang dicentang");
        WalkRoad.nameCrews(browser);
        browser.press("Berangkatkan yang dicentang");
        assertThat(browser.text()).contains(LOADS + " sudah berangkat");

        banjar.itIs("2024-11-22T00:10:00Z");
        browser.open(OfficeAtWork.OFFICE + "/shipments").look("waves");
        browser.effort();
        browser.press("Berangkatkan yang dicentang").look("wave-form");
        browser.press("Berangkatkan yang dicentang").press("Cetak semua surat");

        assertThat(browser.driver().findElements(By.className("leaf"))).hasSize(2 * LOADS);
        var effort = tell("a wave of " + LOADS + " loads, sent and printed", browser);
        assertThat(effort.clicks()).isLessThanOrEqualTo(3);
        assertThat(effort.fields()).isZero();
    }

    /** Two waves of eight trucks each that hold their load, of boxes counted in total; the fixture has waves of other sizes and boxes one by one. */
    private void waves() {
        jdbc.sql("delete from box_keeping").update();
        jdbc.sql("delete from shipment_carrier").update();
        jdbc.sql("insert into shipment_carrier (shipment_id, position, leg, mode, vehicle_type)"
                        + " select id, 0, 1, 'ROAD', 'Truk' from shipment")
                .update();
        jdbc.sql("update vehicle_type set boxes = 1000").update();
        jdbc.sql("update shipment s set wave = 1, planned_departure = n.at, planned_arrival = n.at + interval '1 hour'"
                        + " from (select id, timestamptz '2024-11-21 08:00+08' + interval '1 day' * ((row_number() over"
                        + " (order by id) - 1) / :loads) as at from shipment where status = 'PLANNED') n"
                        + " where n.id = s.id")
                .param("loads", LOADS)
                .update();
    }

    @Test
    @EnabledIfSystemProperty(named = "kotaksuara.walk", matches = "true", disabledReason = "asked for by bench/walk")
    void setsAnOfficeOfFourteenDistrictsUpByHand(Browser browser) {
        regency();
        districts();
        open("sari", Role.ADMINISTRATOR, "");
        open(WalkPlanner.USERNAME, Role.PLANNER, "63.03");
        var planner = new Walker(browser);
        planner.signIn(WalkPlanner.USERNAME);
        browser.effort();
        warehouseAndVehicles(planner);
        IntStream.rangeClosed(1, DISTRICTS)
                .forEach(number -> routeAndStore(planner, code(number), "Kecamatan " + number));
        tell("means, ways and stores of 14 districts by hand", browser);

        planner.signIn("sari");
        browser.effort();
        IntStream.rangeClosed(1, DISTRICTS).forEach(number -> account(browser, number));
        tell("accounts of 14 PPK chairs by hand", browser);
        browser.open(Walker.OFFICE).look("set-up");
        assertThat(browser.text()).contains("Menyiapkan kantor: 8 dari 8 langkah selesai");
    }

    /** Each way copied from the first one with its own hours and kilometres, stores and accounts each in one table. */
    @Test
    @EnabledIfSystemProperty(named = "kotaksuara.walk", matches = "true", disabledReason = "asked for by bench/walk")
    void setsAnOfficeOfFourteenDistrictsUpByHandWithWhatHelps(Browser browser) {
        var planner = begin(browser);
        warehouseAndVehicles(planner);
        route(planner, code(1));
        browser.press("Simpan");
        planner.open("/routes/" + code(2) + "/edit");
        for (int number = 2; number <= DISTRICTS; number++) {
            browser.choose("copy", code(1)).press("Salin");
            browser.fill("legs[0].hours", "3").fill("distanceKm", "60");
            browser.press(number == DISTRICTS ? "Simpan" : "Simpan, lalu Kecamatan " + (number + 1));
        }
        planner.open("/stores/table");
        IntStream.range(0, DISTRICTS).forEach(row -> browser.fill("c" + row + ".room", "160"));
        saveTable(browser);
        int planned = browser.effortSoFar();

        planner.signIn("sari");
        browser.effort();
        browser.open("/chairs/63.03/table");
        saveTable(browser);
        ready(browser, planned, "by hand, with copying and tables", 140);
    }

    /** A file for each table: exported, filled in a spreadsheet, read and saved. */
    @Test
    @EnabledIfSystemProperty(named = "kotaksuara.walk", matches = "true", disabledReason = "asked for by bench/walk")
    void setsAnOfficeOfFourteenDistrictsUpWithFiles(Browser browser) throws java.io.IOException {
        var planner = begin(browser);
        warehouseAndVehicles(planner);
        upload(planner, "routes", cells -> {
            List<String> conditions = List.of("40", "tetap lancar", "rendah", "tidak ada", "rendah");
            cells.set(2, "darat");
            cells.set(3, "2");
            cells.set(4, "TRUK");
            IntStream.range(0, conditions.size()).forEach(at -> cells.set(cells.size() - 7 + at, conditions.get(at)));
        });
        upload(planner, "stores", cells -> cells.set(2, "160"));
        int planned = browser.effortSoFar();

        planner.signIn("sari");
        browser.effort();
        browser.open("/chairs/63.03/table");
        saveTable(browser);
        ready(browser, planned, "with files", 60);
    }

    private Walker begin(Browser browser) {
        regency();
        districts();
        open("sari", Role.ADMINISTRATOR, "");
        open(WalkPlanner.USERNAME, Role.PLANNER, "63.03");
        var planner = new Walker(browser);
        planner.signIn(WalkPlanner.USERNAME);
        browser.effort();
        return planner;
    }

    private static void ready(Browser browser, int planned, String how, int most) {
        int interactions = planned
                + tell("accounts of 14 PPK chairs in one table, " + how, browser)
                        .interactions();
        browser.open(Walker.OFFICE);
        assertThat(browser.text()).contains("Menyiapkan kantor: 8 dari 8 langkah selesai");
        Effort.write("an office of 14 districts " + how, "%s: %d interactions".formatted(how, interactions));
        assertThat(interactions).isLessThanOrEqualTo(most);
    }

    private static void saveTable(Browser browser) {
        browser.press("Lihat perubahannya").press("Simpan semuanya");
    }

    /** Downloads a table, fills each of its rows, and reads it again: two clicks to download and open, the rest here. */
    private static void upload(Walker planner, String table, Consumer<List<String>> filling)
            throws java.io.IOException {
        Browser browser = planner.open("/" + table + "/table");
        String exported = browser.download(Walker.OFFICE + "/" + table + "/table/rows.csv");
        String separator = exported.lines().findFirst().orElseThrow().contains(";") ? ";" : ",";
        String filled = exported.lines()
                .map(line -> new ArrayList<>(Arrays.asList(line.split(separator, -1))))
                .map(cells -> {
                    if (cells.get(0).startsWith("63.")) {
                        filling.accept(cells);
                    }
                    return String.join(separator, cells);
                })
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(Files.createTempFile("table-", ".csv"), filled);
        browser.attach("file", file).press("Baca dan lihat perubahannya").press("Simpan semuanya");
        Files.delete(file);
    }

    private void warehouseAndVehicles(Walker planner) {
        planner.open("/warehouses").press("Tambah gudang");
        planner.browser
                .fill("code", "GUDANG")
                .fill("name", "Gudang logistik")
                .choose("measure", "COUNTED")
                .fill("countedBoxes", "350")
                .fill("preparedPerWave", "350")
                .fill("dockPerWave", "350")
                .press("Simpan");
        planner.open("/vehicles").press("Tambah kendaraan");
        planner.browser
                .fill("code", "TRUK")
                .choose("mode", "ROAD")
                .fill("name", "Truk boks")
                .fill("boxes", "110")
                .fill("count", "8")
                .press("Simpan");
    }

    private void routeAndStore(Walker planner, String code, String name) {
        route(planner, code);
        planner.browser.press("Simpan");
        planner.open("/stores").press("ubah " + name).fill("room", "160").press("Simpan");
    }

    private static void route(Walker planner, String code) {
        planner.open("/routes/" + code).press("Gambarkan perjalanan");
        planner.browser
                .choose("legs[0].mode", "ROAD")
                .fill("legs[0].hours", "2")
                .choose("legs[0].vehicles", "TRUK")
                .fill("distanceKm", "40")
                .choose("rain", "PASSABLE")
                .choose("floodRisk", "LOW")
                .choose("signal", "NONE")
                .choose("vulnerability", "LOW");
    }

    private static void account(Browser browser, int number) {
        browser.open("/accounts").press("Buat akun");
        browser.fill("username", "ppk." + number)
                .fill("name", "PPK Kecamatan " + number)
                .choose("role", "PPK_CHAIR")
                .fill("area", code(number))
                .press("Buat akun");
    }

    private void regency() {
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan') on conflict do nothing")
                .update();
        jdbc.sql("insert into regency (code, province_code, name, zone)"
                        + " values ('63.03', '63', 'Kabupaten Banjar', 'WITA') on conflict do nothing")
                .update();
        banjar.itIs("2024-11-18T00:00:00Z");
    }

    private void districts() {
        elections.open(new Election(
                Walker.ELECTION,
                "Pilkada Banjar",
                ElectionKind.PILKADA,
                LocalDate.of(2024, 11, 27),
                ElectionDefaults.contests(ElectionKind.PILKADA)));
        for (int number = 1; number <= DISTRICTS; number++) {
            String village = code(number) + ".2001";
            jdbc.sql("insert into district values (?, '63.03', ?)")
                    .params(code(number), "Kecamatan " + number)
                    .update();
            jdbc.sql("insert into village values (?, ?, 'Desa')")
                    .params(village, code(number))
                    .update();
            jdbc.sql("insert into polling_station values (?, ?, 1, 200, 200)")
                    .params(Walker.ELECTION, village)
                    .update();
        }
    }

    private static String code(int number) {
        return "63.03.%02d".formatted(number);
    }

    private void open(String username, Role role, String area) {
        accounts.open(List.of(new NewAccount(username, username, role, new Area(area))), Walker.PASSWORD);
    }

    private static Effort tell(String work, Browser browser) {
        return browser.effort().tell(work);
    }
}
