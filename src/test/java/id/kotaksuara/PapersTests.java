package id.kotaksuara;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is printed to be signed: whose it is, which one it is, and on how many pages of which size. */
@Tag("long")
@BrowserTest
class PapersTests {

    private static final String OFFICE = OfficeAtWork.OFFICE;
    private static final Pattern NUMBER = Pattern.compile("/papers/foot\\.css\\?number=([^\"]*)");
    private static final Pattern RAW = Pattern.compile(
            "\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\b63\\.03\\.\\d\\d\\b|\\b(?:PILKADA|DISPATCHED|CHECKED|ROAD|RIVER|DRAFT|ACCEPT)\\b");

    /** Whatever this house or Java calls a constant. */
    private static final Pattern CONSTANTS = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]{2,}\\b|\\bnull\\b|\\?\\?");

    /** Signatures, and whatever is signed for, told apart in the text of a page. */
    private static final String MARK = """
            document.querySelectorAll('.signatures').forEach(one => one.firstElementChild.append('S¶'));
            document.querySelectorAll('tbody tr:not(.signing), .end > p').forEach(one => one.lastElementChild
                ? one.lastElementChild.append('R¶') : one.append('R¶'));""";

    /** One row more in the longest list. */
    private static final String LONGER = """
            const row = [...document.querySelectorAll('tbody tr:not(.signing)')].sort((one, other) =>
                other.closest('table').rows.length - one.closest('table').rows.length)[0];
            row.after(row.cloneNode(true));""";

    /** More than a page holds. */
    private static final int LONGEST = 45;

    private static final String TOLD = "return [...document.querySelectorAll('.leaf')]"
            + ".map(leaf => Number(leaf.dataset.pages)).reduce((one, other) => one + other)";

    /** One row more in the longest list of each paper, and counted again. */
    private static final String LONGER_BUNDLE = """
            const done = arguments[arguments.length - 1];
            document.querySelectorAll('.leaf').forEach(leaf => {
                const row = [...leaf.querySelectorAll('tbody tr:not(.signing)')].sort((one, other) =>
                    other.closest('table').rows.length - one.closest('table').rows.length)[0];
                row.after(row.cloneNode(true));
            });
            const again = document.createElement('script');
            again.type = 'module';
            again.src = document.querySelector('script[src*="/paper"]').src + '?' + document.scripts.length;
            again.onload = done;
            document.head.append(again);""";

    /** About half a page: the papers beside each other are at different places of theirs. */
    private static final int HALF_A_PAGE = 20;

    /** Of an office that each test opens alike. */
    private static final Map<Handled.Route, String> PAGES = new LinkedHashMap<>();

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Handled handled;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        office.openWithLastLeg();
        jdbc.sql("insert into office (regency_code, address, place, chair, secretary, storekeeper) values"
                        + " ('63.03', 'Jalan Merdeka 1', 'Martapura', 'Hasanah', 'Rusmadi', 'Hairul')")
                .update();
    }

    @Test
    void bearNumberLetterheadAndSignersAndNothingRaw() {
        String shipment = OFFICE + "/shipments/SJ-6303-0001";
        Map<String, String> signers = Map.of(
                shipment + "/waybill", "(Hairul)",
                shipment + "/handover", "Nama Rusmadi; jabatan Sekretaris, KPU Kabupaten Banjar",
                OFFICE + "/schedules/1/paper", "(Hasanah)",
                OFFICE + "/schedules/1/minutes/paper", "(Hasanah)",
                OFFICE + "/schedules/1/sheet", "Martapura");
        signers.forEach((paper, signer) -> {
            String page = office.page(Role.PLANNER, paper);
            assertThat(page).as(paper).contains("KABUPATEN BANJAR", "Jalan Merdeka 1", signer);
            assertThat(NUMBER.matcher(page).results()).as(paper).hasSize(1);
            assertThat(RAW.matcher(words(page)).results().map(MatchResult::group))
                    .as(paper)
                    .isEmpty();
        });
    }

    /** Found by the foot that they all have, wherever somebody may open one. */
    @Test
    void sayNothingRawAndBearTheirNumberWhicheverTheyAre() {
        var papers = new TreeMap<String, String>();
        pages().forEach((route, page) -> {
            if (!route.pattern().contains("{format}") && page.contains("/papers/foot.css")) {
                papers.put(route.pattern(), page);
            }
        });

        Stream.of(
                        first("/elections/pilkada-2024/63.03.17/last-leg/movements", "/last-leg/movements/\\d+"),
                        first(OFFICE + "/boxes/labels", "/boxes/labels/[^\"]+"))
                .forEach(paper -> papers.put(paper, office.page(Role.PLANNER, paper)));

        assertThat(papers.keySet()).hasSizeGreaterThanOrEqualTo(11);
        papers.forEach((route, page) -> {
            assertThat(NUMBER.matcher(page).results()).as(route).hasSize(1);
            assertThat(page).as(route).matches(text -> text.contains("KABUPATEN BANJAR") || text.contains("labels"));
            assertThat(RAW.matcher(words(page)).results().map(MatchResult::group))
                    .as(route)
                    .isEmpty();
            assertThat(CONSTANTS.matcher(words(page)).results().map(MatchResult::group))
                    .as(route)
                    .isEmpty();
        });
    }

    /** Whatever anybody may open, paper or page. */
    @Test
    void nameNoWeekdayThatIsNotTheDates() {
        var dated = pages().entrySet().stream()
                .map(page -> Map.entry(page.getKey().path(), words(page.getValue())))
                .filter(page -> Weekdays.DATE.matcher(page.getValue()).find())
                .toList();

        assertThat(dated).hasSizeGreaterThan(20).allSatisfy(page -> assertThat(
                        Weekdays.wrong(page.getValue(), World.VOTING_DAY.getYear()))
                .as(page.getKey())
                .isEmpty());
    }

    /** Whatever anybody may open, opened once by the first role that may. */
    private Map<Handled.Route, String> pages() {
        if (PAGES.isEmpty()) {
            handled.gets().forEach(route -> Arrays.stream(Role.values())
                    .filter(route::mayBeUsedBy)
                    .findFirst()
                    .ifPresent(role -> PAGES.put(route, office.page(role, route.path()))));
        }
        return PAGES;
    }

    private String first(String page, String paper) {
        return Pattern.compile("href=\"([^\"]*" + paper + ")\"")
                .matcher(office.page(Role.PLANNER, page))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<nav.*?</nav>|<style.*?</style>|<[^>]*>", " ");
    }

    @Test
    void countTheLeavesOfOneNumber() {
        assertThat(office.page(Role.PLANNER, "/papers/foot.css?number=RT-630317&leaves=2"))
                .contains("\"RT-630317/1\"", "\"RT-630317/2\"")
                .doesNotContain("\"RT-630317\"", "RT-630317/3");
        assertThat(office.page(Role.PLANNER, "/papers/foot.css?number=RT-630317&leaves=0"))
                .contains("\"RT-630317\"");
    }

    @Test
    void haveTheirNumberAtTheFootOfEveryPage() {
        assertThat(office.page(Role.PLANNER, "/papers/foot.css?number=BA/JD-6303-01"))
                .contains("@bottom-left", "\"BA/JD-6303-01\"");
        var spoilt = OfficeAtWork.request("GET", "/papers/foot.css")
                .with(office.as(Role.PLANNER))
                .param("number", "\"; } body { display: none");
        assertThat(office.send(spoilt).body()).doesNotContain("display: none");
    }

    @Test
    void fitTheirSheets(Browser browser) {
        new Walker(browser).signIn("planner");

        assertThat(pages(browser, OFFICE + "/schedules/1/sheet", "1191")).hasSize(1);
        assertThat(pages(browser, OFFICE + "/schedules/1/paper", "594")).hasSizeBetween(1, 3);
        assertThat(pages(browser, OFFICE + "/schedules/1/minutes/paper", "594")).hasSizeBetween(1, 4);
    }

    @Test
    void sayInABundleOnHowManyPagesEachOfThemIsHoweverLongItIs(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OFFICE + "/shipments/waves/2024-11-20/1/papers");
        for (int rows = 0; rows < HALF_A_PAGE; rows++) {
            int printed = PdfText.pages(print(browser)).size();
            assertThat(printed)
                    .as("%d rows more", rows)
                    .isGreaterThanOrEqualTo(2)
                    .isEqualTo(((Long) browser.driver().executeScript(TOLD)).intValue());
            browser.driver().executeAsyncScript(LONGER_BUNDLE);
        }
    }

    /** However long the list of a load is: whoever signs sees on the same page what is signed for, and which page it is. */
    @Test
    void neverHoldSignaturesAloneAndNumberEachPageHoweverLongTheyAre(Browser browser) {
        new Walker(browser).signIn("planner");
        for (String paper : List.of("/waybill", "/handover")) {
            browser.open(OFFICE + "/shipments/SJ-6303-0001" + paper);
            browser.driver().executeScript(MARK);
            for (int rows = 0; rows < LONGEST; rows++) {
                List<String> pages = PdfText.pages(print(browser));
                for (int page = 1; page <= pages.size(); page++) {
                    assertThat(pages.get(page - 1))
                            .as("%s, %d rows more", paper, rows)
                            .contains("halaman %d dari %d".formatted(page, pages.size()), "SJ-6303-0001");
                }
                assertThat(pages)
                        .as("%s, %d rows more", paper, rows)
                        .allMatch(page -> !page.contains("S¶") || page.contains("R¶"));
                browser.driver().executeScript(LONGER);
            }
        }
    }

    private static List<String> pages(Browser browser, String path, String width) {
        browser.open(path);
        byte[] printed = print(browser);
        assertThat(new String(printed, ISO_8859_1)).as(path).containsPattern("/MediaBox\\s*\\[0 0 " + width);
        return PdfText.pages(printed);
    }

    private static byte[] print(Browser browser) {
        return Base64.getDecoder()
                .decode(browser.driver()
                        .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")
                        .toString());
    }
}
