package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.draft.Banjar;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Two planners with the same forms in front of them, step by step in every order: what one saved, the other never overwrites
 * without having seen it, and nobody is refused whose page was up to date.
 */
@Tag("long")
@OfficeTest
@Import(BrittleDatabase.class)
class PlannersAtOnceTests {

    /** A thousand take minutes: {@code -Dkotaksuara.interleavings=1000} runs them. */
    private static final int RUNS = Integer.getInteger("kotaksuara.interleavings", 300);

    private static final int ALL_AFTER = 50;
    private static final String OFFICE = OfficeAtWork.OFFICE;
    private static final String DRAFT = "/schedules/2";
    private static final List<SignedIn> PLANNERS = Stream.of("rahmah", "siti")
            .map(name -> new SignedIn(name, name, Role.PLANNER, new Area(Banjar.REGENCY)))
            .toList();

    /**
     * One answer of one form.
     *
     * @param about what is kept as a whole: two forms about the same thing may not overlap
     */
    private record Sheet(String page, String action, String field, String about, Map<String, String> beside) {

        Sheet(String page, String action, String field, String about) {
            this(page, action, field, about, Map.of());
        }

        boolean isTable() {
            return action.equals("/table");
        }
    }

    private static final Map<String, String> DAY = Map.of("wish", "2024-11-24");

    private static final List<Sheet> SHEETS = List.of(
            new Sheet("/vehicles/TRUK/edit", "/edit", "name", "vehicle"),
            new Sheet("/vehicles/table", "/table", "c0.name", "vehicle-row"),
            new Sheet("/warehouses/GUDANG/edit", "/edit", "address", "warehouse"),
            new Sheet("/warehouses/table", "/table", "c0.name", "warehouse"),
            new Sheet("/stores/table", "/table", "c0.address", "store-row"),
            new Sheet("/goods/orders/table", "/table", "c0.contract", "order"),
            new Sheet("/stores/63.03.17/edit", "/edit", "address", "store"),
            new Sheet("/routes/63.03.17/edit", "/edit", "overrideReason", "route"),
            new Sheet("/offices", "/offices", "address", "office"),
            new Sheet("/offices/letters/covering", "/covering", "text", "letter"),
            new Sheet(DRAFT + "/districts/63.03.17", "/wish", "note", "draft", DAY),
            new Sheet(DRAFT + "/districts/63.03.18", "/wish", "note", "draft", DAY));

    private static final List<Sheet> OF_THE_DRAFT =
            SHEETS.stream().filter(sheet -> sheet.about().equals("draft")).toList();

    @Autowired
    private OfficeAtWork office;

    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<Sheet, String> kept = new HashMap<>();
    private int values;
    private int refused;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void findWhatTheySavedAgain() {
        for (Sheet sheet : SHEETS) {
            turns(0, List.of(sheet)).forEach(Runnable::run);
            assertThat(kept).containsKey(sheet);
            assertThat(new Turn(PLANNERS.get(0), sheet).shown()).isEqualTo(kept.get(sheet));
        }
    }

    /** One planner notes the wishes of two districts of a draft and another that of one of them, in all 15 orders of their steps. */
    @Test
    void changeADraftInEveryOrderWithoutLosingAnything() {
        List<List<Integer>> orders = orders(4, 2);
        assertThat(orders).hasSize(15);
        for (List<Integer> order : orders) {
            take(order, List.of(turns(0, OF_THE_DRAFT), turns(1, OF_THE_DRAFT.subList(0, 1))));
            look(order, OF_THE_DRAFT);
        }
        assertThat(refused).as("orders in which their steps overlap").isGreaterThanOrEqualTo(12);
    }

    /** After each run they look at what it was about, now and then and at the end at all that was ever saved. */
    @Test
    void editWhateverTheyMayWithoutLosingAnything() {
        for (int seed = 0; seed < RUNS; seed++) {
            var random = new Random(seed);
            var first = List.of(one(SHEETS, random), one(SHEETS, random));
            var second = List.of(one(first, random), one(SHEETS, random));
            var steps = List.of(turns(0, first), turns(1, second));
            var order = order(steps, random);
            take(order, steps);
            look(order, seed % ALL_AFTER == 0 ? SHEETS : beside(first, second));
        }
        look(List.of(), SHEETS);
        assertThat(refused).as("turns that were refused").isGreaterThan(RUNS / 4);
        assertThat(values).as("answers that were given").isGreaterThan(3 * RUNS);
    }

    /** All sheets that keep what these keep. */
    private static List<Sheet> beside(List<Sheet> first, List<Sheet> second) {
        var about =
                Stream.concat(first.stream(), second.stream()).map(Sheet::about).collect(toSet());
        return SHEETS.stream().filter(sheet -> about.contains(sheet.about())).toList();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Runnable> turns(int planner, List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> new Turn(PLANNERS.get(planner), sheet).steps())
                .toList();
    }

