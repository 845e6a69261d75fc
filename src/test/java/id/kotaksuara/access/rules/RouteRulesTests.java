package id.kotaksuara.access.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.rules.AccessRule.Answer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address of the application against everybody who might open it: each role inside and outside its area, and
 * whoever is not signed in.
 *
 * <p>What is expected stands in {@code src/test/resources/routes.txt}, one line for each method and pattern: the letters
 * of those who may, of A administrator, P planner, C PPK chair, O observer, with a dot for who may not; {@code open}
 * for all the world, {@code ----} for nobody (there is nothing to be asked for from outside). The word behind the letters says
 * how far their area has to reach.
 *
 * <p>A new handler makes {@link #knowsEveryAddress()} fail and print its line. Put the line into the table with the
 * letters that the issue asks for, write the rule into {@link PageRules}, and the two hold each other to
 * account. That an address which names a region hides it from those outside is not written down: it always does.
 */
@IntegrationTest
class RouteRulesTests {

    private static final String ROUTES = "routes.txt";

    /** What anybody with an account may send for themselves, and accounts, whose area the desk asks for. */
    private static final Set<String> FOR_ANY_AREA = Set.of(
            "/accounts",
            "/accounts/{username}/disable",
            "/accounts/{username}/edit",
            "/accounts/{username}/enable",
            "/accounts/{username}/link",
            "/accounts/{username}/remove",
            "/accounts/{username}/second-factor",
            "/accounts/{username}/unlock",
            "/accounts/second-factor",
            "/password",
            "/second-factor",
            "/second-factor/confirm",
            "/second-factor/remove",
            "/sessions");

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    FilterChainProxy security;

    @Autowired
    ApplicationContext context;

    private RouteTable table;

    @BeforeEach
    void table() {
        table = new RouteTable(mappings, security);
    }

    @Test
    void knowsEveryAddress() {
        Set<String> written =
                RouteTable.lines(ROUTES).map(RouteTable.Line::address).collect(toCollection(TreeSet::new));
        assertThat(table.addresses())
                .as("addresses of the application against the lines of src/test/resources/routes.txt")
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @TestFactory
    Stream<DynamicTest> letsInWhomTheTableNames() {
        return table.tests(ROUTES);
    }

    @Test
    void refusesEveryFormOnNationalDataToEverySmallerArea() {
        var national = RouteTable.lines(ROUTES)
                .filter(line -> line.method().equals("POST") && line.who().contains("A"))
                .filter(line -> !line.namesARegion() && !FOR_ANY_AREA.contains(line.pattern()))
                .toList();

        assertThat(national).hasSizeGreaterThanOrEqualTo(5).allSatisfy(line -> {
            assertThat(answer(line, "")).as("the nation: %s", line).isEqualTo(Answer.COME_IN);
            for (String smaller : List.of("63", "63.03", "63.03.05")) {
                assertThat(answer(line, smaller)).as("%s: %s", smaller, line).isEqualTo(Answer.NOT_YOURS);
            }
        });
    }

    @Test
    void hidesRegionsAboveTheOwnAreaFromEveryForm() {
        RouteTable.lines(ROUTES)
                .filter(line -> line.method().equals("POST") && line.pattern().contains("{region}"))
                .forEach(line -> assertThat(table.answer(line, "63", administrator("63.03")))
                        .as("of the province: %s", line)
                        .isEqualTo(Answer.NOTHING_THERE));
    }

    @Test
    void saysOfEveryLineHowFarTheAreaHasToReach() {
        assertThat(RouteTable.lines(ROUTES, "routes-demo.txt"))
                .filteredOn(line -> line.who().contains(".") || line.who().equals("APCO"))
                .allSatisfy(line -> assertThat(line.reach())
                        .as(line.address())
                        .isIn(line.namesARegion() ? List.of("area") : List.of("nation", "any")));
    }

    @Test
    void hasNothingOfTheDemo() {
        assertThat(table.addresses()).noneMatch(address -> address.contains("demo"));
        assertThat(context.getBeanDefinitionNames())
                .noneMatch(name -> String.valueOf(context.getType(name, false)).contains("id.kotaksuara.demo"));
        RouteTable.lines("routes-demo.txt")
                .forEach(line -> assertThat(table.answer(line, "63.03.05", administrator("")))
                        .as(line.address())
                        .isEqualTo(Answer.NOTHING_THERE));
    }

    private Answer answer(RouteTable.Line line, String area) {
        return table.answer(line, "63.03.05", administrator(area));
    }

    private static SignedIn administrator(String area) {
        return RouteTable.person(Role.ADMINISTRATOR, area);
    }
}
