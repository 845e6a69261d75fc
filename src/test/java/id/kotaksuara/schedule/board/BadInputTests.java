package id.kotaksuara.schedule.board;

import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.ofClass;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.kotaksuara.base.words.CountedWords;
import id.kotaksuara.planner.exact.ExactPlanner;
import id.kotaksuara.planner.exact.Limits;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.Outcome;
import id.kotaksuara.planner.words.PlannerWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an office may mistype: each gets its sentence in both languages, and no engine hangs or crashes over it. */
class BadInputTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Names NAMES =
            new Names(Map.of("store", "Menteng"), Map.of("depot", "Gudang"), Map.of("truck", "Truk", "boat", "Perahu"));

    static Stream<Arguments> mistakes() {
        var one = problem(consignment("a", 10));
        return Stream.of(
                mistake("contradictory pins", pinned(), "paling banyak 100 dari 300 kotak"),
                mistake("bigger than any fleet", big(), "Menteng: 150 kotak tidak mungkin pada gelombang mana pun"),
                mistake("bigger than the room", problem(consignment("a", 101)), "101 kotak sekaligus"),
                mistake("bigger than the store", stored(), "Gudang PPK Menteng masih dapat menampung 5 kotak"),
                mistake(
                        "no vehicle of the only type",
                        withVehicles(one, new CarrierType("truck", 50, 0)),
                        "yang ada 0"),
                mistake(
                        "nothing fits on the vehicle",
                        withVehicles(one, new CarrierType("truck", 0, 2)),
                        "tidak masuk akal"),
                mistake("deadline before the first day", withDays(0, 2, one), "Tidak ada yang dapat direncanakan"),
                mistake("no wave", withDays(3, 0, one), "Tidak ada yang dapat direncanakan"),
                mistake("more waves than any election", withDays(3, 400, one), "Tidak ada yang dapat direncanakan"),
                mistake("negative boxes", problem(consignment("a", -10)), "angka negatif"),
                mistake(
                        "negative room",
                        withOrigin(new Origin("depot", -5, 100, 50, 100, OptionalInt.of(2)), one),
                        "angka negatif"),
                mistake("negative fleet", withVehicles(one, new CarrierType("truck", 50, -1)), "angka negatif"),
                mistake(
                        "negative escorts",
                        withOrigin(new Origin("depot", 100, 100, 50, 100, OptionalInt.of(-1)), one),
                        "angka negatif"),
                mistake("negative travel", problem(consignment("a", 10, way(-1))), "angka negatif"),
                mistake("travels longer than the plan", problem(consignment("a", 10, way(99))), "sesudah batas"),
                mistake("more standing than there is room", overfull(), "sudah berdiri di sana"));
    }

    private static Arguments mistake(String name, PlanningProblem problem, String sentence) {
        return Arguments.of(name, problem, sentence);
    }

    private static PlanningProblem pinned() {
        return withOrigin(
                new Origin("depot", 100, 100, 0, 100, OptionalInt.empty()),
                problem(Stream.of("a", "b", "c")
                        .map(id -> agreed(consignment(id, 100), dates -> dates.pinnedOn(day(1))))
                        .toArray(Consignment[]::new)));
    }

    private static PlanningProblem big() {
        return withOrigin(new Origin("depot", 900, 900, 900, 900, OptionalInt.empty()), problem(consignment("a", 150)));
    }

    private static PlanningProblem stored() {
        return withStore(new Destination("store", "Menteng", OptionalInt.of(5), null), problem(consignment("a", 10)));
    }

    private static PlanningProblem overfull() {
        return withOrigin(new Origin("depot", 5, 100, 50, 100, OptionalInt.empty()), problem(consignment("a", 10)));
    }

    private static Way way(int travelSlots) {
        return new Way(travelSlots, 1, List.of(new Leg("road", List.of("truck"), 0, 1, Set.of())), Set.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void getsItsSentenceInBothLanguages(String name, PlanningProblem problem, String sentence) {
        assertThat(sentences(problem, Locale.forLanguageTag("id"))).anyMatch(said -> said.contains(sentence));
        assertThat(sentences(problem, Locale.ENGLISH)).isNotEmpty().allMatch(said -> !said.isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void neitherHangsNorCrashesAnyEngine(String name, PlanningProblem problem, String sentence) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            var plan = HardestFirstPlanner.plan(problem);
            var exact = ExactPlanner.plan(problem, new Limits(Duration.ofSeconds(5), 1));

            assertThat(PlanChecker.check(problem, plan).breaches()).isEmpty();
            assertThat(PlanChecker.check(problem, exact.plan()).breaches()).isEmpty();
            assertThat(exact.score()).isLessThanOrEqualTo(PlanChecker.score(problem, plan));
            assertThat(Cures.of(problem, plan)).filteredOn(Cure::helps).allMatch(BadInputTests::isTrue);
        });
    }

    @Test
    void tenThousandConsignmentsGetTheirPlanAndTheirSentence() {
        var depot = new Origin("depot", 5_000, 5_000, 5_000, 5_000, OptionalInt.empty());
        var many = IntStream.range(0, 10_000)
                .mapToObj(i -> ofClass(1 + i % 4, consignment("c" + i, 1 + i % 97)))
                .toArray(Consignment[]::new);
        var problem = withVehicles(withOrigin(depot, problem(many)), new CarrierType("truck", 50, 4_000));

        assertTimeoutPreemptively(PATIENCE, () -> {
            var exact = ExactPlanner.plan(problem, new Limits(Duration.ofSeconds(1), 1));
            var outcome = Outcome.of(
                    words(problem, Locale.forLanguageTag("id")),
                    exact.plan(),
                    PlanChecker.check(problem, exact.plan()));

            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.SHORT);
            assertThat(outcome.proof()).contains("Gudang menampung 5.000 kotak berdiri", "Terbukti.");
            assertThat(Explanations.reasons(problem, exact.plan(), "c9999")).isNotEmpty();
            assertThat(Cures.of(problem, exact.plan())).isNotEmpty();
        });
    }

    private static boolean isTrue(Cure cure) {
        return PlanChecker.check(cure.problem(), cure.plan()).isValid();
    }

    /** All that a page says of a problem and its plan. */
    private static List<String> sentences(PlanningProblem problem, Locale locale) {
        var words = words(problem, locale);
        var plan = HardestFirstPlanner.plan(problem);
        var said = new ArrayList<String>();
        PlanChecker.troubles(problem).forEach(trouble -> said.add(words.breach(trouble)));
        problem.consignments().stream()
                .flatMap(consignment -> Explanations.reasons(problem, plan, consignment.id()).stream())
                .forEach(reason -> said.add(words.reason(reason)));
        if (problem.slots() > 0) {
            var outcome = Outcome.of(words, plan, PlanChecker.check(problem, plan));
            said.add(outcome.answer());
            said.add(outcome.proof());
        }
        return said;
    }

    private static PlannerWords words(PlanningProblem problem, Locale locale) {
        return new PlannerWords(new CountedWords("messages/schedule/draft"), locale, problem, NAMES);
    }
}
