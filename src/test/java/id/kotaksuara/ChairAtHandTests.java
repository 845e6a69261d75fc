package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.draft.Banjar;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PPK chair with a phone in one hand: the one button is in sight and stays where the thumb is. */
@BrowserTest
class ChairAtHandTests {

    private static final String TOP =
            "return Math.round(document.querySelector('main .btn-primary').getBoundingClientRect().top)";
    private static final String IN_SIGHT =
            "const at = document.querySelector('main .btn-primary').getBoundingClientRect();"
                    + " return at.top >= 0 && at.bottom <= innerHeight";

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void seesTheButtonOfEachStepAndItDoesNotMoveWhileTyping(Browser browser) {
        office.open();
        jdbc.sql("update shipment set seals = E'KS-1\\nKS-2' where status = 'DISPATCHED'")
                .update();
        String district = jdbc.sql("select district_code from shipment where status = 'DISPATCHED'")
                .query(String.class)
                .single();
        String number = jdbc.sql("select number from shipment where status = 'DISPATCHED'")
                .query(String.class)
                .single();
        String deliveries = "/elections/" + Banjar.ELECTION + "/" + district + "/deliveries";
        new Walker(browser).signIn("ppk.chair");
        browser.onAPhone();

        for (String page :
                new String[] {deliveries, deliveries + "/" + number, deliveries + "/" + number + "/arrival"}) {
            browser.open(page);
            assertThat(browser.driver().executeScript(IN_SIGHT)).as(page).isEqualTo(true);
        }
        Object before = browser.driver().executeScript(TOP);
        var colli = browser.driver().findElement(By.name("colli"));
        for (String key : new String[] {"9", "9", "9", "9"}) {
            colli.sendKeys(key);
            assertThat(browser.driver().executeScript(TOP)).isEqualTo(before);
        }
        assertThat(browser.text()).contains("lebih");
    }
}
