package id.kotaksuara.goods;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.Browser;
import id.kotaksuara.BrowserTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.region.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * A kecamatan of Kota Pekalongan in the Pemilu of 2024, from its orders to the fire: short and damaged goods with their
 * claim, a lot with damaged ballots, 80 % on the way, one mismatch at the table, one foreign box, one box opened again, and
 * the books of ballots at zero on the day before the vote.
 */
@Tag("long")
@BrowserTest
@TestPropertySource(properties = "spring.application.name=goods walk") // an installation of its own
class PekalonganGoodsTests {

    private static final String PASSWORD = "dua belas kotak merah";
    private static final String OFFICE = "/elections/pemilu-2024/33.75";
    private static final String GOODS = OFFICE + "/goods";
    private static final List<String> CONTESTS = List.of("PPWP", "DPR", "DPD", "DPRD_PROVINSI", "DPRD_KABKOTA");

    /** Voters of two stations and 2 % for each, rounded up. */
    private static final int BALLOTS = 263 + 6 + 250 + 5;

    private static final int SPARE = 10;

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    private int receipts;
    private int lots;

    @Test
    void goesFromOrdersToSealedBoxesAndTheFire(Browser browser) {
        begins();
        browser.open("/sign-in")
                .fill("username", "planner")
                .fill("password", PASSWORD)
                .press("Masuk");
        browser.open(GOODS + "/orders").press("Pesan semua yang kurang");
        assertThat(browser.text()).contains("P-1");
        everythingButTwoKindsOfBallots(browser);
        theRest(browser);
        CONTESTS.forEach(contest -> sort(browser, contest));
        browser.open(GOODS + "/sorting").look("goods-sorting");
        pack(browser);
        destroy(browser);
    }

    private void begins() {
        jdbc.sql("insert into province values ('33', 'Jawa Tengah')").update();
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('33.75', '33', 'Kota Pekalongan', 'WIB')")
                .update();
        jdbc.sql("insert into district values ('33.75.01', '33.75', 'Pekalongan Barat')")
                .update();
        jdbc.sql("insert into village values ('33.75.01.1001', '33.75.01', 'Medono')")
                .update();
        elections.open(new Election(
                "pemilu-2024",
                "Pemilu 2024",
                ElectionKind.PEMILU,
                LocalDate.of(2024, 2, 14),
                ElectionDefaults.contests(ElectionKind.PEMILU)));
        jdbc.sql("insert into polling_station values ('pemilu-2024', '33.75.01.1001', 1, 130, 133),"
                        + " ('pemilu-2024', '33.75.01.1001', 2, 125, 125)")
                .update();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('33.75', 'SETONO', 'Gudang Setono', 'Jalan Industri', 60, 60, 60)")
                .update();
        accounts.open(List.of(new NewAccount("planner", "Rahmah", Role.PLANNER, new Area("33.75"))), PASSWORD);
        TestTime.in("33.75", "2023-12-22T03:00:00Z");
    }

    /** As it stood in Pekalongan on 22 December 2023: all in but the ballots for president and DPD. */
    private void everythingButTwoKindsOfBallots(Browser browser) {
        receipt(browser, "PT Cetak");
        lot(browser, "BALLOT.DPR", BALLOTS + SPARE, 1, 2);
        lot(browser, "BALLOT.DPRD_PROVINSI", BALLOTS + SPARE, 0, 0);
        lot(browser, "BALLOT.DPRD_KABKOTA", BALLOTS + SPARE, 0, 0);
        for (var each : insides().entrySet()) {
            lot(browser, each.getKey(), each.getValue(), 0, 0);
        }
        browser.press("Tutup penerimaan");

        assertThat(browser.open(GOODS).text()).contains("80 %", "8 ÷ 10");
        browser.look("goods-eighty");
        browser.open(GOODS + "/claims").look("goods-claims");
        assertThat(browser.text()).contains("KL-3375-0001", "KL-3375-0002");
    }

    private Map<String, Integer> insides() {
        return new TreeMap<>(
                Map.of("INK", 4, "PLASTIC_SEAL", 52, "PAPER_SEAL", 192 + 18, "BRAILLE_AID", 4, "CANDIDATE_LIST", 2));
    }

    private void theRest(Browser browser) {
        receipt(browser, "PT Cetak");
        lot(browser, "BALLOT.PPWP", BALLOTS + SPARE, 0, 0);
        lot(browser, "BALLOT.DPD", BALLOTS + SPARE, 0, 0);
        browser.press("Tutup penerimaan");
        assertThat(browser.open(GOODS).text()).contains("100 %");
        replacement(browser);
    }

    /** One sheet that was short comes after all. */
    private void replacement(Browser browser) {
        receipt(browser, "PT Cetak");
        browser.choose("goods", "BALLOT.DPR")
                .fill("cartons", "1")
                .fill("noted", "1")
                .choose("claim", "1");
        browser.press("Tambah lot");
        browser.choose("line", "1").fill("good", "1").press("Simpan hitungan").press("Tutup penerimaan");
        assertThat(browser.open(GOODS + "/claims/1").text()).contains("diganti");
    }

    private void receipt(Browser browser, String supplier) {
        receipts++;
        browser.open(GOODS + "/receipts/new")
                .fill("noteNumber", "SJ-" + receipts)
                .fill("supplier", supplier)
                .press("Mulai mencatat");
        lots = 0;
    }

    private void lot(Browser browser, String goods, int noted, int missing, int damaged) {
        lots++;
        browser.choose("goods", goods).fill("cartons", "1").fill("noted", String.valueOf(noted));
        browser.press("Tambah lot");
        browser.choose("line", String.valueOf(lots))
                .fill("good", String.valueOf(noted - missing - damaged))
                .fill("damaged", String.valueOf(damaged))
                .press("Simpan hitungan");
    }

