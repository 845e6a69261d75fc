package id.kotaksuara.access.rules;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody did without changing anything has a line in the journal of the office. */
@IntegrationTest
class TracesTests {

    private static final SignedIn CHAIR = new SignedIn("ppk", "Ketua", Role.PPK_CHAIR, new Area("63.03.17"));
    private static final SignedIn OBSERVER = new SignedIn("bawaslu", "Bawaslu", Role.OBSERVER, new Area("63.03"));
    private static final SignedIn ADMINISTRATOR = new SignedIn("siti", "Siti", Role.ADMINISTRATOR, new Area("63.03"));
    private static final String ROWS = "/elections/pilkada-2024/63.03/vehicles/table/rows.csv";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Traces traces;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void whoTakesAFileAwayLeavesOneLineHoweverOftenTheyReadItInAMoment() {
        get(OBSERVER, ROWS);
        get(OBSERVER, ROWS);
        get(OBSERVER, "/elections/pilkada-2024/63.03/vehicles");

        assertThat(lines()).containsExactly("bawaslu account:bawaslu 63.03 journal.account.taken " + ROWS);
    }

    @Test
    void whoOpensAFileThatTheBrowserShowsAtOnceHasTakenItToo() {
        var response = new MockHttpServletResponse();
        response.setHeader("Content-Disposition", "inline; filename=\"map-2024-11-20.pdf\"");
        finish(new MockHttpServletRequest("GET", "/elections/x/63.03/shipments/folders/2024-11-20.pdf"), response);
        finish(new MockHttpServletRequest("GET", "/elections/x/63.03/shipments"), new MockHttpServletResponse());

        assertThat(lines())
                .containsExactly("siti account:siti 63.03 journal.account.taken"
                        + " /elections/x/63.03/shipments/folders/2024-11-20.pdf");
    }

    @Test
    void whoSendsAFileOfWhichNothingIsKeptLeavesALine() {
        sends("/elections/pilkada-2024/63.03/people/table/file", 200, new byte[] {1});
        sends("/elections/pilkada-2024/63.03/people/table/file", 200, new byte[] {1});
        sends("/elections/pilkada-2024/63.03/voters/imports", 302, new byte[] {1}); // whatever keeps it has a line
        sends("/elections/pilkada-2024/63.03/voters/imports", 200, new byte[0]); // none was chosen

        assertThat(lines())
                .containsExactly("siti account:siti 63.03 journal.account.sent"
                        + " /elections/pilkada-2024/63.03/people/table/file");
    }

    private void sends(String address, int status, byte[] file) {
        var request = new MockMultipartHttpServletRequest();
        request.setRequestURI(address);
        request.addFile(new MockMultipartFile("file", "berkas.csv", "text/csv", file));
        var response = new MockHttpServletResponse();
        response.setStatus(status);
        finish(request, response);
    }

