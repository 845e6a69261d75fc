package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A form sent again because its answer was lost counts once; sent again with another answer in it, it counts once too,
 * and its sender is told that the other answer was not kept. Whatever it changes has its line in the journal.
 */
@Tag("long")
@OfficeTest
class EveryPostTwiceTests {

    private static final String TOLD_IN_THEIR_OWN_WORDS = "/deliveries/|/arrivals";

    /**
     * The draft that follows when a way is closed is copied, closed, eased and planned, and a count that finds less than was
     * delivered claims it: each is a line of its own.
     */
    private static final String STEP_BY_STEP = ".*/contingencies/.*|.*/goods/sorting/\\d+/counts";

    /** What a person types where the page leaves a field empty. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("quantity", "5"),
            Map.entry("note", "DO 17"),
            Map.entry("reason", "Jembatan di Paramasan putus"),
            Map.entry("name", "Nama baru"),
            Map.entry("code", "BARU"),
            Map.entry("description", "Ban pecah di jalan"),
            Map.entry("address", "Jalan Baru 1"),
            Map.entry("countedBoxes", "400"),
            Map.entry("preparedPerWave", "300"),
            Map.entry("dockPerWave", "300"),
            Map.entry("boxes", "20"),
            Map.entry("count", "2"),
            Map.entry("votingDay", "2029-02-14"),
            Map.entry("stationLimit", "300"),
            Map.entry("legalBasis", "PKPU 14/2024"),
            Map.entry("wish", "2024-11-24"),
            Map.entry("username", "baru"),
            Map.entry("amount", "2"),
            Map.entry("firstDay", "2024-11-21"),
            Map.entry("colli", "20"),
            Map.entry("seals", "INTACT"),
            Map.entry("good", "5"),
            Map.entry("sheets", "5"),
            Map.entry("team", "Tim 2"),
            Map.entry("counter", "Hasan"),
            Map.entry("line", "1"),
            Map.entry("goods", "INK"),
            Map.entry("cartons", "1"),
            Map.entry("noted", "500"),
            Map.entry("noteNumber", "DO 2"),
            Map.entry("supplier", "PT Cetak"),
            Map.entry("complete", "YES"),
            Map.entry("guards", "Bripka Yusuf"),
            Map.entry("from", "19.00"),
            Map.entry("until", "07.00"),
            Map.entry("person", "Siti"),
            Map.entry("purpose", "Menghitung kotak"),
            Map.entry("label", "Pintu depan"),
            Map.entry("holder", "Siti"),
            Map.entry("members", "Siti, Hasan"),
            Map.entry("rupiah", "125"),
            Map.entry("disabled", "0"),
            Map.entry("day", "2024-11-20"),
            Map.entry("hour", "14.00"),
            Map.entry("words", "Basah"),
            Map.entry("witnesses", "Ani, Bawaslu"),
            Map.entry("since", "2024-11-01"),
            Map.entry("place", "Halaman gudang"),
            Map.entry("method", "dibakar"),
            Map.entry("officer", "Hasan"),
            Map.entry("firstPerson", "Siti"),
            Map.entry("secondPerson", "Budi"),
            Map.entry("sealsPerBox", "1"),
            Map.entry("cause", "ROAD"),
            Map.entry("answer", "Diganti"),
            Map.entry("contact", "0511 4721234"),
            Map.entry("phone", "0511 4721234"));

    private static final String PLAN = "NO;KECAMATAN;HARI/TANGGAL;JUMLAH KOTAK\n1;Paramasan;20/11/2024;2\n";

    /** So often each page is opened, of other things each time. */
    private static final int ROUNDS = Integer.getInteger("kotaksuara.rounds", 6);

    /** Forms that are not sent here, each with where it is instead, or why there is nothing to send twice. */
    private static final Map<String, String> LEFT_OUT = leftOut();

    private static final Pattern WORDS =
            Pattern.compile("(c\\d+\\.)?(reason|note|name|description|address|legalBasis|contact)");

