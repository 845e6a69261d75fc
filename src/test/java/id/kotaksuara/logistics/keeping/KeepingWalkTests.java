package id.kotaksuara.logistics.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.Browser;
import id.kotaksuara.BrowserTest;
import id.kotaksuara.CleanSlate;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A planner looks at a store, hands a key over, writes down who goes in, and takes an offer of room. */
@Tag("long")
@BrowserTest
class KeepingWalkTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String PASSWORD = "dua belas kotak merah";

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsAStore(Browser browser) {
        new CleanSlate(jdbc, transaction).wipe();
        new World(jdbc).create();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 60, 60, 60)")
                .update();
        TestTime.in("63.03", "2024-11-18T01:00:00Z");
        accounts.open(List.of(new NewAccount("planner", "Rahmah", Role.PLANNER, new Area("63.03"))), PASSWORD);
        browser.open("/sign-in")
                .fill("username", "planner")
                .fill("password", PASSWORD)
                .press("Masuk");

        browser.open(OFFICE + "/keeping").look("keeping-never").press("Gudang PPK Paramasan");
        check(browser);
        door(browser);
        offer(browser);
        browser.open(OFFICE + "/keeping").look("keeping");
        browser.open(OFFICE).look("keeping-overview");
    }

    private void check(Browser browser) {
        browser.look("keeping-place").press("Periksa gudang").look("keeping-check");
        browser.fill("person", "Siti").choose("found[OFF_FLOOR]", "LACKING").choose("found[CCTV]", "THERE");
        browser.press("Simpan");
        assertThat(browser.text()).contains("menyentuh lantai", "Pemeriksaan tercatat");
        browser.look("keeping-floor");
    }

    private void door(Browser browser) {
        browser.press("Buku pintu").look("door-empty");
        browser.fill("person", "Siti")
                .fill("companions", "Budi")
                .fill("purpose", "Menghitung kotak")
                .press("Catat masuk");
        assertThat(browser.text()).contains("1 kunjungan belum keluar");
        browser.look("door-inside").press("Siti keluar");
        assertThat(browser.text()).contains("Tercatat keluar");
        browser.look("door-over").press("Formulir kertas");
        browser.onAPhone().screenshot("door-paper");
        browser.atADesk().screenshot("door-paper");
    }

    private void offer(Browser browser) {
        browser.open(OFFICE + "/stores/offers").look("offers-none").press("Catat tawaran tempat");
        browser.look("offer-new");
        browser.fill("offeredBy", "Kelurahan Jawa")
                .fill("address", "Aula kelurahan")
                .fill("floorM2", "100")
                .fill("floorHeightCm", "30")
                .choose("floodProne", "YES")
                .fill("firstDay", "2024-11-01")
                .fill("lastDay", "2024-11-20")
                .press("Simpan");
        assertThat(browser.text()).contains("Muat 1.500 kotak berdiri");
        browser.look("offer").open(OFFICE + "/stores/offers").look("offers");
    }
}
