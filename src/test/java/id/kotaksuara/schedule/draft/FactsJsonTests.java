package id.kotaksuara.schedule.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsJsonTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final PlanningProblem FACTS =
            new PlanningProblem("63.03", List.of(FIRST), 1, List.of(), List.of(), List.of(), List.of());

    @Test
    void keepsClosedDaysAndWaves() {
        var closed = FACTS.pulled(Lever.DAY_AFTER, "", 2)
                .pulled(Lever.CLOSED_DAY, "2024-11-21", 1)
                .pulled(Lever.WAVE_ON_A_DAY, "2024-11-22", 1);

        assertThat(FactsJson.read(FactsJson.write(closed))).isEqualTo(closed);
    }

    @Test
    void readsWhatWasKeptBeforeThereWereClosedDays() {
        String before = FactsJson.write(FACTS).replaceFirst(",\"closures\":\\{[^}]*}", "");

        assertThat(before).doesNotContain("closures");
        assertThat(FactsJson.read(before)).isEqualTo(FACTS);
    }
}
