package id.kotaksuara.planner.exact;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Instances;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kutai Kartanegara with room for 480: room for 10 more suffices, and a wave more on the last day does help. */
class ProvenCuresTests {

    private static final int ENOUGH_ROOM = 10;

    private static final List<Cure> CURES = cures();

    @Test
    void neverCallAnAmountTheSmallestThatIsNot() {
        assertThat(of(Lever.ROOM, "GUDANG").amount().orElseThrow()).isGreaterThanOrEqualTo(ENOUGH_ROOM);
        assertThat(of(Lever.ROOM, "GUDANG"))
                .matches(cure -> !cure.proven() || cure.amount().orElseThrow() == ENOUGH_ROOM);
        assertThat(CURES)
                .filteredOn(cure -> cure.lever() == Lever.WAVE_ON_A_DAY)
                .allMatch(cure -> !cure.proven() || cure.amount().orElseThrow() == 1);
    }

    @Test
    void neverSayOfWhatHelpsThatItDoesNot() {
        assertThat(of(Lever.WAVE_ON_A_DAY, "2024-11-26")).matches(cure -> cure.helps() || !cure.proven());
    }

    private static Cure of(Lever lever, String subject) {
        return CURES.stream()
                .filter(cure -> cure.lever() == lever && cure.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cure> cures() {
        var room = kutai();
        var oracle = new ExactOracle(new Limits(Duration.ofSeconds(1), 1));
        return Cures.of(
                room,
                HardestFirstPlanner.plan(room),
                oracle,
                new Cures.Known(Optional.of(room), Cures.OtherDays.UNKNOWN));
    }

    private static PlanningProblem kutai() {
        var kutai = Instances.problem("kukar");
        return kutai.withOrigins(kutai.origins().stream()
                .map(it -> new Origin(it.id(), 480, 480, it.preparedPerWave(), it.dockPerWave(), it.escorts()))
                .toList());
    }
}