    /** The cell in which a table is changed. */
    private static final Pattern CELL = Pattern.compile("c0\\.(name|address|note|contract|contact|text)");

    /** Sessions come and go, and what is worked out beside the pages comes when it is done. */
    private static final String COMES_AND_GOES = "(spring_session.*|worked_out)";

    private static final String FILE = "%PDF";

    private static final String HOUSE_ITSELF = "a page of the house itself";

    /** What another order of pages sends and this one does not, or the other way round. */
    private static final String IN_SOME_ORDER = "may have";

    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b");

    private static final Set<String> CONSTANTS = House.APPLICATION.stream()
            .filter(JavaClass::isEnum)
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
            .map(JavaField::getName)
            .collect(Collectors.toSet());

    /** Pages whose forms take away or change what others need; they come last. */
    private static final Pattern TAKES_AWAY = Pattern.compile("recall|removal|remove|disable|/rules|\\{election}/edit");

    private static final Pattern BY_NAME = Pattern.compile("/(removal|remove|withdrawal|discard)$");

    /** What its sender is asked for instead, or why nothing is lost. */
    private static final Map<String, String> ASKED_OTHERWISE = Map.of(
            "/second-factor/remove",
            "the password and a code",
            "/elections/{election}/{regency}/schedules/{number}/assumptions/removal",
            "a draft without it is planned anew; the line above sets it again");

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Handled handled;

    @Autowired
    private JdbcClient jdbc;

    private final Set<String> opened = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Map<String, String> routes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> unasked = new TreeSet<>();
    private final Set<String> unrecorded = new TreeSet<>();

    private static Map<String, String> leftOut() {
        try {
            return new ClassPathResource("posts-left-out.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1], (one, same) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void countsOnce() {
        office.openWithLastLeg();
        for (boolean last : new boolean[] {false, true}) {
            for (int round = 0; round < ROUNDS; round++) {
                int turn = round;
                handled.gets()
                        .filter(route -> !route.pattern().contains("{format}"))
                        .filter(route -> TAKES_AWAY.matcher(route.pattern()).find() == last)
                        .forEach(route -> forms(route, route.inTurn(turn)));
            }
        }

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(faults).isEmpty();
            softly.assertThat(unrecorded)
                    .as("changes of state against the journal")
                    .isEmpty();
            softly.assertThat(raw()).as("constants in the journal").isEmpty();
            softly.assertThat(unasked).as("what goes without a question").isEmpty();
            softly.assertThat(unsent()).as("forms that were not sent").isSubsetOf(LEFT_OUT.keySet());
            softly.assertThat(needlesslyLeftOut())
                    .as("forms that are sent here after all")
                    .isEmpty();
        });
    }

    @Test
    void whatIsLeftOutIsSentByATestThatThereIs() {
        assertThat(SourceFiles.in(Path.of("src/test/java"), ".java").keySet())
                .extracting(file -> file.getFileName().toString().replace(".java", ""))
                .containsAll(LEFT_OUT.values().stream()
                        .map(reason -> reason.split("\\W")[0])
                        .toList());
    }

    /** As far as its text shows: the test, or what it rests on, names the last word of the address. */
    @Test
    void whatIsLeftOutIsNamedByItsTest() {
        var texts = new TreeMap<String, String>();
        SourceFiles.in(Path.of("src/test/java"), ".java")
                .forEach((file, text) -> texts.put(file.getFileName().toString().replace(".java", ""), text));

        var silent = LEFT_OUT.entrySet().stream()
                .filter(form -> !form.getValue().contains(HOUSE_ITSELF))
                .filter(form -> !sends(withWhatItExtends(form.getValue().split("\\W")[0], texts), form.getKey()))
                .map(form -> form.getKey() + " in " + form.getValue());

        assertThat(silent).isEmpty();
    }

    /** By its address, or whatever form the page has. */
    private static boolean sends(String test, String route) {
        return test.contains(lastWord(route)) || test.contains("form.action()");
    }

