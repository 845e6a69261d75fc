package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office of twenty districts on a phone: no page is as long as a roll of paper; what is long opens in parts. */
@Tag("long")
@BrowserTest
class LongPagesTests {

    private static final long MOST = 3000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SILENT = "return [...document.querySelectorAll('main *')].filter(part =>"
            + " part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1"
            + " && /auto|scroll/.test(getComputedStyle(part).overflowX) && !part.matches('textarea')"
            + " && !document.querySelector('.wide-hint:not([hidden])')).length";
    /** Tables whose rows become cards on a phone: nothing of a card lies beside the glass. */
    private static final String MOVED = "return [...document.querySelectorAll('main table.stack')].filter(table =>"
            + " table.scrollWidth > table.parentElement.clientWidth + 1).length";

    /** One line, however long the names in it are. */
    private static final String HEADER =
            "return Math.round(document.querySelector('header.top').getBoundingClientRect().height)";

    private static final long HIGHEST_HEADER = 56;

    /** Papers are laid out for A4. */
    private static final Pattern PAPER = Pattern.compile("class=\"[^\"]*\\b(?:leaf|paper)\\b");

    /** Parts that a page fetches when it is open, such as what would help a schedule, are there. */
    private static final String WHOLE =
            "return !document.querySelector('[data-hx-trigger^=load], [data-hx-trigger=\"every 2s\"]')";

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
    void openInPartsForPlannersAndSayWhereTheyAreWider(Browser browser) {
        office.open();
        planLastLegs();
        jdbc.sql("update stock_item set quantity = 436793 where state = 'FLAT'")
                .update(); // as many as ballots of Banjar

        assertFitting(
                browser,
                "planner",
                pages(
                        OFFICE,
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
                        "/schedules/gradings/1",
                        "/schedules/1/minutes",
                        "/schedules/1/contingencies",
                        "/shipments",
                        "/shipments/SJ-6303-0001",
                        "/shipments/waves/2024-11-20/1",
                        "/shipments/resupply",
                        "/shipments/evaluation",
                        "/boxes",
                        "/boxes/colli",
                        "/keeping",
                        "/keeping/GUDANG",
                        "/keeping/GUDANG/door",
                        "/stores/offers",
                        "/last-legs"),
                List.of("/journal/63.03", "/storage/63.03", LEG, LEG + "/movements"));

        assertThat(browser.open(LEG).driver().getPageSource())
                .as("what is folded is there")
                .contains("desa lagi", "Yang dihitung");
    }

    @Test
    void openInPartsForChairsAndAdministrators(Browser browser) {
        office.open();
        planLastLegs();
        String shipment = jdbc.sql("select number from shipment where status = 'DISPATCHED'")
                .query(String.class)
                .single();
        String district = "/elections/" + Banjar.ELECTION + "/"
                + jdbc.sql("select area from account where role = 'PPK_CHAIR'")
                        .query(String.class)
                        .single();
        String delivery = "/deliveries/" + shipment;

        assertFitting(
                browser,
                "ppk.chair",
                pages(
                        district,
                        "",
                        "/deliveries",
                        delivery,
                        delivery + "/arrival",
                        delivery + "/boxes",
                        "/requirement",
                        "/last-leg",
                        "/last-leg/movements",
                        "/last-leg/home",
                        "/last-leg/whereabouts",
                        "/last-leg/blockages",
                        "/last-leg/terms"),
                List.of("/help", "/sessions", "/password"));
        assertFitting(
                browser,
                "administrator",
                pages(
                        "/elections/" + Banjar.ELECTION,
                        "",
                        "/edit",
                        "/id",
                        "/id/voters",
                        "/id/voters/imports/new",
                        "/id/requirement",
                        "/63.03",
                        "/63.03/boxes",
                        "/63.03/goods"),
                List.of(
                        "/elections",
                        "/elections/new",
                        "/accounts",
                        "/accounts/new",
                        "/regions",
                        "/regions/63.03",
                        "/chairs/63.03",
                        "/journal/id"));
    }

