package id.kotaksuara.schedule.district;

import static id.kotaksuara.schedule.draft.Banjar.FIRST;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.schedule.district.MoveForm.HandMove;
import id.kotaksuara.schedule.draft.PlannedBanjar;
import id.kotaksuara.schedule.version.LegPlan;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people choose in a plan stays when it is planned again, or it is said why not. */
@IntegrationTest
class ChosenByHandTests extends PlannedBanjar {

    @Autowired
    private DistrictCards cards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void keepsPinsWhenItPlansAgain() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        desk.move(key, 0, HandMove.whole("63.03.17", 7, true));

        replanner.keep(key, 1, TWO_WAVES);

        var paramasan = schedules.withNumber(key).ofDistrict("63.03.17").get(0);
        assertThat(paramasan.day()).contains(FIRST.plusDays(3));
        assertThat(paramasan.pinned()).isTrue();
    }

    @Test
    void splitsAndMergesLoadsByHandWithTheVehicleThatPeopleChoose() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        var whole = schedules.withNumber(key).ofDistrict("63.03.01");
        assertThat(whole).singleElement().satisfies(load -> assertThat(load.boxes())
                .isEqualTo(108));
        int before = whole.get(0).slot().orElseThrow();
        int other = before == 11 ? 10 : before + 1;
        var three = whole.get(0).partIds().subList(0, 3);

        desk.move(key, 0, new HandMove("63.03.01", three, other, List.of("PIKAP"), true));

        var split = schedules.withNumber(key).ofDistrict("63.03.01");
        assertThat(split)
                .extracting(
                        load -> load.slot().orElseThrow(), ScheduledConsignment::boxes, ScheduledConsignment::pinned)
                .containsExactlyInAnyOrder(tuple(before, 84, false), tuple(other, 24, true));
        var small =
                split.stream().filter(load -> load.boxes() == 24).findFirst().orElseThrow();
        assertThat(small.partIds()).isEqualTo(three);
        assertThat(small.legs()).extracting(LegPlan::vehicleType).containsExactly("PIKAP");

        desk.move(key, 1, HandMove.whole(small.code(), before, false));

        assertThat(schedules.withNumber(key).ofDistrict("63.03.01"))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.code()).isEqualTo("63.03.01");
                    assertThat(load.boxes()).isEqualTo(108);
                    assertThat(load.pinned()).isFalse();
                });
    }

    @Test
    void keepsTheVehicleThatSomebodyChoseWhenItPlansAgainUntilAnyWillDo() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        var three = threeVillagesOnThePickUp(key);

        replanner.keep(key, 1, TWO_WAVES);

        assertThat(vehiclesOf(key, three)).containsExactly("PIKAP");

        var load = schedules.withNumber(key).rows().with("63.03.01", three.get(0));
        desk.move(key, 2, new HandMove(load.code(), List.of(), load.slot().orElseThrow(), List.of(""), false));
        replanner.keep(key, 3, TWO_WAVES);

        assertThat(vehiclesOf(key, three)).containsExactly("TRUK");
    }

    @Test
    void saysWhyAChosenVehicleCannotBeKept() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        var three = threeVillagesOnThePickUp(key);
        assertThat(chosen(key)).filteredOn(DistrictCard.Chosen::kept).hasSize(1);
        entities.flush();
        jdbc.sql("update vehicle_type set count = 0 where code = 'PIKAP'").update();
        entities.clear();

        replanner.keep(key, 1, TWO_WAVES);

        assertThat(vehiclesOf(key, three)).containsExactly("TRUK");
        assertThat(chosen(key)).noneMatch(DistrictCard.Chosen::kept);
        assertThat(chosen(key).stream().flatMap(chosen -> chosen.lost().stream()))
                .containsExactly("Pikap 4×4, which was chosen, cannot be kept: all there are do not suffice for these"
                        + " boxes. The planner now chooses the vehicle.");
    }

    private List<String> threeVillagesOnThePickUp(ScheduleKey key) {
        var whole = schedules.withNumber(key).ofDistrict("63.03.01").get(0);
        int before = whole.slot().orElseThrow();
        var three = whole.partIds().subList(0, 3);
        desk.move(key, 0, new HandMove("63.03.01", three, before == 11 ? 10 : before + 1, List.of("PIKAP"), false));
        return three;
    }

    private List<String> vehiclesOf(ScheduleKey key, List<String> parts) {
        var draft = schedules.withNumber(key);
        return parts.stream()
                .map(part -> draft.rows().with("63.03.01", part).legs().get(0).vehicleType())
                .distinct()
                .toList();
    }

    private List<DistrictCard.Chosen> chosen(ScheduleKey key) {
        return cards.of(key, "63.03.01").parts().stream()
                .map(DistrictCard.Part::chosen)
                .toList();
    }
}
