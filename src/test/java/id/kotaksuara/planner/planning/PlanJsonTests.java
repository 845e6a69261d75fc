package id.kotaksuara.planner.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJsonTests {

    @Test
    void readsEverythingThatAProblemMayName() {
        var problem = PlanJson.problem("""
                {"name": "small", "days": ["2024-11-20", "2024-11-21"], "wavesPerDay": 2,
                 "warehouses": [{"id": "depot", "storageCapacity": 100, "openingBoxes": 80, "preparedPerWave": 50,
                                 "dockPerWave": 90, "escorts": 2}],
                 "vehicles": [{"id": "truck", "boxes": 50, "count": 2}],
                 "destinations": [{"id": "store", "name": "Menteng", "storageCapacity": 40, "releaseDay": "2024-11-21"}],
                 "consignments": [{"id": "a", "warehouse": "depot", "destination": "store", "boxes": 30,
                     "difficultyClass": 4, "travelSlots": 1, "escortBusySlots": 2,
                     "legs": [{"mode": "river", "vehicleTypes": ["truck"], "startSlot": 0, "busySlots": 2,
                               "openDays": ["2024-11-20"]}],
                     "blockedDays": ["2024-11-21"], "earliestArrival": "2024-11-20", "latestArrival": "2024-11-21",
                     "preferredArrival": "2024-11-20", "pinnedDay": "2024-11-20"}]}
                """);

        assertThat(problem)
                .isEqualTo(new PlanningProblem(
                        "small",
                        Problems.days(2),
                        2,
                        List.of(new Origin("depot", 100, 80, 50, 90, OptionalInt.of(2))),
                        List.of(new CarrierType("truck", 50, 2)),
                        List.of(new Destination("store", "Menteng", OptionalInt.of(40), Problems.day(1))),
                        List.of(new Consignment(
                                "a",
                                "depot",
                                "store",
                                30,
                                4,
                                new Way(
                                        1,
                                        2,
                                        List.of(new Leg("river", List.of("truck"), 0, 2, Set.of(Problems.day(0)))),
                                        Set.of(Problems.day(1))),
                                new Dates(Problems.day(0), Problems.day(1), Problems.day(0), Problems.day(0))))));
    }

    @Test
    void readsThePlanThatItWrote(@TempDir Path folder) {
        var plan = HardestFirstPlanner.plan(Instances.problem("12.04"));
        var file = folder.resolve("deep/plan.json");

        PlanJson.write("12.04", plan, file);

        assertThat(PlanJson.plan(file)).isEqualTo(plan);
    }
}
