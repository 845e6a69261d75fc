package id.kotaksuara.schedule.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.Facts;
import id.kotaksuara.schedule.input.SentLoad;
import id.kotaksuara.schedule.input.StationRange;
import id.kotaksuara.schedule.input.VillageLoad;
import id.kotaksuara.schedule.input.WaveTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever is cut: the stations in the loads are the stations of the district, each exactly once. */
class LoadRowsTests {

    private static final String DISTRICT = "63.03.05";
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final DepartureCalendar CALENDAR =
            new DepartureCalendar(FIRST, FIRST.plusDays(5), WaveTimes.of("08:00"));
    private static final Way ROAD = new Way(0, 1, List.of(new Leg("ROAD", List.of("TRUK"), 0, 1, Set.of())), Set.of());

    @Test
    void givesADistrictInOneLoadItsOwnCodeAndNumbersTheLoadsOfOneThatIsCut() {
        var draft = draft(parts(8, 12, 10));

        assertThat(codes(draft)).containsExactly("63.03.05 30");

        PlanState.keep(draft, new Plan(List.of(load(1, "63.03.05.2001", "63.03.05.2003"))));
        assertThat(codes(draft)).containsExactlyInAnyOrder("63.03.05-1 18 @1", "63.03.05-2 12");

        PlanState.keep(draft, new Plan(List.of(load(3, "63.03.05.2001", "63.03.05.2002", "63.03.05.2003"))));
        assertThat(codes(draft)).containsExactly("63.03.05 30 @3");
    }

    @Test
    void keepsTheCodeOfALoadThatChangesItsWaveOrItsParts() {
        var draft = draft(parts(20, 12, 10));
        PlanState.keep(draft, new Plan(List.of(load(0, "63.03.05.2001"), load(2, "63.03.05.2002", "63.03.05.2003"))));
        assertThat(codes(draft)).containsExactlyInAnyOrder("63.03.05-1 20 @0", "63.03.05-2 22 @2");

        PlanState.keep(draft, new Plan(List.of(load(4, "63.03.05.2001", "63.03.05.2003"), load(1, "63.03.05.2002"))));

        assertThat(codes(draft)).containsExactlyInAnyOrder("63.03.05-1 30 @4", "63.03.05-2 12 @1");
    }

    @Test
    void keepsTheDayThatWasAgreedForAPartWhereverThePlanPutsIt() {
        var draft = draft(parts(20, 12));
        PlanState.keep(draft, new Plan(List.of(load(2, "63.03.05.2001", "63.03.05.2002"))));
        draft.toChange("63.03.05").pin(List.of("63.03.05.2002"));

        PlanState.keep(draft, new Plan(List.of(load(2, "63.03.05.2002"), load(4, "63.03.05.2001"))));

        assertThat(draft.consignments())
                .filteredOn(ScheduledConsignment::pinned)
                .singleElement()
                .satisfies(load -> assertThat(load.partIds()).containsExactly("63.03.05.2002"));
        assertThat(PlanChecker.check(PlanState.of(draft).problem(), new Plan(List.of(load(3, "63.03.05.2002"))))
                        .isValid())
                .isFalse();
    }

    @Test
    void sendsOnlyWhatIsMoreThanHasLeft() {
        var draft = draft(parts(20, 12));
        PlanState.keep(draft, new Plan(List.of(load(0, "63.03.05.2001"), load(1, "63.03.05.2002"))));
        var published = draft.sketch();
        var left = published.consignments().stream()
                .filter(load -> load.code().equals("63.03.05-1"))
                .findFirst()
                .orElseThrow();

        draft.rows().leave(left, 0);
        follow(draft, parts(24, 12));

        assertThat(codes(draft)).containsExactlyInAnyOrder("63.03.05-1 20 @0", "63.03.05-2 16 @1");
        assertThat(PlanState.of(draft).problem().boxes()).isEqualTo(16);
        var problem = PlanState.of(draft).whole();
        assertThat(problem.boxes()).isEqualTo(36);
        assertThat(problem.consignment("63.03.05-1").dates().pinned()).isEqualTo(FIRST);
        assertThat(problem.consignment("63.03.05").cutting().parts())
                .containsExactly(new Part("63.03.05.2001", 4), new Part("63.03.05.2002", 12));
    }

    @Test
    void opensADraftWhoseDistrictsWereCutForGood() {
        var draft = draft(parts(92, 92));
        var whole = problem(parts(92, 92))
                .with(List.of(
                        new Consignment("63.03.05-1", "GUDANG", DISTRICT, 92, 1, ROAD, Dates.FREE),
                        new Consignment("63.03.05-2", "GUDANG", DISTRICT, 92, 1, ROAD, Dates.FREE)));
        PlanState.keep(draft, new Plan(List.of(load(0, "63.03.05.2001"), load(1, "63.03.05.2002"))));

        draft.take(whole);

        var state = PlanState.of(draft);
        assertThat(state.problem().consignments()).singleElement().satisfies(district -> {
            assertThat(district.id()).isEqualTo(DISTRICT);
            assertThat(district.cutting().parts())
                    .containsExactly(new Part("63.03.05.2001", 92), new Part("63.03.05.2002", 92));
        });
        assertThat(state.plan().placements()).containsExactly(load(0, "63.03.05.2001"), load(1, "63.03.05.2002"));
        assertThat(PlanChecker.check(state.problem(), state.plan()).isValid()).isTrue();
    }

