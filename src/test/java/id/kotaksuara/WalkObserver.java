package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;

/** An observer (Bawaslu) on the walk: reads everything in the area, changes nothing, sees nothing outside. */
final class WalkObserver extends Walker {

    private static final List<String> PAGES = List.of(
            "",
            "/voters",
            "/requirement",
            "/warehouses",
            "/warehouses/GUDANG/stock",
            "/vehicles",
            "/stores",
            "/routes");

    WalkObserver(Browser browser) {
        super(browser);
    }

    void readsAndChangesNothing() {
        PAGES.forEach(this::isReadOnly);
        isReadOnly("/schedules/1");
        isReadOnly("/shipments");
        open("/schedules/new");
        sees("Bukan wewenang Anda");
        browser.look("refused");
        browser.open("/elections/" + ELECTION + "/64.02");
        sees("Tidak ditemukan");
        browser.look("not-found");
    }

    private void isReadOnly(String page) {
        open(page);
        var forms = browser.driver().findElements(By.cssSelector("main form[method=post]"));
        assertThat(forms).as("forms for an observer on %s", page).isEmpty();
    }

    void seesAllChecked() {
        open("");
        assertThat(browser.driver().findElements(By.cssSelector("#table .tag.done")))
                .as("districts that have checked")
                .hasSize(20);
        browser.look("overview");
    }
}
