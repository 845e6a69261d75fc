package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.demo.example.BanjarOffice;
import id.kotaksuara.region.Area;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** An administrator brings in Banjar's list as dirty as offices send it: mends it, applies it, and takes it back. */
@Tag("long")
@BrowserTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.application.name=dirty list") // an installation of its own
class DirtyListTests {

    private static final String VOTERS = "/elections/pilkada-2024/63.03/voters";
    private static final String REQUIREMENT = "/elections/pilkada-2024/63.03/requirement";

    @Autowired
    AccountDesk accounts;

    @TempDir
    Path files;

    private Path clean;

    @Test
    void isMendedAppliedAndTakenBack(Browser browser) throws IOException {
        clean = new BanjarOffice().writeVoterList(files);
        accounts.open(List.of(new NewAccount("siti", "Siti", Role.ADMINISTRATOR, new Area(""))), Walker.PASSWORD);
        new Walker(browser).signIn("siti");
        browser.open(REQUIREMENT);
        sees(browser, "2.202 kotak TPS");

        findsFaults(browser);
        mendsMost(browser);
        mendsAllAndForesees(browser);
        applies(browser);
        takesBack(browser);
        compares(browser);
    }

    private void findsFaults(Browser browser) throws IOException {
        var faulty = list().withLettersInANumber(3)
                .withAWrongSum(40)
                .withANegativeNumber(200)
                .withTheStationBefore(1);
        upload(browser, faulty, "kesalahan menahan berkas ini");
        sees(browser, "4 kesalahan", "Lembar yang dibaca: DPT", "Petunjuk", "bukan daftar pemilih");
        sees(browser, "Angka tidak terbaca", "Tulis bilangan bulat", "Nomor TPS muncul dua kali di satu desa");
        sees(browser, "L + P tidak sama dengan jumlah", "Angka negatif");
        assertThat(browser.text()).doesNotContain("Terapkan");
        browser.look("dirty-faults");
    }

    private void mendsMost(Browser browser) throws IOException {
        upload(browser, list().withANegativeNumber(200), "kesalahan menahan berkas ini");
        sees(browser, "3 dari 4 kesalahan", "1 masih ada");
    }

    private void mendsAllAndForesees(Browser browser) throws IOException {
        var list = list().withANewStationAtTheEnd().stating(100);
        upload(browser, list, "Terapkan");
        sees(browser, "1 dari 1 kesalahan", "1 TPS baru, 0 berubah, 0 hilang", "selisih 100");
        sees(browser, "2.202 → 2.204 (+2)", "19 kecamatan lain tidak berubah");
        sees(browser, "Draf ini mengikuti", "Cintapuri Darussalam", "42 → 44 (+2)");
        sees(browser, "tidak muat lagi", "350 kotak berdiri, 352 akan berangkat");
        browser.look("dirty-preview");
    }

    private void applies(Browser browser) {
        browser.press("Terapkan");
        sees(browser, "Pastikan dahulu 1 peringatan");
        browser.choose("warnings", "true").press("Terapkan").waitFor("Lihat daftar pemilih");
        sees(browser, "1 TPS baru");
        browser.look("dirty-applied");
        var applied = browser.path();
        browser.open(REQUIREMENT);
        sees(browser, "2.204 kotak TPS");
        browser.open("/elections/pilkada-2024/63.03/schedules/1");
        sees(browser, "Draf mengikuti daftar pemilih dan TPS yang ditunda", "352 akan berangkat");
        browser.open(applied);
    }

    private void takesBack(Browser browser) {
        var number = browser.path().replaceAll(".*/", "");
        browser.press("Kembalikan daftar sebelum impor " + number).waitFor("Terapkan");
        sees(browser, "0 TPS baru, 0 berubah, 1 hilang", "2.204 → 2.202 (-2)", "Perubahan besar di 1 kecamatan");
        browser.press("Terapkan");
        sees(browser, "Ketik \"Cintapuri Darussalam\"");
        browser.fill("name-63.03.20", "cintapuri darussalam").press("Terapkan").waitFor("Lihat daftar pemilih");
        browser.open(REQUIREMENT);
        sees(browser, "2.202 kotak TPS");
    }

    private void compares(Browser browser) {
        browser.open(VOTERS).press("Bandingkan dua versi");
        sees(browser, "0 TPS baru, 0 berubah, 1 hilang");
        browser.look("voters-versions").open(VOTERS + "/imports").look("voters-imports");
    }

    private DirtyList list() throws IOException {
        return new DirtyList(clean);
    }

    private void upload(Browser browser, DirtyList list, String until) throws IOException {
        var file = list.write(files.resolve("DPT Banjar.xlsx"));
        browser.open(VOTERS + "/imports/new")
                .attach("file", file)
                .press("Unggah dan periksa")
                .waitFor(until);
    }

    private static void sees(Browser browser, String... words) {
        assertThat(browser.text()).as(browser.path()).contains(words);
    }
}
