package id.kotaksuara.access.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.DemoTest;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The addresses that the demo brings along, beside those that are always there. */
@DemoTest
class DemoRouteRulesTests {

    private static final String[] ROUTES = {"routes.txt", "routes-demo.txt"};

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    FilterChainProxy security;

    @Test
    void knowEveryAddress() {
        assertThat(new RouteTable(mappings, security).addresses())
                .containsExactlyInAnyOrderElementsOf(
                        RouteTable.lines(ROUTES).map(RouteTable.Line::address).collect(toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> letInWhomTheTableNames() {
        return new RouteTable(mappings, security).tests(ROUTES);
    }
}
