package id.kotaksuara.access.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.rules.AccessRule.Answer;
import id.kotaksuara.region.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
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
 * Addresses and who may open them, as {@code routes.txt} and {@code routes-demo.txt} say it, against what the security of a
 * running application answers: each role inside and outside its area, and whoever is not signed in.
 */
public final class RouteTable {

    private static final String INSIDE = "63.03.05";
    private static final String OUTSIDE = "64.02.05";
    private static final int REGENCY = 5;

    private static final List<SignedIn> PEOPLE = List.of(
            person(Role.ADMINISTRATOR, ""),
            person(Role.ADMINISTRATOR, "63"),
            person(Role.PLANNER, "63.03"),
            person(Role.PPK_CHAIR, INSIDE),
            person(Role.OBSERVER, "63.03"));

    private final List<RequestMappingInfoHandlerMapping> mappings;
    private final FilterChainProxy security;

    public RouteTable(List<RequestMappingInfoHandlerMapping> mappings, FilterChainProxy security) {
        this.mappings = mappings;
        this.security = security;
    }

    /** One test for each line of these files. */
    public Stream<DynamicTest> tests(String... files) {
        return lines(files).map(line -> DynamicTest.dynamicTest(line.address(), () -> check(line)));
    }

    private void check(Line line) {
        assertThat(answer(line, INSIDE, null))
                .as("not signed in")
                .isEqualTo(line.open() ? Answer.COME_IN : Answer.SIGN_IN);
        PEOPLE.forEach(person -> {
            assertThat(answer(line, INSIDE, person)).as("%s inside", person).isEqualTo(line.expected(person, INSIDE));
            assertThat(answer(line, OUTSIDE, person))
                    .as("%s outside", person)
                    .isEqualTo(line.expected(person, OUTSIDE));
        });
    }

    public Answer answer(Line line, String region, @Nullable SignedIn person) {
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

    public static SignedIn person(Role role, String area) {
        return new SignedIn(role.name(), role.name(), role, new Area(area));
    }

    /** What the application answers, as method and pattern. */
    public Set<String> addresses() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteTable::addressesOf)
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

    public static Stream<Line> lines(String... files) {
        return Stream.of(files)
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .map(words -> new Line(words[0], words[1], words[2], words.length > 3 ? words[3] : ""));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line of the table. */
    public record Line(String method, String pattern, String who, String reach) {

        String address() {
            return method + " " + pattern;
        }

        boolean open() {
            return who.equals("open");
        }

        /** The address with a region and any other values in it. */
        String example(String region) {
            return pattern.replaceAll("\\{(region|district)}", region)
                    .replace("{regency}", region.substring(0, Math.min(REGENCY, region.length())))
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
            boolean itsRole = who.charAt("APCO".indexOf(letter(person.role()))) != '.';
            boolean farEnough = !reach.equals("nation") || person.area().equals(Area.NATION);
            return itsRole && farEnough ? Answer.COME_IN : Answer.NOT_YOURS;
        }

        boolean namesARegion() {
            return pattern.matches(".*\\{(region|regency|district)}.*");
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
