package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Banjar with one wave a day: what does not fit, each cure tried in a copy, two of them compared, one of them adopted. */
@Tag("long")
@BrowserTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.application.name=trying cures") // an installation of its own
class TryingCuresTests {

    private static final String SCHEDULES = "/elections/pilkada-2024/63.03/schedules";

    @Autowired
    AccountDesk accounts;

    @Test
    void leadsFromAShortageToASchedule(Browser browser) {
        var walker = new Walker(browser);
        open("planner", "Rahmah", Role.PLANNER, "63.03");
        walker.signIn("planner");

        browser.open(SCHEDULES + "/new").fill("waves", "08.00").press("Susun jadwal");
        walker.sees("102 kotak tidak dapat berangkat sampai 25 November", "6 × 350 = 2.100 dari 2.202. Terbukti.");
        var copies = tryAll(browser, browser.path());

        browser.open(copies.get(0) + "/comparison")
                .choose("with", number(copies.get(1)))
                .press("Bandingkan");
        walker.sees("Kotak-malam", "Hari kendaraan", "kiriman berangkat pada gelombang lain");
        browser.look("comparison");
        adopt(browser, walker);
    }

    private void open(String username, String name, Role role, String area) {
        accounts.open(List.of(new NewAccount(username, name, role, new Area(area))), Walker.PASSWORD);
    }

    /** Each button once; every copy sends all boxes. */
    private static List<String> tryAll(Browser browser, String draft) {
        var copies = new ArrayList<String>();
        browser.open(draft + "/cures");
        browser.waitFor("+1 gelombang");
        browser.look("cures");
        int cures = buttons(browser);
        assertThat(cures).isGreaterThanOrEqualTo(3);
        for (int cure = 0; cure < cures; cure++) {
            browser.open(draft + "/cures");
            browser.driver()
                    .findElements(By.cssSelector(".cures > .cure .try button"))
                    .get(cure)
                    .click();
            browser.waitFor("Salinan percobaan dari versi " + number(draft));
            assertThat(browser.text()).as(browser.path()).contains("Ya: semua", "Percobaan: ");
            copies.add(browser.path());
        }
        browser.look("trial");
        return copies;
    }

    private static int buttons(Browser browser) {
        return browser.driver()
                .findElements(By.cssSelector(".cures > .cure .try button"))
                .size();
    }

    /** A wave more on one day is the planner's own decision. */
    private static void adopt(Browser browser, Walker walker) {
        browser.open(SCHEDULES).look("schedules-tried");
        browser.driver()
                .findElement(By.xpath("//tr[contains(., 'gelombang 13.00')]//a"))
                .click();
        browser.waitFor("gelombang 13.00 pada");
        browser.press("Setujui").press("Setujui").press("Terbitkan").press("Terbitkan");
        walker.sees("Jadwal terbit", "gelombang 13.00 pada");
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
