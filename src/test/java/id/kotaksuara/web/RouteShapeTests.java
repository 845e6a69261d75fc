package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteShapeTests {

    private static final List<String> PATTERNS = List.of(
            "/",
            "/password",
            "/elections/{election}",
            "/elections/{election}/{region:\\d\\d(?:\\.\\d\\d)?}/schedules/{number:\\d{1,6}}",
            "/assets/**",
            "/files/{*rest}",
            "/papers/{name}.pdf",
            "/box/?",
            "/a-*/b");

    @ParameterizedTest
    @CsvSource({
        "/password, /password, true",
        "/password, /passwords, false",
        "/password, /password/sessions, false",
        "/elections/{election}/new, /elections/pilkada/new, true",
        "/elections/{election}/new, /elections/pilkada/old, false",
        "/papers/{name}.pdf, /papers/list.xlsx, true",
        "/assets/**, /assets/css/site.css, true"
    })
    void leavesOutWhatHasOtherWords(String pattern, String path, boolean may) {
        assertThat(RouteShape.of(pattern).mayBe(parts(path))).isEqualTo(may);
    }

    @Test
    void neverLeavesOutWhatIsMeant() {
        var paths = Map.of(
                "/", "/",
                "/password", "/password",
                "/elections/pilkada", "/elections/{election}",
                "/elections/pilkada/63.03/schedules/12", PATTERNS.get(3),
                "/assets/css/site.css", "/assets/**",
                "/files/a/b", "/files/{*rest}",
                "/papers/list.pdf", "/papers/{name}.pdf",
                "/box/7", "/box/?",
                "/a-1/b", "/a-*/b");

        paths.forEach((path, pattern) -> {
            assertThat(new PathPatternParser().parse(pattern).matches(PathContainer.parsePath(path)))
                    .as(path)
                    .isTrue();
            assertThat(RouteShape.of(pattern).mayBe(parts(path))).as(path).isTrue();
        });
        assertThat(paths.values()).containsExactlyInAnyOrderElementsOf(PATTERNS);
    }

    private static List<String> parts(String path) {
        return PathContainer.parsePath(path).elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(part -> ((PathSegment) part).valueToMatch())
                .toList();
    }
}