    private void finish(MockHttpServletRequest request, MockHttpServletResponse response) {
        SecurityContextHolder.getContext().setAuthentication(ADMINISTRATOR.authentication());
        try {
            new FilesInAndOut(() -> traces).afterCompletion(request, response, this, null);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void whoReadsAboutPeopleLeavesOneLineForEachPageAnHour() {
        get(OBSERVER, "/journal/63.03");
        get(OBSERVER, "/journal/63.03?page=2");
        get(ADMINISTRATOR, "/accounts?q=rahmah");
        get(ADMINISTRATOR, "/accounts");
        get(ADMINISTRATOR, "/accounts/nobody");
        get(ADMINISTRATOR, "/accounts/new");
        get(OBSERVER, "/elections/pilkada-2024/63.03/boxes/tables");

        assertThat(lines())
                .containsExactly(
                        "bawaslu account:bawaslu 63.03 journal.account.read /journal/63.03",
                        "siti account:siti 63.03 journal.account.read /accounts");
    }

    @Test
    void whoReadsThemAgainAnHourLaterLeavesAnother() {
        jdbc.sql("insert into journal_entry (at, recorded_at, actor, role, subject, region_code, action, after_text)"
                        + " values (now(), now() - interval '61 minutes', 'siti', 'ADMINISTRATOR', 'account:siti', '63.03',"
                        + " 'journal.account.read', '/accounts')")
                .update();

        get(ADMINISTRATOR, "/accounts");
        get(ADMINISTRATOR, "/accounts");

        assertThat(lines()).hasSize(2);
    }

    @Test
    void pagesAboutPeopleAreThoseThatTheDocumentNames() throws IOException {
        String document = Files.readString(Path.of("docs/security/rules.md"));
        String table =
                document.substring(document.indexOf("## Pages about people"), document.indexOf("### Not among them"));
        var named = Pattern.compile("`(/[^`]+)`").matcher(table).results().map(found -> found.group(1));
        var pages = SensitivePages.PAGES.stream().filter(page -> page.startsWith("GET "));
        var routes = Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .map(line -> line.replaceAll("^(\\w+) +(\\S+).*", "$1 $2"))
                .toList();

        assertThat(named.map(address -> "GET " + address)).containsExactlyInAnyOrderElementsOf(pages.toList());
        assertThat(routes).containsAll(SensitivePages.PAGES);
        assertThat(routes)
                .as("forms of such pages")
                .filteredOn(route -> SensitivePages.PAGES.contains(route.replaceFirst("^POST ", "GET ")))
                .filteredOn(route -> !route.equals("POST /accounts")) // answers with what it opened, which has its line
                .allMatch(SensitivePages.PAGES::contains);
    }

    @Test
    void whoSendsAFormThatIsAnsweredWithTheWholeTableHasReadIt() {
        mvc.post()
                .uri("/chairs/63.03/table?more=1")
                .with(authentication(ADMINISTRATOR.authentication()))
                .with(csrf())
                .exchange();

        assertThat(lines()).containsExactly("siti account:siti 63.03 journal.account.read /chairs/63.03/table");
    }

    @Test
    void theLineIsWrittenBeforeThePageIsDrawn() throws Exception {
        var written = new ArrayList<Integer>();
        var request = new MockHttpServletRequest("GET", "/accounts");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/accounts");
        var response = new MockHttpServletResponse();
        SecurityContextHolder.getContext().setAuthentication(ADMINISTRATOR.authentication());
        try {
            new SensitivePages(() -> traces).postHandle(request, response, this, new ModelAndView("list"));
            written.add(lines().size());
            new SensitivePages(() -> traces).afterCompletion(request, response, this, new IOException("hung up"));
            written.add(lines().size());
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(written).containsExactly(1, 1);
    }

    @Test
    void whoHangsUpWhileAnImageIsSentHasSeenPartOfIt() {
        var request = new MockHttpServletRequest("GET", "/accounts");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/accounts");
        var response = new MockHttpServletResponse();
        response.setCommitted(true);
        SecurityContextHolder.getContext().setAuthentication(ADMINISTRATOR.authentication());
        try {
            new SensitivePages(() -> traces).afterCompletion(request, response, this, new IOException("hung up"));
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(lines()).hasSize(1);
    }

    @Test
    void whatIsRefusedToSomebodySignedInLeavesALine() {
        get(CHAIR, "/accounts");
        post(CHAIR, "/elections/pilkada-2024/63.03.05/deliveries/SJ-1/arrival");
        get(CHAIR, "/elections/pilkada-2024/63.03.05/deliveries");
        get(CHAIR, "/no/such/page");

        assertThat(lines())
                .containsExactly(
                        "ppk account:ppk 63.03.17 journal.account.refused GET /accounts",
                        "ppk account:ppk 63.03.17 journal.account.refused"
                                + " POST /elections/pilkada-2024/63.03.05/deliveries/SJ-1/arrival");
    }

    @Test
    void nobodyFillsTheJournalWithWhatIsRefused() {
        for (int one = 0; one < 70; one++) {
            get(CHAIR, "/accounts/" + one);
        }

        assertThat(lines()).hasSize(60);
    }

    @Test
    void whoSignsOutLeavesALineAndStrangersLeaveNone() {
        post(OBSERVER, "/sign-out");
        mvc.get().uri("/accounts").exchange();
        mvc.get().uri("/sign-in").exchange();

        assertThat(lines()).containsExactly("bawaslu account:bawaslu 63.03 journal.account.signedOut -");
    }

    private List<String> lines() {
        return jdbc.sql("select actor || ' ' || subject || ' ' || region_code || ' ' || action || ' '"
                        + " || coalesce(after_text, '-') from journal_entry order by id")
                .query(String.class)
                .list();
    }

    private void get(SignedIn who, String address) {
        mvc.get().uri(address).with(authentication(who.authentication())).exchange();
    }

    private void post(SignedIn who, String address) {
        mvc.post()
                .uri(address)
                .with(authentication(who.authentication()))
                .with(csrf())
                .exchange();
    }
}