    private static String withWhatItExtends(String test, Map<String, String> texts) {
        String text = texts.getOrDefault(test, "");
        var above = Pattern.compile("class " + test + " extends (\\w+)").matcher(text);
        return above.find() ? text + withWhatItExtends(above.group(1), texts) : text;
    }

    private static String lastWord(String route) {
        return Arrays.stream(route.split("/"))
                .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** By its name too, whether or not its form stands on a page of this office. */
    @Test
    void whatTakesAwayAsksFirst() {
        var pages = handled.gets().map(Handled.Route::plain).collect(Collectors.toSet());

        assertThat(handled.posts()
                        .filter(route -> BY_NAME.matcher(route.pattern()).find())
                        .filter(route -> !route.asks() && !pages.contains(route.plain()))
                        .map(Handled.Route::plain))
                .containsExactlyInAnyOrderElementsOf(ASKED_OTHERWISE.keySet());
    }

    private Set<String> needlesslyLeftOut() {
        return LEFT_OUT.keySet().stream()
                .filter(route -> sent.contains(route) && !LEFT_OUT.get(route).contains(IN_SOME_ORDER))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The routes of all forms that nobody has sent here. */
    private Set<String> unsent() {
        return handled.posts()
                .map(Handled.Route::plain)
                .filter(route -> !sent.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the journal says in capitals that is a constant of this house, and no word of anybody. */
    private Set<String> raw() {
        return jdbc
                .sql("select coalesce(before_text, '') || ' ' || coalesce(after_text, '') from journal_entry")
                .query(String.class)
                .list()
                .stream()
                .flatMap(said -> CAPITALS.matcher(said).results().map(MatchResult::group))
                .filter(CONSTANTS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The forms of a page of which none was taken before. */
    private void forms(Handled.Route route, String address) {
        Arrays.stream(Role.values())
                .filter(route::mayBeUsedBy)
                .filter(role -> opened.add(role + " " + address))
                .forEach(role -> forms(role, route, address).stream()
                        .filter(form -> !sent.contains(route(form.action())))
                        .filter(form -> seen.add(role + " " + form.action().replaceAll("\\?.*", "")))
                        .forEach(form -> twice(role, form)));
    }

    /** A file has none, whichever thing it is about, and is not made again. */
    private List<PageForm> forms(Role role, Handled.Route route, String address) {
        if (files.contains(route.pattern())) {
            return List.of();
        }
        String page = office.page(role, address + question(route));
        if (page.startsWith(FILE)) {
            files.add(route.pattern());
        }
        return PageForm.in(page);
    }

    private static String question(Handled.Route route) {
        return route.pattern().endsWith("/stock/new") ? "?work=RECEIVE&goods=BALLOT_BOX.GUBERNUR" : "";
    }

    private void twice(Role role, PageForm form) {
        List<PageForm.Field> fields = filled(form);
        office.settle();
        Map<String, Long> before = rows();
        var journal = JournalWatch.over(jdbc);
        Answer first = send(role, form, fields);
        var question = question(first);
        if (question.isPresent()) {
            if (!rows().equals(before)) {
                faults.add(form.action() + " was done before anybody was asked");
            }
            twice(role, question.get());
            return;
        }
        if (!first.redirects()) {
            next(role, first); // nothing was taken yet
            return;
        }
        office.settle(); // a list is applied beside the pages, and has its line then
        if (!form.action().matches(STEP_BY_STEP)) {
            journal.faults().forEach(fault -> unrecorded.add(form.action() + " " + fault));
        }
        sent.add(route(form.action()));
        Map<String, Long> kept = rows();
        if (!asks(form)) {
            kept.forEach((table, count) -> {
                if (count < before.getOrDefault(table, 0L)) {
                    unasked.add(route(form.action()) + " takes from " + table);
                }
            });
        }
        Answer again = send(role, form, fields);
        if (!again.redirects()) {
            faults.add(form.action() + " sent again answers " + again);
        }
        changed(fields).ifPresent(other -> {
            Answer answer = send(role, form, other);
            if (answer.status() != HttpStatus.CONFLICT.value()
                    && !form.action().matches(".*(" + TOLD_IN_THEIR_OWN_WORDS + ").*")) {
                faults.add(form.action() + " sent with other content answers " + answer);
            }
        });
        if (!rows().equals(kept)) {
            faults.add(form.action() + " left " + kept + " and then " + rows());
        }
    }

    /** A table in answer shows what would change, and asks for that by another form. */
    private void next(Role role, Answer answer) {
        if (answer.status() == HttpStatus.OK.value()) {
            PageForm.in(answer.body()).stream()
                    .filter(next -> next.action().endsWith("/rows") && !sent.contains(route(next.action())))
                    .filter(next -> seen.add(role + " after " + next.action()))
                    .forEach(next -> twice(role, next));
        }
    }

    /** What an answer asks before it is done, with the form that says yes. */
    private static Optional<PageForm> question(Answer answer) {
        return answer.status() != HttpStatus.OK.value()
                ? Optional.empty()
                : PageForm.in(answer.body()).stream()
                        .filter(form -> form.fields().stream()
                                .anyMatch(field -> field.name().equals("sure")))
                        .findFirst();
    }

    /** Whether somebody was asked: by a page of the same address, or by one that came in answer. */
    private boolean asks(PageForm form) {
        return form.fields().stream().anyMatch(field -> field.name().equals("sure"))
                || handled.gets().anyMatch(page -> page.plain().equals(route(form.action())));
    }

    /** The route that an address belongs to. */
    private String route(String action) {
        return routes.computeIfAbsent(action, address -> handled.posts()
                .filter(route -> route.isOf(address))
                .min(Comparator.comparing(Handled.Route::parsed))
                .map(Handled.Route::plain)
                .orElse(address));
    }

    private static List<PageForm.Field> filled(PageForm form) {
        var fields = new ArrayList<PageForm.Field>();
        form.fields()
                .forEach(field -> fields.add(
                        field.value().isBlank() || field.value().equals("63.03.")
                                ? new PageForm.Field(field.name(), TYPED.getOrDefault(field.name(), ""))
                                : field));
        fields.addAll(form.button());
        if (form.action().endsWith("/table")) {
            fields.stream()
                    .filter(field -> CELL.matcher(field.name()).matches())
                    .findFirst()
                    .ifPresent(cell -> fields.set(
                            fields.indexOf(cell), new PageForm.Field(cell.name(), (cell.value() + " Baru").strip())));
        }
        return fields;
    }

    /** The same with one answer in words changed, where there is one. */
    private static Optional<List<PageForm.Field>> changed(List<PageForm.Field> fields) {
        return fields.stream()
                .filter(field -> WORDS.matcher(field.name()).matches())
                .findFirst()
                .map(field -> {
                    var other = new ArrayList<>(fields);
                    other.set(other.indexOf(field), new PageForm.Field(field.name(), field.value() + " sekali"));
                    return other;
                });
    }

    private Answer send(Role role, PageForm form, List<PageForm.Field> fields) {
        var request = form.files().isEmpty() ? OfficeAtWork.request("POST", form.action()) : withFile(role, form);
        request.with(office.as(role)).with(csrf());
        fields.forEach(field -> request.param(field.name(), field.value()));
        return office.send(request);
    }

    private AbstractMockHttpServletRequestBuilder<?> withFile(Role role, PageForm form) {
        var request = MockMvcRequestBuilders.multipart(URI.create(form.action()));
        form.files().forEach(name -> request.file(file(name, role, form.action())));
        return request;
    }

    private MockMultipartFile file(String name, Role role, String action) {
        if (action.endsWith("/photos")) {
            return new MockMultipartFile(name, "foto.png", "image/png", WildFiles.png());
        }
        String rows = action.endsWith("/voters/imports")
                ? office.page(role, action.replaceAll("/imports$", "/example.csv"))
                : PLAN;
        return new MockMultipartFile(name, "berkas.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Long> rows() {
        return KeptState.rows(jdbc, COMES_AND_GOES);
    }
}
