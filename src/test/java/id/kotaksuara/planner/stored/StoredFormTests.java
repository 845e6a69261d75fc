package id.kotaksuara.planner.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Away;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Closures;
import id.kotaksuara.planner.planning.Companions;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.planner.planning.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What offices have kept is read for good: each version of the form has its files here, which are never edited. */
class StoredFormTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final LocalDate SECOND = LocalDate.of(2024, 11, 21);

    private static final Consignment MARTAPURA = new Consignment(
            "63.03.05",
            "GUDANG",
            "63.03.05",
            184,
            1,
            new Way(1, 2, List.of(new Leg("ROAD", List.of("TRUK"), 0, 1, Set.of())), Set.of()),
            Dates.FREE,
            new Cutting(
                    List.of(
                            new Part("63.03.05.2001", 92),
                            new Part("63.03.05.2002/1-30", 60, FIRST),
                            new Part("63.03.05.2002/31-46", 32)),
                    4));

    private static final Consignment PARAMASAN = new Consignment(
            "63.03.17",
            "GUDANG-2",
            "63.03.17",
            28,
            4,
            new Way(
                    2,
                    3,
                    List.of(
                            new Leg("ROAD", List.of("TRUK"), 0, 1, Set.of()),
                            new Leg("RIVER", List.of("PERAHU"), 1, 2, Set.of(FIRST))),
                    Set.of(SECOND)),
            new Dates(null, SECOND, SECOND, FIRST));

    @Test
    void readsAProblemOfTheFirstVersion() throws Exception {
        var expected = problem(
                List.of(whole("63.03.05-1"), whole("63.03.05-2"), PARAMASAN), new CarrierType("TRUK", 110, 8), 0);

        assertThat(StoredProblem.read(file("problem-1"))).isEqualTo(expected);
    }

    @Test
    void readsAProblemOfTheSecondVersion() throws Exception {
        assertThat(StoredProblem.read(file("problem-2"))).isEqualTo(ofTheSecondVersion());
    }

    @Test
    void readsAProblemOfTheThirdVersion() throws Exception {
        assertThat(StoredProblem.read(file("problem-3"))).isEqualTo(ofTheThirdVersion());
    }

    @Test
    void readsAndWritesAProblemOfTheFourthVersion() throws Exception {
        assertThat(StoredProblem.read(file("problem-4"))).isEqualTo(now());
        assertThat(tree(StoredProblem.write(now()))).isEqualTo(tree(file("problem-4")));
    }

    @Test
    void readsAPlanOfTheFirstVersion() throws Exception {
        var plan = KeptJson.read(file("plan-1"), StoredPlan.class).plan();

        assertThat(plan)
                .isEqualTo(new Plan(List.of(
                        new Placement("63.03.05-1", 0, List.of("TRUK")),
                        new Placement("63.03.17", 1, List.of("TRUK", "PERAHU")))));
    }

    @Test
    void readsPlansOfTheSecondAndThirdVersion() throws Exception {
        var plan = new Plan(List.of(
                new Placement("63.03.05", 1, List.of("TRUK"), List.of("63.03.05.2001", "63.03.05.2002/1-30")),
                new Placement("63.03.17", 2, List.of("TRUK", "PERAHU"))));

        assertThat(KeptJson.read(file("plan-2"), StoredPlan.class).plan()).isEqualTo(plan);
        assertThat(KeptJson.read(file("plan-3"), StoredPlan.class).plan()).isEqualTo(plan);
    }

    @Test
    void readsAndWritesAPlanInWhichVehiclesAreShared() throws Exception {
        var martapura = new Placement("63.03.05", 1, List.of("TRUK"), List.of("63.03.05.2001", "63.03.05.2002/1-30"));
        var plan = new Plan(
                List.of(martapura.riding("63.03.17"), new Placement("63.03.17", 1, List.of("TRUK", "PERAHU"))));

        assertThat(KeptJson.read(file("plan-4"), StoredPlan.class).plan()).isEqualTo(plan);
        assertThat(tree(KeptJson.write(StoredPlan.of(plan)))).isEqualTo(tree(file("plan-4")));
    }

    @Test
    void refusesWhatANewerApplicationHasKept() throws Exception {
        String newer = file("problem-4").replace("\"version\": 4", "\"version\": 5");
        String otherShape = "{\"version\": 5, \"days\": \"20–25\"}";
        var plan = KeptJson.read(file("plan-4").replace("\"version\": 4", "\"version\": 5"), StoredPlan.class);

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> StoredProblem.read(newer));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> StoredProblem.read(otherShape));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(plan::plan);
    }

    @Test
    void keepsWaysByTheClockWaysNobodyDescribedAndEscortsOfVehicles() {
        var way = new Way(1, 2, List.of(), Set.of(), List.of(1, 0), false);
        var unknown = new Consignment("63.03.05", "GUDANG", "63.03.05", 28, 2, way, Dates.FREE);
        var known = problem(List.of(unknown), new CarrierType("TRUK", 110, 8), 0);
        var escorted = known.withOrigins(
                known.origins().stream().map(origin -> origin.escorting(6)).toList());

        assertThat(StoredProblem.read(StoredProblem.write(escorted))).isEqualTo(escorted);
    }

    /** As the fourth version keeps it: the third, and two districts may share vehicles. */
    private static PlanningProblem now() {
        return ofTheThirdVersion().sharing(new Companions(Set.of(new Companions.Pair("63.03.17", "63.03.05"))));
    }

    /** As the third version keeps it: one warehouse works by the clock, and a vehicle is chosen for a part. */
    private static PlanningProblem ofTheThirdVersion() {
        var cutting = MARTAPURA.cutting();
        var chosen = List.of(
                cutting.parts().get(0),
                cutting.parts().get(1),
                new Part("63.03.05.2002/31-46", 32, null, List.of("TRUK")));
        var known =
                ofTheSecondVersion().with(List.of(MARTAPURA.cut(new Cutting(chosen, cutting.maxLoads())), PARAMASAN));
        return known.withOrigins(List.of(
                known.origins().get(0).preparing(List.of(240, 80)),
                known.origins().get(1)));
    }

    private static PlanningProblem ofTheSecondVersion() {
        return problem(List.of(MARTAPURA, PARAMASAN), new CarrierType("TRUK", 110, 8, List.of(new Away(2, 3))), 1);
    }

    private static PlanningProblem problem(List<Consignment> consignments, CarrierType truck, int firstSlot) {
        return new PlanningProblem(
                "63.03",
                List.of(FIRST, SECOND),
                2,
                List.of(
                        new Origin("GUDANG", 350, 120, 80, 200, OptionalInt.of(2)),
                        new Origin("GUDANG-2", 90, 0, 90, 90, OptionalInt.empty())),
                List.of(truck, new CarrierType("PERAHU", 30, 2)),
                List.of(
                        new Destination("63.03.05", "Martapura", OptionalInt.of(400), SECOND),
                        Destination.unmeasured("63.03.17", "Paramasan")),
                consignments,
                new Closures(Set.of(SECOND), Set.of(new Wave(FIRST, 2))),
                firstSlot,
                Companions.NONE);
    }

    private static Consignment whole(String id) {
        return new Consignment(
                id, MARTAPURA.origin(), MARTAPURA.destination(), 92, 1, MARTAPURA.way(), MARTAPURA.dates());
    }

    private static Object tree(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    private static String file(String name) throws IOException {
        try (var file = StoredFormTests.class.getResourceAsStream("/planning/stored/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
