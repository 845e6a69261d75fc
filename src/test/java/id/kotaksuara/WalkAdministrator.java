package id.kotaksuara;

import java.nio.file.Path;
import java.time.LocalDate;
import org.openqa.selenium.By;

/** The administrator's part of the walk: the first account, the election, the voters, the people. */
final class WalkAdministrator extends Walker {

    private static final String USERNAME = "sari";

    WalkAdministrator(Browser browser) {
        super(browser);
    }

    /** Uses the link that the first start printed. */
    void beginWith(String setupLink) {
        browser.open(setupLink).look("setup");
        browser.fill("name", "Sari")
                .fill("username", USERNAME)
                .fill("password", PASSWORD)
                .fill("repeat", PASSWORD)
                .press("Buat akun dan masuk");
        sees("Nilai jadwal saya", "Siapkan kantor saya");
        browser.look("start");
    }

    void createElection(LocalDate votingDay) {
        browser.press("Siapkan kantor saya").look("election-kind");
        browser.choose("kind", "PILKADA").press("Lanjut").look("election-new");
        browser.fill("name", "Pilkada Banjar")
                .fill("votingDay", votingDay.toString())
                .press("Simpan");
        sees("Aturan jumlah", "2 per TPS");
        browser.look("election");
    }

    /** The regions come with the list, so the first upload is one for the nation. */
    void importVoters(Path list) {
        browser.open("/elections/pilkada-banjar/id").look("overview-empty");
        browser.press("Pemilih").look("voters-empty");
        browser.press("Unggah daftar TPS").look("voters-upload");
        browser.attach("file", list).press("Unggah dan periksa").waitFor("Terapkan");
        sees("1.101 TPS baru", "20 kecamatan");
        browser.look("voters-preview");
        browser.press("Terapkan").waitFor("Lihat daftar pemilih").look("voters-applied");
        browser.press("Lihat daftar pemilih");
        open("/voters");
        sees("425.597 pemilih di 1.101 TPS");
        browser.look("voters");
    }

    void readRequirement() {
        open("/requirement");
        sees("2.202 kotak TPS", "436.793", "1.101 TPS × 2 = 2.202");
        browser.look("requirement");
        browser.press("Paramasan");
        sees("28 kotak TPS");
        browser.press("Simulasi Paramasan 01").look("requirement-village");
    }

    /** Opens an account whose owner at once chooses a password by the one-time link. */
    void invite(String username, String name, String role, String area) {
        signIn(USERNAME);
        browser.open("/accounts").press("Buat akun");
        browser.fill("username", username)
                .fill("name", name)
                .choose("role", role)
                .fill("area", area)
                .press("Buat akun");
        sees("Tautan sekali pakai");
        var link = browser.driver().findElement(By.id("link")).getText();
        browser.asNew().open(link.substring(link.indexOf("/setup/")));
        sees("Pilih kata sandi", username);
        browser.fill("password", PASSWORD).fill("repeat", PASSWORD).press("Simpan dan masuk");
    }

    void lookAtAccounts() {
        signIn(USERNAME);
        browser.open("/accounts").look("accounts");
    }
}
