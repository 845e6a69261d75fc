package id.kotaksuara.overview.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

@IntegrationTest
class HelpTests {

    /** No pages: files, a style sheet, what the server says of itself; and the help, whose own help is its list. */
    private static final String NO_PAGE = ".*\\{format}|.*\\.(csv|xlsx|css|ics|js|pdf)|/actuator.*|/error|/help.*";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Test
    void hasATopicForEveryPageOfTheApplication() {
        assertThat(pages()).hasSizeGreaterThan(100);
        assertThat(pages().stream().filter(page -> HelpTopic.of(page).isEmpty()))
                .as("pages whose ? leads to the list of all topics only: name them in HelpTopic")
                .isEmpty();
    }

    @Test
    void hasNoTopicThatNoPageLeadsTo() {
        var reached =
                pages().stream().flatMap(page -> HelpTopic.of(page).stream()).collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(HelpTopic.values());
    }

    /** Those of the demo too, which are not there where these tests run. */
    private Set<String> pages() {
        var known = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(info -> info.getPatternValues().stream());
        return Stream.concat(known, demo())
                .filter(pattern -> !pattern.matches(NO_PAGE))
                .map(pattern -> pattern.replaceAll("\\{\\w+(:([^{}]|\\{[^{}]*})*)?}", "x"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> demo() {
        try (var routes = Objects.requireNonNull(HelpTests.class.getResourceAsStream("/routes-demo.txt"))) {
            return new String(routes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("GET"))
                    .map(line -> line.split("\\s+")[1]);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, OVERVIEW",
        "/demo/63.03/clock, DEMO",
        "/elections/pilkada-2024/63.03, OVERVIEW",
        "/elections/pilkada-2024/63.03.05/requirement/3, REQUIREMENT",
        "/elections/pilkada-2024/rules, REQUIREMENT",
        "/elections/pilkada-2024, ELECTIONS",
        "/elections/pilkada-2024/63.03/schedules/3/search, SCHEDULE",
        "/elections/pilkada-2024/63.03/schedules/gradings/1/rows, GRADING",
        "/elections/pilkada-2024/63.03/schedules/3/minutes/paper, MEETING",
        "/elections/pilkada-2024/63.03/schedules/3/districts/63.03.17, SCHEDULE",
        "/elections/pilkada-2024/63.03/schedules/3/districts/63.03.17/costs, MEETING",
        "/elections/pilkada-2024/63.03/people/table, OFFICE",
        "/elections/pilkada-2024/63.03/plates/table, ROUTES",
        "/elections/pilkada-2024/63.03/goods/receipts/1/paper, GOODS",
        "/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001/colli, RECEIPT",
    })
    void leadsFromAPageToTheMostExactTopic(String page, HelpTopic topic) {
        assertThat(HelpTopic.of(page)).contains(topic);
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInBothLanguages(HelpTopic topic) {
        for (String part : List.of("title", "lead", "how", "rule")) {
            String key = "help." + topic.key() + "." + part;
            assertThat(said(key, "en").lines())
                    .as(key)
                    .hasSameSizeAs(said(key, "id").lines().toList());
        }
        assertThat(said("help." + topic.key() + ".how", "id").lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(topic.words()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void explainsEveryWordThatItHas() {
        var explained = Arrays.stream(HelpTopic.values()).flatMap(topic -> topic.words().stream());

        assertThat(explained).allSatisfy(word -> Stream.of("id", "en")
                .forEach(language ->
                        assertThat(said("help.word." + word, language)).as(word).matches("[^:]+: .+")));
    }

    private String said(String key, String language) {
        return messages.getMessage(key, null, Locale.forLanguageTag(language));
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void isReachedByTheQuestionMarkOfAPage() {
        new World(jdbc).create();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/warehouses"))
                .bodyText()
                .contains("href=\"/help/warehouses\"");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/warehouses/NO"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("href=\"/help/warehouses\"");
    }

    @Test
    void isReadWithoutAnAccount() {
        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("href=\"/help/accounts\"");
        assertThat(mvc.get().uri("/help/accounts")).bodyText().contains("tautan sekali pakai", "Istilah", "Perencana");
        assertThat(mvc.get().uri("/help?lang=en")).bodyText().contains("Distribution schedule", "/help/receipt");
        assertThat(mvc.get().uri("/help/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hasItsPageForEveryTopicInBothLanguages() {
        for (HelpTopic topic : HelpTopic.values()) {
            assertThat(mvc.get().uri(topic.address() + "?lang=en"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "<h2 id=\"rules\">Rules and their sources</h2>",
                            said("help." + topic.key() + ".title", "en"));
        }
    }
}
