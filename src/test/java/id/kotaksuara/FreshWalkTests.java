package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.SetupLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the link of the first start to a published schedule by what the pages offer alone: no address is typed but the two
 * links that an administrator is given. {@code bench/walk} prints what it costs.
 */
@Tag("long")
@BrowserTest
class FreshWalkTests {

    private static final String PASSWORD = "empat kuda hitam";
    private static final int DISTRICTS = 3;
    private static final int MOST = 120;

    @Autowired
    private SetupLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    @Test
    void leadsAFreshOfficeToAPublishedScheduleByClicksAlone(Browser browser) throws IOException {
        new CleanSlate(jdbc, transaction).wipe();
        jdbc.sql("insert into province values ('61', 'Kalimantan Barat')").update();
        jdbc.sql("insert into regency (code, province_code, name, zone)"
                        + " values ('61.05', '61', 'Kabupaten Sintang', 'WIB')")
                .update();
        TestTime.in("61.05", "2029-11-01T01:00:00Z");

        String invitation = administrate(browser);
        plan(browser, invitation);

        var effort = browser.effort().tell("from the first link to a published schedule");
        assertThat(effort.interactions()).isLessThanOrEqualTo(MOST);
    }

    /** Gives the link with which the planner begins. */
    private String administrate(Browser browser) throws IOException {
        browser.effort();
        browser.open("/setup/" + links.forFirstAdministrator())
                .fill("name", "Sari")
                .fill("username", "sari")
                .fill("password", PASSWORD)
                .fill("repeat", PASSWORD)
                .press("Buat akun dan masuk");
        browser.press("Siapkan kantor saya").choose("kind", "PILKADA").press("Lanjut");
        browser.fill("name", "Pilkada Sintang").fill("votingDay", "2029-11-28").press("Simpan");
        browser.press("Daftar pemilih").press("Unggah daftar TPS");
        browser.attach("file", Files.write(folder.resolve("DPT final KPU.xlsx"), FreshOfficeTests.workbook()))
                .press("Unggah dan periksa")
                .waitFor("Terapkan");
        assertThat(browser.text()).contains("20 TPS baru", "3 kecamatan");
        browser.choose("warnings", "true")
                .press("Terapkan")
                .waitFor("Lihat daftar pemilih")
                .press("Lihat daftar pemilih");
        browser.press("Ikhtisar");
        browser.press("Kabupaten Sintang").look("fresh-set-up");
        browser.press("Akun perencana");
        browser.fill("username", "aulia").fill("name", "Aulia").press("Buat akun");
        String link = browser.driver().findElement(By.id("link")).getText();
        browser.press("Keluar");
        return link.substring(link.indexOf("/setup/"));
    }

    private void plan(Browser browser, String invitation) {
        browser.open(invitation)
                .fill("password", PASSWORD)
                .fill("repeat", PASSWORD)
                .press("Simpan dan masuk");
        browser.press("Gudang").press("Tambah gudang");
        browser.fill("code", "GUDANG")
                .fill("name", "Gudang Sintang")
                .choose("measure", "COUNTED")
                .fill("countedBoxes", "30")
                .fill("preparedPerWave", "30")
                .fill("dockPerWave", "30")
                .press("Simpan");
        browser.press("Kendaraan").press("Tambah kendaraan");
        browser.fill("code", "TRUK")
                .choose("mode", "ROAD")
                .fill("name", "Truk")
                .fill("boxes", "20")
                .fill("count", "2")
                .press("Simpan");
        browser.press("Perjalanan ke kecamatan").press("Ubah semua dalam satu tabel");
        IntStream.range(0, DISTRICTS).forEach(row -> way(browser, "c" + row + "."));
        browser.press("Lihat perubahannya").press("Simpan semuanya");
        browser.press("Gudang PPK").press("Ubah semua dalam satu tabel");
        IntStream.range(0, DISTRICTS).forEach(row -> browser.fill("c" + row + ".room", "40"));
        browser.press("Lihat perubahannya").press("Simpan semuanya");
        browser.look("fresh-next");
        browser.press("Susun jadwal").press("Susun jadwal");
        browser.fill("firstDay", "2029-11-20")
                .fill("lastDay", "2029-11-26")
                .fill("waves", "08.00")
                .press("Susun jadwal");
        assertThat(browser.text()).contains("Ya: semua 40 kotak berangkat");
        browser.press("Setujui").press("Setujui");
        browser.press("Terbitkan").press("Terbitkan");
        assertThat(browser.text()).contains("Jadwal terbit");
    }

    private static void way(Browser browser, String row) {
        browser.choose(row + "legs[0].mode", "darat")
                .fill(row + "legs[0].hours", "2")
                .fill(row + "legs[0].vehicles", "TRUK")
                .fill(row + "distanceKm", "40")
                .choose(row + "rain", "tetap lancar")
                .choose(row + "floodRisk", "rendah")
                .choose(row + "signal", "tidak ada")
                .choose(row + "vulnerability", "rendah");
    }
}