    @Property(tries = 300)
    void hasEachStationInExactlyOneLoad(@ForAll long seed) {
        var random = new Random(seed);
        var stations = IntStream.range(0, 1 + random.nextInt(9))
                .map(village -> 1 + random.nextInt(40))
                .toArray();
        var draft = draft(parts(random, stations));
        for (int step = 0; step < 12; step++) {
            switch (random.nextInt(4)) {
                case 0 -> follow(draft, parts(random, stations));
                case 1 -> leaveSome(draft, random);
                default -> PlanState.keep(draft, anyPlan(PlanState.of(draft).problem(), random));
            }

            assertThat(stationsIn(draft.consignments())).isEqualTo(stationsOf(stations));
            assertThat(draft.consignments())
                    .extracting(ScheduledConsignment::code)
                    .doesNotHaveDuplicates();
            assertThat(draft.consignments()).allMatch(load -> load.boxes() > 0);
        }
    }

    private static void leaveSome(DistributionSchedule draft, Random random) {
        draft.sketch().consignments().stream()
                .filter(load -> load.slot().isPresent() && random.nextInt(4) == 0)
                .forEach(load -> draft.rows().leave(load, load.slot().orElseThrow()));
    }

    /** Parts go anywhere or nowhere. */
    private static Plan anyPlan(PlanningProblem problem, Random random) {
        var bySlot = new TreeMap<Integer, List<String>>();
        problem.consignments().stream()
                .filter(Consignment::isCut)
                .flatMap(consignment -> consignment.cutting().parts().stream())
                .forEach(part -> bySlot.computeIfAbsent(random.nextInt(7), none -> new ArrayList<>())
                        .add(part.id()));
        bySlot.remove(6);
        return new Plan(bySlot.entrySet().stream()
                .map(slot -> new Placement(DISTRICT, slot.getKey(), List.of("TRUK"), slot.getValue()))
                .toList());
    }

    /** One box a station, villages whole or cut into rows at random. */
    private static List<VillageLoad> parts(Random random, int[] stations) {
        var parts = new ArrayList<VillageLoad>();
        for (int village = 0; village < stations.length; village++) {
            String code = DISTRICT + "." + (2001 + village);
            if (random.nextBoolean()) {
                parts.add(new VillageLoad(code, stations[village]));
                continue;
            }
            for (int first = 1; first <= stations[village]; ) {
                int last = Math.min(stations[village], first + random.nextInt(20));
                parts.add(new VillageLoad(code, last - first + 1, new StationRange(first, last)));
                first = last + 1;
            }
        }
        return parts;
    }

    /** How many boxes of each village the loads have: as many as it has stations. */
    private static TreeMap<String, Integer> stationsIn(List<ScheduledConsignment> loads) {
        var boxes = new TreeMap<String, Integer>();
        loads.forEach(
                load -> load.villages().forEach(part -> boxes.merge(part.villageCode(), part.boxes(), Integer::sum)));
        return boxes;
    }

    private static TreeMap<String, Integer> stationsOf(int[] stations) {
        var boxes = new TreeMap<String, Integer>();
        for (int village = 0; village < stations.length; village++) {
            boxes.put(DISTRICT + "." + (2001 + village), stations[village]);
        }
        return boxes;
    }

    private static List<VillageLoad> parts(int... boxes) {
        return IntStream.range(0, boxes.length)
                .mapToObj(village -> new VillageLoad(DISTRICT + "." + (2001 + village), boxes[village]))
                .toList();
    }

    private static DistributionSchedule draft(List<VillageLoad> parts) {
        var draft = new DistributionSchedule(new OfficeKey("pilkada-2024", "63.03"), 1, CALENDAR);
        follow(draft, parts);
        return draft;
    }

    private static void follow(DistributionSchedule draft, List<VillageLoad> parts) {
        draft.follow(CALENDAR, new Facts(problem(parts), List.of(new SentLoad(DISTRICT, "GUDANG", 60, parts))));
    }

    private static PlanningProblem problem(List<VillageLoad> parts) {
        var cutting = Cutting.of(
                parts.stream().map(part -> new Part(part.part(), part.boxes())).toList());
        return new PlanningProblem(
                "63.03",
                CALENDAR.days(),
                1,
                List.of(new Origin("GUDANG", 400, 400, 400, 400, OptionalInt.empty())),
                List.of(new CarrierType("TRUK", 110, 4)),
                List.of(Destination.unmeasured(DISTRICT, "Martapura")),
                List.of(new Consignment(DISTRICT, "GUDANG", DISTRICT, 1, 1, ROAD, Dates.FREE).cut(cutting)));
    }

    private static Placement load(int slot, String... parts) {
        return new Placement(DISTRICT, slot, List.of("TRUK"), List.of(parts));
    }

    private static List<String> codes(DistributionSchedule draft) {
        return draft.consignments().stream()
                .map(load -> load.code() + " " + load.boxes()
                        + load.slot().map(slot -> " @" + slot).orElse(""))
                .toList();
    }
}
