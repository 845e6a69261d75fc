package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.SourceFiles;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AssetsTests {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js|svg))\"");
    private static final Pattern NAMED = Pattern.compile("assets\\['([^']+)']");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Assets assets;

    @Test
    void givesEveryStaticFileOfAPageANameThatChangesWithItsContent() throws UnsupportedEncodingException {
        assertThat(linksOfAPage()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(link -> assertThat(link)
                .matches("/assets/[\\w.]+-[0-9a-f]{32}\\.(css|js|svg)"));
    }

    @Test
    void letsBrowsersKeepStaticFilesForGood() throws UnsupportedEncodingException {
        assertThat(linksOfAPage()).isNotEmpty().allSatisfy(link -> assertThat(
                        mvc.get().uri(link))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable"));
    }

    @Test
    void servesNothingUnderANameWithoutItsContent() {
        String wrong = assets.addresses().get("theme.css").replaceFirst("-[0-9a-f]{32}", "-" + "0".repeat(32));

        assertThat(mvc.get().uri("/assets/theme.css")).hasStatus(404);
        assertThat(mvc.get().uri(wrong)).hasStatus(404);
        assertThat(mvc.get().uri("/assets/../application.properties")).hasStatus(400);
    }

    @Test
    void knowsEveryFileThatATemplateNames() {
        List<String> named = SourceFiles.templates().values().stream()
                .flatMap(template -> NAMED.matcher(template).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(named).contains("bootstrap.min.css", "receipt.js");
        assertThat(assets.addresses()).containsKeys(named.toArray(String[]::new));
    }

    private List<String> linksOfAPage() throws UnsupportedEncodingException {
        String page = mvc.get().uri("/sign-in").exchange().getResponse().getContentAsString();
        return LINK.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(AssetsTests::address)
                .toList();
    }

    private static String address(String attribute) {
        return attribute.replaceAll("^[^\"]*\"|\"$", "");
    }
}
