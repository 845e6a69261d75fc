package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A form sent again because its answer was lost counts once; sent again with another answer in it, it counts once too,
 * and its sender is told that the other answer was not kept. Whatever it changes has its line in the journal.
 */
@OfficeTest
class EveryPostTwiceTests {

    private static final String TOLD_IN_THEIR_OWN_WORDS = "/deliveries/|/arrivals";

    /** The draft that follows when a way is closed is copied, closed, eased and planned: each is a line of its own. */
    private static final String STEP_BY_STEP = ".*/contingencies/.*";

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
            Map.entry("complete", "YES"));

    private static final Pattern WORDS = Pattern.compile("reason|note|name|description|address|legalBasis|contact");

    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b");

    private static final Set<String> CONSTANTS = House.APPLICATION.stream()
            .filter(JavaClass::isEnum)
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
            .map(JavaField::getName)
            .collect(Collectors.toSet());

    /** Pages whose forms take away or change what others need; they come last. */
    private static final Pattern TAKES_AWAY = Pattern.compile("recall|removal|remove|disable|/rules|\\{election}/edit");

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Handled handled;

    @Autowired
    private JdbcClient jdbc;

    private final Set<String> seen = new HashSet<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> unrecorded = new TreeSet<>();

    @Test
    void countsOnce() {
        office.openWithLastLeg();
        handled.gets()
                .filter(route -> !route.pattern().contains("{format}"))
                .sorted(comparing((Handled.Route route) ->
                                TAKES_AWAY.matcher(route.pattern()).find())
                        .thenComparing(Handled.Route::pattern))
                .forEach(this::forms);

        assertThat(faults).isEmpty();
        assertThat(unrecorded).as("changes of state against the journal").isEmpty();
        assertThat(raw()).as("constants in the journal").isEmpty();
        assertThat(taken)
                .contains(
                        "/elections/pilkada-2024/63.03.17/last-leg/plan",
                        "/elections/pilkada-2024/63.03.17/last-leg/movements/1/withdrawal",
                        "/elections/pilkada-2024/63.03/boxes/labels",
                        "/elections/pilkada-2024/63.03/warehouses/GUDANG/stock",
                        "/elections/pilkada-2024/63.03/goods/receipts",
                        "/elections/pilkada-2024/63.03/goods/receipts/3/lots",
                        "/elections/pilkada-2024/63.03/goods/receipts/3/counts",
                        "/elections/pilkada-2024/63.03/goods/claims/3",
                        "/elections/pilkada-2024/63.03/goods/sorting",
                        "/elections/pilkada-2024/63.03/goods/sorting/3/counts",
                        "/elections/pilkada-2024/63.03/vehicles",
                        "/elections/pilkada-2024/63.03/shipments/SJ-6303-0001/incidents",
                        "/elections/pilkada-2024/63.03/schedules/3/versions",
                        "/elections/pilkada-2024/rules")
                .hasSizeGreaterThanOrEqualTo(35);
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

    private void forms(Handled.Route route) {
        Arrays.stream(Role.values())
                .filter(route::mayBeUsedBy)
                .forEach(role -> PageForm.in(office.page(role, route.path() + question(route))).stream()
                        .filter(form -> seen.add(form.action().replaceAll("\\?.*", "")))
                        .forEach(form -> twice(role, form)));
    }

    private static String question(Handled.Route route) {
        return route.pattern().endsWith("/stock/new") ? "?work=RECEIVE&goods=BALLOT_BOX.GUBERNUR" : "";
    }

    private void twice(Role role, PageForm form) {
        List<PageForm.Field> fields = filled(form);
        var journal = JournalWatch.over(jdbc);
        if (!send(role, form, fields).redirects()) {
            return; // nothing was taken
        }
        if (!form.action().matches(STEP_BY_STEP)) {
            journal.faults().forEach(fault -> unrecorded.add(form.action() + " " + fault));
        }
        taken.add(form.action());
        Map<String, Long> kept = rows();
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

    private static List<PageForm.Field> filled(PageForm form) {
        var fields = new ArrayList<PageForm.Field>();
        form.fields()
                .forEach(field -> fields.add(
                        field.value().isBlank() || field.value().equals("63.03.")
                                ? new PageForm.Field(field.name(), TYPED.getOrDefault(field.name(), ""))
                                : field));
        fields.addAll(form.button());
        return fields;
    }

    /** The same with one answer in words changed, where there is one. */
    private static java.util.Optional<List<PageForm.Field>> changed(List<PageForm.Field> fields) {
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
        var request = OfficeAtWork.request("POST", form.action())
                .with(office.as(role))
                .with(csrf());
        fields.forEach(field -> request.param(field.name(), field.value()));
        return office.send(request);
    }

    /** How many rows each table has; sessions come and go, and what is worked out beside the pages comes when it is done. */
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public' and tablename not like 'spring_session%'"
                        + " and tablename <> 'worked_out'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
