package id.kotaksuara.access.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.rules.Rule.Answer;
import id.kotaksuara.region.Area;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address of the application against everybody who might open it: each role inside and outside its area, and
 * whoever is not signed in.
 *
 * <p>What is expected stands in {@code src/test/resources/routes.txt}, one line for each method and pattern: the letters
 * of those who may, of A administrator, P planner, C PPK chair, O observer, with a dot for who may not; {@code open}
 * for all the world, {@code ----} for nobody (there is nothing to be asked for from outside).
 *
 * <p>A new handler makes {@link #knowsEveryAddress()} fail and print its line. Put the line into the table with the
 * letters that the issue asks for, write the rule into {@link SecurityConfiguration}, and the two hold each other to
 * account. That an address which names a region hides it from those outside is not written down: it always does.
 */
@IntegrationTest
class RouteRulesTests {

    private static final String INSIDE = "63.03.05";
    private static final String OUTSIDE = "64.02.05";
    private static final int REGENCY = 5;

    private static final Map<Role, SignedIn> PEOPLE = Map.of(
            Role.ADMINISTRATOR, person(Role.ADMINISTRATOR, "63"),
            Role.PLANNER, person(Role.PLANNER, "63.03"),
            Role.PPK_CHAIR, person(Role.PPK_CHAIR, INSIDE),
            Role.OBSERVER, person(Role.OBSERVER, "63.03"));

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    FilterChainProxy security;

    @Test
    void knowsEveryAddress() throws IOException {
        Set<String> written = table().map(Line::address).collect(toCollection(TreeSet::new));
        assertThat(addresses())
                .as("addresses of the application against the lines of src/test/resources/routes.txt")
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @TestFactory
    Stream<DynamicTest> letsInWhomTheTableNames() throws IOException {
        return table().map(line -> DynamicTest.dynamicTest(line.address(), () -> check(line)));
    }

    private void check(Line line) {
        assertThat(answer(line, INSIDE, null))
                .as("not signed in")
                .isEqualTo(line.open() ? Answer.COME_IN : Answer.SIGN_IN);
        PEOPLE.forEach((role, person) -> {
            assertThat(answer(line, INSIDE, person)).as("%s inside", role).isEqualTo(line.expected(person, INSIDE));
            assertThat(answer(line, OUTSIDE, person)).as("%s outside", role).isEqualTo(line.expected(person, OUTSIDE));
        });
    }

    private Answer answer(Line line, String region, @Nullable SignedIn person) {
        Authentication asker = person == null ? nobody() : person.authentication();
        AuthorizationResult result = security.getFilters("/").stream()
                .filter(AuthorizationFilter.class::isInstance)
                .map(AuthorizationFilter.class::cast)
                .findFirst()
                .orElseThrow()
                .getAuthorizationManager()
                .authorize(() -> asker, new MockHttpServletRequest(line.method(), line.example(region)));
        return result instanceof Answer answer ? answer : Answer.COME_IN; // permitAll has an answer of its own
    }

    private static Authentication nobody() {
        return new AnonymousAuthenticationToken(
                "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static SignedIn person(Role role, String area) {
        return new SignedIn(role.name(), role.name(), role, new Area(area));
    }

    private Set<String> addresses() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteRulesTests::addressesOf)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> addressesOf(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .flatMap(pattern -> (methods.isEmpty()
                                ? Stream.of("GET")
                                : methods.stream().map(RequestMethod::name))
                        .map(method -> method + " " + pattern));
    }

    private static Stream<Line> table() throws IOException {
        return new ClassPathResource("routes.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .map(words -> new Line(words[0], words[1], words[2]));
    }

    /** A line of the table. */
    private record Line(String method, String pattern, String who) {

        String address() {
            return method + " " + pattern;
        }

        boolean open() {
            return who.equals("open");
        }

        /** The address with a region and any other values in it. */
        String example(String region) {
            return pattern.replaceAll("\\{(region|district)}", region)
                    .replace("{regency}", region.substring(0, REGENCY))
                    .replace("/**", "/x")
                    .replaceAll("\\{\\w+}", "1");
        }

        Answer expected(SignedIn person, String region) {
            if (open()) {
                return Answer.COME_IN;
            }
            if (who.equals("----") || !person.area().contains(named(region))) {
                return Answer.NOTHING_THERE;
            }
            return who.charAt("APCO".indexOf(letter(person.role()))) == '.' ? Answer.NOT_YOURS : Answer.COME_IN;
        }

        /** The region that the address names; one inside everybody's area where it names none. */
        private String named(String region) {
            if (pattern.contains("{regency}")) {
                return region.substring(0, REGENCY);
            }
            return pattern.contains("{region}") || pattern.contains("{district}") ? region : INSIDE;
        }

        private static char letter(Role role) {
            return switch (role) {
                case ADMINISTRATOR -> 'A';
                case PLANNER -> 'P';
                case PPK_CHAIR -> 'C';
                case OBSERVER -> 'O';
            };
        }
    }
}