    /** All that came; a ballot of the DPR is torn, and somebody else counts the only bundle. */
    private void sort(Browser browser, String contest) {
        boolean dpr = contest.equals("DPR");
        int sheets = BALLOTS + SPARE - (dpr ? 2 : 0);
        int good = sheets - (dpr ? 1 : 0);
        browser.open(GOODS + "/sorting")
                .choose("goods", "BALLOT." + contest)
                .fill("sheets", String.valueOf(sheets))
                .fill("team", "Tim 1")
                .press("Serahkan");
        browser.fill("good", String.valueOf(good)).fill("torn", dpr ? "1" : "");
        browser.fill("bundle", "1000").fill("counter", "Siti").press("Simpan hitungan");
        browser.look("goods-sample");
        browser.fill("sheets", String.valueOf(good)).fill("counter", "Hasan").press("Simpan hitungan");
        assertThat(browser.text()).contains("Semua lembar ada");
    }

    private void pack(Browser browser) {
        TestTime.in("33.75", "2024-02-05T03:00:00Z");
        browser.open(OFFICE + "/boxes").press("Mulai kelola satu per satu");
        assertThat(browser.text()).contains("10 kotak dibuat dari kebutuhan");
        browser.open(OFFICE + "/boxes/tables").press("Buka meja");
        browser.fill("firstPerson", "Siti").fill("secondPerson", "Budi").fill("firstSeal", "KS-001");
        browser.fill("lastSeal", "KS-100").press("Simpan");
        type(browser, "KM7P4X2QT", "Satu huruf atau angka kode ini salah");
        browser.fill("code", "");
        List<String> codes = jdbc.sql("select code from ballot_box order by id")
                .query(String.class)
                .list();
        foreign(browser, codes.get(9));
        mismatch(browser, codes.get(0));
        codes.forEach(code -> box(browser, code));
        type(browser, codes.get(0), "Jangan dikemas lagi");
        reopen(browser, codes.get(3));
        box(browser.open(OFFICE + "/boxes/tables/1"), codes.get(3));
        assertThat(browser.open(OFFICE + "/boxes").text()).contains("10 dari 10 kotak");
    }

    /** A box of another election that stands among the others: it is named, and stays off the table. */
    private void foreign(Browser browser, String code) {
        jdbc.sql("insert into election (code, name, kind, voting_day, station_limit)"
                        + " values ('pemilu-2019', 'Pemilu 2019', 'PEMILU', '2019-04-17', 300)")
                .update();
        moved(code, "pemilu-2019");
        type(browser, code, "milik Kota Pekalongan pada pemilihan Pemilu 2019");
        browser.fill("code", "");
        moved(code, "pemilu-2024");
    }

    private void moved(String code, String election) {
        jdbc.sql("update ballot_box set election_code = ? where code = ?")
                .params(election, code)
                .update();
    }

    private void mismatch(Browser browser, String code) {
        type(browser, code, "Siti menghitung");
        count(browser, 1, "Sekarang Budi menghitung");
        count(browser, 0, "Hitungan berbeda");
        browser.press("Sisihkan kotak ini");
    }

    private void box(Browser browser, String code) {
        type(browser, code, "Siti menghitung");
        count(browser, 0, "Sekarang Budi menghitung");
        count(browser, 0, "Dua hitungan sama");
        type(browser, "", "disegel dengan");
    }

    private void reopen(Browser browser, String code) {
        browser.open(OFFICE + "/boxes/" + code).press("Ada yang keliru");
        browser.fill("firstPerson", "Siti").fill("secondPerson", "Budi").fill("reason", "Segel tidak terkunci");
        browser.press("Simpan");
        assertThat(browser.text()).contains("terbuka");
    }

    private static void type(Browser browser, String words, String then) {
        browser.driver().switchTo().activeElement().sendKeys(words + Keys.ENTER);
        browser.waitFor(then);
    }

    /** Everything that is asked for, and so many more of the first kind. */
    private static void count(Browser browser, int more, String then) {
        int extra = more;
        for (String needed : needed(browser)) {
            var field = browser.driver().switchTo().activeElement();
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), String.valueOf(Integer.parseInt(needed) + extra), Keys.ENTER);
            extra = 0;
        }
        browser.waitFor(then);
    }

    private static List<String> needed(Browser browser) {
        return browser.driver().findElements(By.cssSelector(".count label")).stream()
                .map(label -> label.getText().replaceAll("(?s).*perlu ", "").replace(".", ""))
                .toList();
    }

    private void destroy(Browser browser) {
        TestTime.in("33.75", "2024-02-13T03:00:00Z");
        browser.open(GOODS + "/destruction").look("destruction-due");
        assertThat(browser.text()).contains("Buku surat suara belum nol");
        browser.press("Catat pemusnahan");
        for (String contest : CONTESTS) {
            boolean dpr = contest.equals("DPR");
            browser.fill("surplus[BALLOT." + contest + "]", String.valueOf(SPARE - (dpr ? 3 : 0)));
            if (dpr) {
                browser.fill("damaged[BALLOT.DPR]", "3");
            }
        }
        browser.fill("hour", "14.00")
                .fill("place", "Halaman gudang")
                .fill("method", "dibakar")
                .fill("officer", "Hasan");
        browser.fill("witnesses", "Ani, Bawaslu").look("destruction-form");
        browser.press("Simpan berita acara").look("destruction-minutes");
        browser.open(GOODS + "/destruction").look("destruction-zero");
        assertThat(browser.text()).contains("Buku surat suara nol");
        browser.open(GOODS + "/wages").look("goods-wages");
    }
}
