package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever form takes a date asks about one that lies far from the voting, at its field, and keeps nothing. */
@IntegrationTest
class ImplausibleDatesTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String QUESTION = "Tanggal di luar masa pemilihan ini \\(28/9/2024 sampai 27/12/2024\\)";

    /** The page that shows the field, where it is sent, all that is sent, the field. */
    private static final String FORMS = """
            delivery/dispatch/dispatch | 63.03/shipments/SJ-6303-0002/dispatch | step=check departedAt=2023-11-19T07:30 | departedAt
            delivery/dispatch/dispatch | 63.03/shipments/SJ-6303-0002/dispatch | step=check expectedArrival=2204-11-20T16:00 | expectedArrival
            delivery/dispatch/amendment | 63.03/shipments/SJ-6303-0001/amendment | reason=Keliru expectedArrival=2204-11-20T16:00 | expectedArrival
            delivery/pages/incident | 63.03/shipments/SJ-6303-0001/incidents | description=Jembatan expectedArrival=2014-11-20T20:00 | expectedArrival
            delivery/dispatch/replacement | 63.03/shipments/SJ-6303-0001/replacement | departure=2204-11-23T08:00 arrival=2204-11-23T10:00 | departure
            delivery/dispatch/replacement | 63.03/shipments/SJ-6303-0001/replacement | departure=2204-11-23T08:00 arrival=2204-11-23T10:00 | arrival
            delivery/dispatch/times | 63.03/shipments/SJ-6303-0001/times | departure=2019-11-22T08:00 arrival=2019-11-22T10:00 | departure
            delivery/dispatch/times | 63.03/shipments/SJ-6303-0001/times | departure=2019-11-22T08:00 arrival=2019-11-22T10:00 | arrival
            logistics/store/store | 63.03/stores/63.03.17/edit | room= releaseDay=0024-11-25 version=0 | releaseDay
            logistics/route/rows | 63.03/routes/63.03.17/edit | closures[0].day=2014-11-22 closures[0].reason=FLOOD version= | closures[0].day
            road/blockage/blockages | 63.03.17/last-leg/blockages | cause=FLOOD place=Jembatan sinceDay=2014-11-26 sinceHour=08.00 | sinceDay
            road/blockage/blockages | 63.03.17/last-leg/blockages | cause=FLOOD place=Jembatan sinceDay=2024-11-26 sinceHour=08.00 untilDay=2204-11-26 untilHour=09.00 | untilDay
            road/home/form | 63.03.17/last-leg/home | kind=FROM_VILLAGE villages=63.03.17.2001 title=Truk driver=Udin day=2204-11-27 hour=16.00 minutes=60 | day
            road/postponed/postponed | 63.03.17/last-leg/postponed | village=63.03.17.2001 stations=1 cause=FLOOD newDay=2204-11-30 sealedAt=PPK keeper=Udin | newDay
            road/incident/incidents | 63.03.17/last-leg/incidents | cause=WET place=Dermaga words=Basah day=2014-11-26 hour=08.00 | day
            road/leg/terms | 63.03.17/last-leg/terms | firstDay=2014-11-26 opens=07.00 closes=17.00 | firstDay
            logistics/offer/new | 63.03/stores/offers | floorM2=100 firstDay=2014-11-01 lastDay=2024-11-30 | firstDay
            logistics/offer/new | 63.03/stores/offers | floorM2=100 firstDay=2024-11-01 lastDay=2204-11-30 | lastDay
            logistics/keeping/check | 63.03.17/keeping/check | day=2014-11-20 person=Siti | day
            logistics/keeping/check | 63.03.17/keeping/check | day=2024-11-20 found[CCTV]=LACKING due[CCTV]=2204-11-20 | due[CCTV]
            logistics/keeping/place | 63.03.17/keeping/guards | day=2014-11-20 from=7 until=9 | day
            logistics/keeping/door | 63.03.17/keeping/door | person=Siti purpose=x enteredAt=2014-11-20T08:00 | enteredAt
            logistics/keeping/door | 63.03.17/keeping/door | person=Siti purpose=x leftAt=2204-11-20T08:00 | leftAt
            schedule/pages/calendar | 63.03/schedules | firstDay=2024-09-20 lastDay=2024-11-10 waves=08.00 | firstDay
            schedule/whatif/assume | 63.03/schedules/1/assumptions | edits=0 lever=CLOSED_DAY firstDay=2014-11-22 days=1 note=banjir | firstDay
            """;

    /** Fields for days that other tests fill in, or that nobody can fill in with a day far away. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("delivery/wave/wave#departedAt", "WavePagesTests"),
            Map.entry("goods/incoming/new#arrived", "GoodsInTests"),
            Map.entry("delivery/receipt/arrival#arrivedAt", "not before the departure and not after now"),
            Map.entry("delivery/receipt/by-code#arrivedAt", "not before the departure and not after now"),
            Map.entry("road/custody/hand-over#at", "not before the departure and not after now"),
            Map.entry("road/message/calls#at", "not before the departure and not after now"),
            Map.entry("goods/claim/claim#due", "ClaimTests"),
            Map.entry("goods/wages/wages#since", "WageTests"),
            Map.entry("logistics/keeping/check#due[]", "asked about above, of one of the list"),
            Map.entry("goods/destruction/new#day", "not before the day before the votes and not after now"),
            Map.entry("schedule/district/agreements#wish", "MeetingPagesTests"),
            Map.entry("schedule/meeting/wishes#rows[].day", "SharedDaysTests"),
            Map.entry("schedule/pages/calendar#lastDay", "not before the first day and not after the deadline"),
            Map.entry("schedule/grading/rows#firstDay", "not after the last day, and no more than sixty before it"),
            Map.entry("schedule/grading/rows#lastDay", "not before the first day and not after the deadline"),
            Map.entry("schedule/grading/rows#day-", "GradingQuestionTests"),
            Map.entry("schedule/newcomer/new#votingDay", "NewcomerTests"),
            Map.entry("election/election/form#votingDay", "areRefusedAsVotingDays"));

    private static final Pattern FIELD = Pattern.compile(
            "field\\('?\\|?([^',|]+)[|']?, [^\\n]*?'date(?:time-local)?'|type=\"date\"[^>]*th:name=\"\\|([^|]+)\\|");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OnTheRoad road;

    @BeforeEach
    void open() {
        road.open();
        jdbc.sql("update schedule set status = 'SUPERSEDED'").update();
    }

    static Stream<Arguments> forms() {
        return FORMS.lines().map(line -> Arguments.of((Object[]) line.split(" \\| ")));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("forms")
    @As(role = Role.PLANNER, area = "63.03")
    void areAskedAboutAtTheirField(String page, String form, String fields, String field) {
        var request = mvc.post().uri("/elections/pilkada-2024/" + form.strip()).with(csrf());
        for (String one : fields.strip().split(" ")) {
            String[] pair = one.split("=", 2);
            request.param(pair[0], pair[1]);
        }
        assertThat(request).bodyText().containsPattern(QUESTION).contains("name=\"" + field.strip() + "\"");
    }

    /** Whoever adds a field for a day has it asked about too. */
    @Test
    void leaveNoFieldForADayOut() throws IOException {
        Path templates = Path.of("src/main/resources/templates");
        var held = forms().map(form -> form.get()[0] + "#" + ((String) form.get()[3]).replaceAll("\\[\\d+]", "[]"))
                .collect(Collectors.toSet());
        try (var pages = Files.walk(templates)) {
            assertThat(pages.filter(Files::isRegularFile).flatMap(page -> fields(templates, page)))
                    .hasSizeGreaterThan(20)
                    .allMatch(field -> held.contains(field) || ELSEWHERE.containsKey(field));
        }
    }

    private static Stream<String> fields(Path templates, Path page) {
        String name = templates.relativize(page).toString().replace(".html", "");
        try {
            return FIELD.matcher(Files.readString(page)).results().map(found -> {
                String field = found.group(1) == null ? found.group(2) : found.group(1);
                return name + "#"
                        + field.replace("${path}", "closures[]")
                                .replace("[${i}]", "[]")
                                .replaceAll("\\$\\{.*}", "");
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({"0024-11-27", "20244-11-27", "2204-11-27"})
    @As(role = Role.ADMINISTRATOR)
    void areRefusedAsVotingDays(String day) {
        assertThat(mvc.post()
                        .uri("/elections")
                        .with(csrf())
                        .param("kind", "PILKADA")
                        .param("name", "Pilkada Ulang")
                        .param("stationLimit", "600")
                        .param("votingDay", day)
                        .param("contests[0].name", "Bupati"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Tahunnya tidak mungkin. Isi tahun 2004 sampai 2099.|Tanggal tidak terbaca");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void areToldWithTheirYearWhereItIsNotTheElections() {
        jdbc.sql("update shipment set departed_at = '2023-11-18T23:30Z' where number = 'SJ-6303-0001'")
                .update();
        assertThat(mvc.get().uri(OFFICE + "/shipments"))
                .bodyText()
                .contains("19/11/2023 07.30")
                .doesNotContain("20/11/2024");
    }
}
