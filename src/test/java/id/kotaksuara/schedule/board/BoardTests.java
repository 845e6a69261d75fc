package id.kotaksuara.schedule.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Closures;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Tide.TideLevel;
import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.planner.planning.Way;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.planner.words.PlannerWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class BoardTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);
    private static final Names NAMES =
            new Names(Map.of("63.03.05", "Martapura"), Map.of("GUDANG", "Gudang"), Map.of("TRUK", "Truk"));

    @Test
    void standsHardestFirst() {
        assertThat(board(Plan.EMPTY).rows()).extracting(BoardRow::name).containsExactly("Paramasan", "Martapura");
    }

    /** Paramasan is the hardest, Martapura the easiest. */
    @Test
    void saysThatTheHardestLeaveFirstOnlyWhereNoLoadOfAnEasierDistrictGoesBefore() {
        var first = new Placement("63.03.17", 0, List.of("TRUK"));
        var last = new Placement("63.03.17", 1, List.of("TRUK"));
        var easier = new Placement("63.03.05-1", 0, List.of("TRUK"));

        assertThat(board(new Plan(List.of(first, easier))).order()).isEqualTo(new Board.Order(true, List.of()));
        assertThat(board(new Plan(List.of(last, easier))).order())
                .isEqualTo(new Board.Order(true, List.of("Paramasan")));
        assertThat(board(new Plan(List.of(last))).order().later()).isEmpty();
        assertThat(board(new Plan(List.of(last, easier)))
                        .arranged(Arrangement.of("name", ""), BoxNights.of(problem(), Plan.EMPTY, DAY))
                        .order()
                        .later())
                .containsExactly("Paramasan");
    }

    @Test
    void doesNotPraiseTheOrderWhileTheHardestStandInTheWarehouse() {
        var easier = new Placement("63.03.05-1", 0, List.of("TRUK"));

        assertThat(board(new Plan(List.of(easier))).order()).isEqualTo(new Board.Order(true, List.of("Paramasan")));
        assertThat(board(Plan.EMPTY).order().later()).as("nothing leaves").isEmpty();
    }

    @Test
    void callsNoDistrictEasierThatNobodyHasDescribed() {
        var known = problem();
        var undescribed = known.with(known.consignments().stream()
                .map(it -> it.id().equals("63.03.17") ? it : unknown(it))
                .toList());
        var plan = new Plan(List.of(new Placement("63.03.05-1", 0, List.of("TRUK"))));

        assertThat(Board.of(undescribed, plan, List.of()).order()).isEqualTo(new Board.Order(false, List.of()));
    }

    private static Consignment unknown(Consignment it) {
        var way = new Way(
                it.way().travelSlots(),
                it.way().escortBusySlots(),
                it.way().legs(),
                it.way().blockedDays(),
                List.of(),
                false);
        return new Consignment(
                it.id(), it.origin(), it.destination(), it.boxes(), it.difficultyClass(), way, it.dates());
    }

    @Test
    void showsWhatLeavesWhatIsOnTheRoadAndWhatIsLeft() {
        var board = board(new Plan(List.of(new Placement("63.03.17", 0, List.of("TRUK")))));

        var paramasan = board.rows().get(0);
        assertThat(paramasan.cells().get(0).chips().get(0).carriers()).containsExactly(new Chip.Carrier("TRUK", 2));
        assertThat(paramasan.cells()).extracting(BoardCell::road).containsExactly(false, true);
        assertThat(paramasan.cells()).extracting(BoardCell::closed).containsExactly(false, true);
        assertThat(board.rows().get(1).leftBoxes()).isEqualTo(40);
        assertThat(board.columns()).extracting(BoardColumn::boxes).containsExactly(30, 0);
    }

    @Test
    void showsOnlyWhatIsAskedForInTheOrderThatIsAskedFor() {
        var plan = new Plan(List.of(new Placement("63.03.17", 0, List.of("TRUK"))));
        var nights = BoxNights.of(problem(), plan, DAY.plusDays(3));
        var board = board(plan);

        assertThat(board.arranged(Arrangement.of("name", ""), nights).rows())
                .extracting(BoardRow::name)
                .containsExactly("Martapura", "Paramasan");
        assertThat(board.arranged(Arrangement.of("day", "all"), nights).rows())
                .extracting(BoardRow::name)
                .containsExactly("Paramasan", "Martapura");
        assertThat(board.arranged(Arrangement.of("boxes", ""), nights).rows())
                .extracting(BoardRow::boxes)
                .containsExactly(40, 30);
        assertThat(board.arranged(Arrangement.of("nights", ""), nights).rows())
                .extracting(row -> nights.ofDistrict(row.code()))
                .containsExactly(60L, 0L);
        assertThat(board.arranged(Arrangement.of("left", "LEFT"), nights).rows())
                .extracting(BoardRow::name)
                .containsExactly("Martapura");
        assertThat(board.arranged(Arrangement.of("", "hard"), nights).rows())
                .extracting(BoardRow::name)
                .containsExactly("Paramasan");
        assertThat(board.arranged(Arrangement.of("", "pinned"), nights).rows()).isEmpty();
        assertThat(Arrangement.of("by moonlight", "everything")).isEqualTo(Arrangement.USUAL);
    }

    /** Paramasan leaves on the first day and arrives a day later. */
    @Test
    void knowsAWishByTheDayOfArrival() {
        var plan = new Plan(List.of(new Placement("63.03.17", 0, List.of("TRUK"))));

        assertThat(wishing(DAY.plusDays(1), plan)).isFalse();
        assertThat(wishing(DAY, plan)).isTrue();
        assertThat(wishing(DAY.plusDays(1), Plan.EMPTY)).isTrue();
    }

    private static boolean wishing(LocalDate day, Plan plan) {
        var known = problem();
        var problem = known.with(known.consignments().stream()
                .map(consignment -> consignment.id().equals("63.03.17")
                        ? consignment.with(Dates.FREE.preferring(day))
                        : consignment)
                .toList());
        var nights = BoxNights.of(problem, plan, DAY.plusDays(3));
        var board = Board.of(problem, plan, List.of());
        assertThat(board.arranged(Arrangement.of("", "wishing"), nights).rows()).hasSize(1);
        return !board.arranged(Arrangement.of("", "wish_missed"), nights).rows().isEmpty();
    }

    @Test
    void marksTheWaveInWhichTooManyLeave() {
        var plan = new Plan(List.of(
                new Placement("63.03.17", 0, List.of("TRUK")), new Placement("63.03.05-1", 0, List.of("TRUK"))));

        assertThat(board(plan).columns()).extracting(BoardColumn::wrong).containsExactly(true, false);
    }

    @Test
    void letsTheTideFallByWhatLeavesAndRiseByNothingThatDoesNotLeave() {
        var plan = new Plan(List.of(new Placement("63.03.17", 0, List.of("TRUK"))));

        var levels = TideChart.of(problem(), plan).get(0).tide().levels();

        assertThat(levels).extracting(TideLevel::standing).containsExactly(50L, 20L);
        assertThat(levels).extracting(TideLevel::shipped).containsExactly(30L, 0L);
        assertThat(levels).extracting(TideLevel::prepared).containsExactly(0L, 0L);
    }

    @Test
    void tellsWhatAnotherPlanDoesOtherwise() {
        var before = new Plan(List.of(new Placement("63.03.17", 0, List.of("TRUK"))));
        var after = new Plan(List.of(
                new Placement("63.03.17", 1, List.of("TRUK")), new Placement("63.03.05-1", 0, List.of("TRUK"))));

        var changes = PlanChanges.of(problem(), before, problem(), after);

        assertThat(changes.consignments())
                .extracting(PlanChanges.Change::code, PlanChanges.Change::kind)
                .containsExactly(
                        tuple("63.03.17", PlanChanges.Kind.LATER), tuple("63.03.05-1", PlanChanges.Kind.PLACED));
        assertThat(changes.leftBefore()).isEqualTo(40);
        assertThat(changes.leftAfter()).isZero();
        assertThat(changes.decisive())
                .contains(new PlanChanges.LevelChange(Level.PERCENT_LEFT, 58, 0, true))
                .get()
                .matches(PlanChanges.LevelChange::better);
        assertThat(PlanChanges.of(problem(), after, problem(), after).none()).isTrue();
    }

    @Test
    void doesNotCompareWavesThatAreNotTheSame() {
        var longer = new PlanningProblem(
                "small",
                List.of(DAY, DAY.plusDays(1), DAY.plusDays(2)),
                1,
                problem().origins(),
                problem().vehicles(),
                problem().destinations(),
                problem().consignments());

        var changes = PlanChanges.of(problem(), Plan.EMPTY, longer, Plan.EMPTY);

        assertThat(changes.levels().get(Level.CLASS_4_SLOTS.ordinal()))
                .isEqualTo(new PlanChanges.LevelChange(Level.CLASS_4_SLOTS, 2, 3, false));
        assertThat(changes.decisive()).isEmpty();
    }

    @Test
    void drawsTheRoomAtItsHeightAndNoNumberOverIt() {
        var chart = TideChart.of(problem(), Plan.EMPTY).get(0);

        assertThat(chart.bars().get(0).standingY()).isEqualTo(chart.room().y());
        assertThat(chart.lines()).extracting(TideChart.Line::boxes).containsExactly(0L, 20L, 40L);
    }

    @Test
    void opensTheTightChartsAndFoldsTheOthers() {
        var plan = new Plan(List.of(
                new Placement("63.03.17", 0, List.of("TRUK")), new Placement("63.03.05-1", 0, List.of("TRUK"))));

        var charts = UsageCharts.of(withStore(OptionalInt.of(39)), plan);

        assertThat(charts.tight()).extracting(chart -> chart.usage().subject()).containsExactly("63.03.05");
        assertThat(charts.loose()).extracting(chart -> chart.usage().subject()).containsExactly("TRUK", "63.03.17");
        assertThat(charts.unmeasured()).isEqualTo(1);
    }

    @Test
    void showsAStoreOnlyWhereItHoldsALoadUp() {
        var plan = new Plan(List.of(new Placement("63.03.05-1", 0, List.of("TRUK"))));

        assertThat(UsageCharts.of(withStore(OptionalInt.of(40)), plan).tight())
                .as("full, and nothing more is to come")
                .isEmpty();
        assertThat(UsageCharts.of(withStore(OptionalInt.of(30)), Plan.EMPTY).tight())
                .as("too small for the load, which waits")
                .extracting(chart -> chart.usage().subject())
                .containsExactly("63.03.05");
    }

    @Test
    void drawsALineWhereTodayBegins() {
        var chart = TideChart.of(problem(), Plan.EMPTY).get(0);

        assertThat(chart.at(0)).isEqualTo(chart.left());
        assertThat(chart.at(1)).isEqualTo((chart.left() + chart.right()) / 2);
    }

    @Test
    void drawsAStoreUntilItIsReleasedAndTellsTheSameInTheTable() {
        var plan = new Plan(List.of(new Placement("63.03.05-1", 0, List.of("TRUK"))));

        var chart = UsageCharts.of(withStore(OptionalInt.of(39)), plan).tight().get(0);

        assertThat(chart.runs())
                .containsExactly(new UsageChart.Run(0, 0, 40, true), new UsageChart.Run(1, 1, 0, false));
        assertThat(chart.highest().y()).isLessThan(chart.limitY());
        assertThat(chart.release()).map(UsageChart.Release::x).hasValue(UsageChart.WIDTH / 2);
    }

    /** On a phone there is room for a month once. */
    @Test
    void namesTheMonthBelowASmallChartOnlyWhereItChanges() {
        var chart = UsageCharts.of(withStore(OptionalInt.of(39)), Plan.EMPTY)
                .loose()
                .get(0);

        assertThat(chart.days()).isNotEmpty();
        assertThat(chart.days().get(0).newMonth()).isTrue();
        assertThat(chart.days().stream().skip(1)).noneMatch(UsageChart.Label::newMonth);
    }

    @Test
    void namesPartsOfADistrictAndWhatNobodyNamed() {
        assertThat(NAMES.of("63.03.05-2")).isEqualTo("Martapura 2");
        assertThat(NAMES.of("TRUK")).isEqualTo("Truk");
        assertThat(NAMES.of("BECAK")).isEqualTo("BECAK");
    }

    @Test
    void writesNumbersAndDaysAsTheReaderDoes() {
        var words = new PlannerWords(new StaticMessageSource(), Locale.forLanguageTag("id"), problem(), NAMES);

        assertThat(words.number(2202)).isEqualTo("2.202");
        assertThat(words.day(DAY)).isEqualTo("Rab 20/11");
        assertThat(words.longDay(DAY)).isEqualTo("20 November");
    }

    /** The first wave is not run, so that the board has fewer waves than there are slots. */
    @Test
    void putsWhatHasNoDayLastWhereItIsOrderedByDay() {
        var closed = problem().with(new Closures(Set.of(), Set.of(new Wave(DAY, 1))));
        var plan = new Plan(List.of(new Placement("63.03.05-1", 1, List.of("TRUK"))));

        var board = Board.of(closed, plan, List.of())
                .arranged(Arrangement.of("day", ""), BoxNights.of(closed, plan, DAY.plusDays(1)));

        assertThat(board.columns()).hasSize(1);
        assertThat(board.rows()).extracting(BoardRow::name).containsExactly("Martapura", "Paramasan");
    }

    private static Board board(Plan plan) {
        return Board.of(problem(), plan, PlanChecker.check(problem(), plan).breaches());
    }

    /** Two days with a wave each; Paramasan is a day away and closed on the second, Martapura is near. */
    private static PlanningProblem problem() {
        return new PlanningProblem(
                "63.03",
                List.of(DAY, DAY.plusDays(1)),
                1,
                List.of(new Origin("GUDANG", 50, 50, 25, 50, OptionalInt.empty())),
                List.of(new CarrierType("TRUK", 20, 9)),
                List.of(
                        Destination.unmeasured("63.03.05", "Martapura"),
                        Destination.unmeasured("63.03.17", "Paramasan")),
                List.of(
                        consignment("63.03.05-1", "63.03.05", 40, 1, way(0, Set.of())),
                        consignment("63.03.17", "63.03.17", 30, 4, way(1, Set.of(DAY.plusDays(1))))));
    }

    /** The same with so much room at Martapura, which passes its boxes on from the second day. */
    private static PlanningProblem withStore(OptionalInt room) {
        var known = problem();
        return new PlanningProblem(
                known.name(),
                known.days(),
                known.wavesPerDay(),
                known.origins(),
                known.vehicles(),
                List.of(
                        new Destination("63.03.05", "Martapura", room, DAY.plusDays(1)),
                        Destination.unmeasured("63.03.17", "Paramasan")),
                known.consignments());
    }

    private static Way way(int travelSlots, Set<LocalDate> closed) {
        return new Way(travelSlots, 1, List.of(new Leg("ROAD", List.of("TRUK"), 0, 1, Set.of())), closed);
    }

    private static Consignment consignment(String id, String district, int boxes, int difficultyClass, Way way) {
        return new Consignment(id, "GUDANG", district, boxes, difficultyClass, way, Dates.FREE);
    }
}