    private static void take(List<Integer> order, List<List<Runnable>> steps) {
        int[] at = new int[steps.size()];
        order.forEach(planner -> steps.get(planner).get(at[planner]++).run());
    }

    private void look(List<Integer> order, List<Sheet> sheets) {
        sheets.stream().filter(kept::containsKey).forEach(sheet -> assertThat(new Turn(PLANNERS.get(0), sheet).shown())
                .as("%s after %s", sheet, order)
                .isEqualTo(kept.get(sheet)));
    }

    /** Which planner takes the next step, each time. */
    private static List<Integer> order(List<List<Runnable>> steps, Random random) {
        var order = new ArrayList<Integer>();
        IntStream.range(0, steps.size()).forEach(planner -> steps.get(planner).forEach(step -> order.add(planner)));
        Collections.shuffle(order, random);
        return order;
    }

    private static List<List<Integer>> orders(int first, int second) {
        if (first + second == 0) {
            return List.of(List.of());
        }
        return Stream.concat(
                        first == 0 ? Stream.of() : after(0, orders(first - 1, second)),
                        second == 0 ? Stream.of() : after(1, orders(first, second - 1)))
                .toList();
    }

    private static Stream<List<Integer>> after(int planner, List<List<Integer>> rest) {
        return rest.stream()
                .map(order -> Stream.concat(Stream.of(planner), order.stream()).toList());
    }

    /** A planner opens a form, and sends it with another answer; a table is looked through in between. */
    private final class Turn {

        private final SignedIn planner;
        private final Sheet sheet;
        private PageForm form;
        private String before = "";
        private int seen;

        Turn(SignedIn planner, Sheet sheet) {
            this.planner = planner;
            this.sheet = sheet;
        }

        Stream<Runnable> steps() {
            return sheet.isTable()
                    ? Stream.of(this::open, this::review, () -> save(null))
                    : Stream.of(this::open, () -> save(next()));
        }

        private String next() {
            return (before.replaceFirst(" ?Jalan \\d+$", "") + " Jalan " + ++values).strip();
        }

        private void open() {
            String shown = shown();
            before = shown;
            assertThat(shown).as("%s", sheet).isEqualTo(kept.getOrDefault(sheet, shown));
            seen = versions.getOrDefault(sheet.about(), 0);
        }

        String shown() {
            Answer page = office.send(MockMvcRequestBuilders.get(URI.create(OFFICE + sheet.page()))
                    .with(authentication(planner.authentication())));
            assertThat(page.status()).as("%s, %s", sheet, page).isEqualTo(200);
            form = formIn(page, sheet.action());
            return form.fields().stream()
                    .filter(field -> field.name().equals(sheet.field()))
                    .map(PageForm.Field::value)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(sheet + " not in " + form.fields()));
        }

        private PageForm formIn(Answer page, String action) {
            return PageForm.in(page.body()).stream()
                    .filter(each -> each.action().endsWith(action))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(sheet + " has no form " + action));
        }

        private void review() {
            Answer answer = send(Map.of(sheet.field(), next()));
            form = answer.status() == 200 ? formIn(answer, "/table/rows") : null;
            assertThat(form != null || seen != versions.getOrDefault(sheet.about(), 0))
                    .as("%s, %s", sheet, answer)
                    .isTrue();
        }

        private void save(String value) {
            int now = versions.getOrDefault(sheet.about(), 0);
            Answer answer = form == null ? null : send(value == null ? Map.of() : Map.of(sheet.field(), value));
            if (answer != null && answer.redirects()) {
                assertThat(seen).as("%s overwrites what nobody saw", sheet).isEqualTo(now);
                versions.merge(sheet.about(), 1, Integer::sum);
                kept.put(sheet, value == null ? shown() : value);
            } else {
                refused++;
                assertThat(seen)
                        .as(() -> "%s refused, %s %s".formatted(sheet, answer, answer == null ? "" : words(answer)))
                        .isNotEqualTo(now);
            }
        }

        private static String words(Answer answer) {
            return answer.body().replaceAll("(?s).*<main", "<main").replaceAll("(?s)<form.*?</form>|<[^>]*>|\\s+", " ");
        }

        private Answer send(Map<String, String> changed) {
            var request = OfficeAtWork.request("POST", form.action())
                    .with(authentication(planner.authentication()))
                    .with(csrf());
            var fields = new LinkedHashMap<String, String>();
            form.fields().forEach(field -> fields.put(field.name(), field.value()));
            fields.putAll(sheet.beside());
            fields.putAll(changed);
            fields.forEach(request::param);
            return office.send(request);
        }
    }
}
