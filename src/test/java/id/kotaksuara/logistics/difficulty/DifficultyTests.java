package id.kotaksuara.logistics.difficulty;

import static id.kotaksuara.logistics.difficulty.Factor.Kind.DISTANCE;
import static id.kotaksuara.logistics.difficulty.Factor.Kind.FLOOD_RISK;
import static id.kotaksuara.logistics.difficulty.Factor.Kind.OFF_ROAD_LEGS;
import static id.kotaksuara.logistics.difficulty.Factor.Kind.RAIN;
import static id.kotaksuara.logistics.difficulty.Factor.Kind.SIGNAL;
import static id.kotaksuara.logistics.difficulty.Factor.Kind.TRANSFERS;
import static id.kotaksuara.logistics.difficulty.Factor.Kind.TRAVEL_TIME;
import static id.kotaksuara.logistics.difficulty.Factor.Kind.VULNERABILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifficultyTests {

    @Test
    void weightsAddUpTo100() {
        assertThat(Arrays.stream(Factor.Kind.values())
                        .mapToInt(Factor.Kind::weight)
                        .sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "TRAVEL_TIME, 0, 0",
        "TRAVEL_TIME, 8, 0", // 0.476…
        "TRAVEL_TIME, 9, 1", // 0.535…
        "TRAVEL_TIME, 210, 13", // 12.5, half up
        "TRAVEL_TIME, 411, 24", // 24.464…
        "TRAVEL_TIME, 420, 25",
        "TRAVEL_TIME, 421, 25",
        "TRAVEL_TIME, 2880, 25",
        "TRANSFERS, 0, 0",
        "TRANSFERS, 1, 5",
        "TRANSFERS, 2, 10",
        "TRANSFERS, 3, 10",
        "OFF_ROAD_LEGS, 0, 0",
        "OFF_ROAD_LEGS, 1, 8", // 7.5
        "OFF_ROAD_LEGS, 2, 15",
        "OFF_ROAD_LEGS, 9, 15",
        "RAIN, 0, 0",
        "RAIN, 1, 5",
        "RAIN, 2, 10",
        "RAIN, 3, 15",
        "FLOOD_RISK, 0, 0",
        "FLOOD_RISK, 1, 3",
        "FLOOD_RISK, 2, 7",
        "FLOOD_RISK, 3, 10",
        "SIGNAL, 0, 0",
        "SIGNAL, 1, 3", // 2.5
        "SIGNAL, 2, 5",
        "VULNERABILITY, 0, 0",
        "VULNERABILITY, 1, 5",
        "VULNERABILITY, 2, 10",
        "DISTANCE, 0, 0",
        "DISTANCE, 9.9, 0",
        "DISTANCE, 10, 1",
        "DISTANCE, 200, 10",
        "DISTANCE, 200.1, 10",
    })
    void pointsGrowWithTheAmountUpToTheWeight(Factor.Kind kind, BigDecimal amount, int points) {
        assertThat(new Factor(kind, amount).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "14, 1", "15, 2", "29, 2", "30, 3", "49, 3", "50, 4", "100, 4"})
    void classesBeginAtTheirThresholds(int score, int difficultyClass) {
        assertThat(Difficulty.classOf(score)).isEqualTo(difficultyClass);
    }

    @Test
    void anEasyWayHasNoPointsAndTheHardestHas100() {
        var easy = new Difficulty(
                Arrays.stream(Factor.Kind.values()).map(kind -> kind.of(0)).toList(), null);
        var hardest = new Difficulty(
                Arrays.stream(Factor.Kind.values()).map(kind -> kind.of(9999)).toList(), null);

        assertThat(easy.score()).isZero();
        assertThat(easy.difficultyClass()).isEqualTo(1);
        assertThat(hardest.score()).isEqualTo(100);
        assertThat(hardest.difficultyClass()).isEqualTo(4);
    }

    /** More than 200 km and over 7 hours by road, without signal (Tabang, Kutai Kartanegara). */
    @Test
    void aDayOnABadRoadIsClass4() {
        var tabang = new Difficulty(
                List.of(
                        TRAVEL_TIME.of(435),
                        TRANSFERS.of(0),
                        OFF_ROAD_LEGS.of(0),
                        RAIN.of(Rain.OFF_ROAD_ONLY.ordinal()),
                        FLOOD_RISK.of(FloodRisk.LOW.ordinal()),
                        SIGNAL.of(Signal.NONE.ordinal()),
                        VULNERABILITY.of(Vulnerability.LOW.ordinal()),
                        DISTANCE.of(210)),
                null);

        assertThat(tabang.score()).isEqualTo(25 + 10 + 3 + 5 + 10);
        assertThat(tabang.difficultyClass()).isEqualTo(4);
    }

    @Test
    void peopleMayKnowBetterAndSayWhy() {
        var difficulty = new Difficulty(List.of(TRAVEL_TIME.of(60)), new ClassOverride(4, "jembatan putus"));

        assertThat(difficulty.difficultyClass()).isEqualTo(4);
        assertThat(difficulty.classByScore()).isEqualTo(1);
        assertThat(difficulty.overridden()).isTrue();
        assertThat(difficulty.reason()).contains("jembatan putus");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void anotherClassNeedsAReason(String reason) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> new ClassOverride(4, reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void thereAreFourClasses(int difficultyClass) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> new ClassOverride(difficultyClass, "alasan"));
    }
}
