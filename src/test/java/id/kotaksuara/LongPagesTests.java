package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.draft.Banjar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office of twenty districts on a phone: no page is as long as a roll of paper; what is long opens in parts. */
@BrowserTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({OfficeAtWork.class, Banjar.class})
class LongPagesTests {

    private static final long MOST = 3000;
    private static final String HEIGHT = "return document.documentElement.scrollHeight";
    private static final String OFFICE = OfficeAtWork.OFFICE;
    private static final String LEG = "/elections/" + Banjar.ELECTION + "/63.03.05/last-leg";

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    /** Each district has one vehicle too few, so that its page names much that is left out. */
    private void planLastLegs() {
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) select :election, code, 'PIKAP', 'ROAD', 'Pikap', 20, 1, 30, 20, 2"
                        + " from district where regency_code = :regency")
                .param("election", Banjar.ELECTION)
                .param("regency", Banjar.REGENCY)
                .update();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) select :election, district_code, code, 'ROAD', 40, 15, 60 from village"
                        + " where district_code like '63.03.%'")
                .param("election", Banjar.ELECTION)
                .update();
        jdbc.sql("select code from district where regency_code = :regency")
                .param("regency", Banjar.REGENCY)
                .query(String.class)
                .list()
                .forEach(district ->
                        office.post("/elections/" + Banjar.ELECTION + "/" + district + "/last-leg/plan", Map.of()));
    }

    @Test
    void openInParts(Browser browser) {
        office.open();
        planLastLegs();
        new Walker(browser).signIn("planner");
        browser.onAPhone();
        Map<String, Long> heights = new TreeMap<>();
        for (String page : List.of(
                "",
                "/voters",
                "/requirement",
                "/goods",
                "/goods/orders",
                "/goods/claims",
                "/goods/receipts",
                "/goods/receipts/1",
                "/goods/sorting",
                "/warehouses",
                "/warehouses/GUDANG/stock",
                "/routes",
                "/stores",
                "/vehicles",
                "/schedules",
                "/schedules/1",
                "/schedules/3",
                "/schedules/1/minutes",
                "/schedules/1/contingencies",
                "/shipments",
                "/shipments/SJ-6303-0001",
                "/shipments/waves/2024-11-20/1",
                "/boxes",
                "/last-legs")) {
            heights.put(OFFICE + page, height(browser, OFFICE + page));
        }
        heights.put("/journal/63.03", height(browser, "/journal/63.03"));

        for (String page : List.of(LEG, LEG + "/movements")) {
            heights.put(page, height(browser, page));
        }

        assertThat(browser.open(LEG).driver().getPageSource())
                .as("what is folded is there")
                .contains("desa lagi", "Yang dihitung");

        heights.values().removeIf(height -> height < MOST);
        assertThat(heights).isEmpty();
    }

    @Test
    void showTheRestOfALongTableByAPressAndInPrint(Browser browser) {
        office.open();
        new Walker(browser).signIn("planner");
        browser.onAPhone().open(OFFICE + "/stores").checkAccessibility();
        String hidden = "return document.querySelectorAll('main tr[hidden]').length";
        long before = ((Number) browser.driver().executeScript(hidden)).longValue();
        assertThat(before).isPositive();
        assertThat(browser.text()).contains("Tampilkan " + before + " lagi").doesNotContain("Telaga Bauntung");

        browser.driver().findElement(By.className("more-rows")).click();

        assertThat(browser.driver().executeScript(hidden)).isEqualTo(0L);
        assertThat(browser.text()).contains("Telaga Bauntung");
        browser.atADesk().open(OFFICE + "/stores");
        assertThat(browser.driver().executeScript(hidden)).isEqualTo(0L);
    }

    private static long height(Browser browser, String path) {
        browser.open(path);
        return ((Number) browser.driver().executeScript(HEIGHT)).longValue();
    }
}