    /** Whatever a role comes to by links, each kind once: nobody has to think of a new page here. */
    @Test
    @Tag("long")
    void openInPartsWhereverAnybodyComesToByLinks(Browser browser) {
        office.openWithLastLeg();
        var kinds = new TreeSet<String>();
        var faults = new TreeMap<String, String>();
        for (Role role : new Role[] {Role.PLANNER, Role.PPK_CHAIR, Role.ADMINISTRATOR, Role.OBSERVER}) {
            var pages = new ArrayList<String>();
            new LinkWalk(office, role, 1).go((step, answer) -> {
                if (isPage(answer) && kinds.add(LinkWalk.kind(step.path()))) {
                    pages.add(step.path());
                }
            });
            String reader = role.name().toLowerCase(Locale.ROOT).replace("_", ".");
            faults.putAll(faults(browser, reader, pages, LongPagesTests::axe));
        }
        assertThat(kinds).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private static boolean isPage(OfficeAtWork.Answer answer) {
        return answer.body().contains("<html")
                && answer.body().contains("<header class=\"top")
                && !PAPER.matcher(answer.body()).find();
    }

    /** What axe finds, or nothing. */
    private static String axe(Browser browser) {
        try {
            browser.checkAccessibility();
            return "";
        } catch (AssertionError found) {
            return String.valueOf(found.getMessage());
        }
    }

    private static List<String> pages(String above, String... below) {
        return Stream.of(below).map(page -> above + page).toList();
    }

    /** Not too long for a thumb, not wider than the glass, and whatever is moved sideways says so. */
    private static void assertFitting(Browser browser, String reader, List<String> some, List<String> others) {
        var pages = Stream.concat(some.stream(), others.stream()).toList();
        assertThat(faults(browser, reader, pages, any -> "")).isEmpty();
    }

    /** @param more that is looked at on each page, "" where nothing is wrong with it */
    private static Map<String, String> faults(
            Browser browser, String reader, List<String> pages, Function<Browser, String> more) {
        new Walker(browser).signIn(reader);
        browser.onAPhone();
        var faults = new TreeMap<String, String>();
        pages.forEach(page -> {
            browser.open(page);
            new WebDriverWait(browser.driver(), PATIENCE)
                    .withMessage(() -> page + " is still waiting")
                    .until(any -> browser.driver().executeScript(WHOLE));
            String fault = fault(browser) + more.apply(browser);
            if (!fault.isEmpty()) {
                browser.screenshot("long" + page.replaceAll("[^\\w.-]", "-"));
                faults.put(reader + " " + page, fault);
            }
        });
        return faults;
    }

    private static String fault(Browser browser) {
        long height = number(browser, "return document.documentElement.scrollHeight");
        long wider = number(browser, "return document.documentElement.scrollWidth - innerWidth");
        long silent = number(browser, SILENT);
        long moved = number(browser, MOVED);
        long header = number(browser, HEADER);
        if (browser.text().contains("Ada yang salah di pihak kami")) {
            return "broken";
        }
        return height < MOST && wider <= 0 && silent == 0 && moved == 0 && header <= HIGHEST_HEADER
                ? ""
                : height + " high, " + wider + " too wide, silent parts: " + silent + ", cards cut off: " + moved
                        + ", header: " + header;
    }

    @Test
    void showTheRestOfALongTableByAPressAndInPrint(Browser browser) {
        office.open();
        new Walker(browser).signIn("planner");
        browser.onAPhone().open(OFFICE + "/requirement").checkAccessibility();
        String hidden = "return document.querySelectorAll('main tr[hidden]').length";
        long before = ((Number) browser.driver().executeScript(hidden)).longValue();
        assertThat(before).isPositive();
        assertThat(browser.text()).contains("Tampilkan " + before + " lagi").doesNotContain("Daftar calon");

        browser.driver().findElement(By.className("more-rows")).click();

        assertThat(browser.driver().executeScript(hidden)).isEqualTo(0L);
        assertThat(browser.text()).contains("Daftar calon");
        browser.atADesk().open(OFFICE + "/requirement");
        assertThat(browser.driver().executeScript(hidden)).isEqualTo(0L);
    }

    private static long number(Browser browser, String script) {
        return ((Number) browser.driver().executeScript(script)).longValue();
    }
}
