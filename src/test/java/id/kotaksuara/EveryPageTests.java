package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Every page that anybody comes to by links in the demo, in both languages, on a phone and at a desk. */
@Tag("long")
@BrowserTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.application.name=every page") // an installation of its own
class EveryPageTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";

    private final List<String> noHtml = new ArrayList<>();

    @Autowired
    AccountDesk accounts;

    @Test
    void isFreeOfFindings(Browser browser) {
        open("siti", "Siti", Role.ADMINISTRATOR, "");
        findBanjar(browser);
        open("planner", "Rahmah", Role.PLANNER, "63.03");
        open("observer", "Bawaslu", Role.OBSERVER, "63");
        open("chair", "Hasan", Role.PPK_CHAIR, "63.03.17");
        publishSchedule(browser);
        countGoodsIn(browser);
        strolls(browser, Browser::atADesk, "siti", "en", 25);
        strolls(browser, Browser::onAPhone, "planner", "id", 25);
        strolls(browser, Browser::atADesk, "observer", "en", 15);
        strolls(browser, Browser::onAPhone, "chair", "id", 5);
        strolls(browser, Browser::onAPhone, "chair", "en", 5);
        assertThat(noHtml).as("what is no HTML").isEmpty();
    }

    private void open(String username, String name, Role role, String area) {
        accounts.open(List.of(new NewAccount(username, name, role, new Area(area))), Walker.PASSWORD);
    }

    private static void findBanjar(Browser browser) {
        new Walker(browser).signIn("siti");
        browser.open("/demo/63.03");
        assertThat(browser.text()).contains("Waktu simulasi", "Contoh Kabupaten Banjar");
    }

    private static void publishSchedule(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OFFICE + "/schedules/new")
                .fill("waves", "08.00")
                .press("Susun jadwal")
                .screenshot("demo-schedule");
        browser.press("Susun ulang")
                .fill("waves", "08.00, 13.00")
                .press("Susun ulang")
                .press("Pakai rencana ini");
        browser.press("Setujui").press("Setujui").press("Terbitkan").press("Terbitkan");
        browser.press("Buat versi baru");
        browser.fill("reason", "Jembatan di Paramasan putus.").press("Buat versi baru");
        browser.open(OFFICE + "/shipments");
    }

    /** Cartons of ink, one bottle of them broken. */
    private static void countGoodsIn(Browser browser) {
        browser.open(OFFICE + "/goods").press("Catat kedatangan");
        browser.fill("noteNumber", "SJ-1").fill("supplier", "PT Tinta").press("Mulai mencatat");
        browser.choose("goods", "INK").fill("cartons", "1").fill("noted", "50").press("Tambah lot");
        browser.choose("line", "1").fill("good", "49").fill("damaged", "1").press("Simpan hitungan");
        browser.press("Tutup penerimaan");
        assertThat(browser.text()).contains("Ditutup oleh");
        browser.open(OFFICE + "/goods/sorting");
        browser.choose("goods", "BALLOT.GUBERNUR")
                .fill("sheets", "500")
                .fill("team", "Tim 1")
                .press("Serahkan");
        browser.fill("good", "499").fill("torn", "1").fill("bundle", "499").fill("counter", "Siti");
        browser.press("Simpan hitungan");
        browser.fill("sheets", "499").fill("counter", "Hasan").press("Simpan hitungan");
        assertThat(browser.text()).contains("Semua lembar ada");
    }

    /**
     * The planner's pages on a phone are the observer's at a desk, so that each is seen both ways and said both ways; a chair's
     * are said both ways on the phone.
     */
    private void strolls(
            Browser browser, UnaryOperator<Browser> width, String username, String language, int pagesAtLeast) {
        var stroll = new Stroll(browser);
        new Walker(browser).signIn(username);
        width.apply(browser).open("/?lang=" + language); // signing in has put the browser on a desk
        stroll.begin();
        noHtml.addAll(stroll.noHtml());
        assertThat(stroll.length()).as("pages for %s", username).isGreaterThanOrEqualTo(pagesAtLeast);
    }
}
