package id.kotaksuara.schedule.grading;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.words.PlannerWords;
import java.text.NumberFormat;
import java.util.List;

/** Says a level of a score so that it can be imagined: sums of slots as the wave in which boxes leave on the average. */
record LevelWords(PlannerWords words) {

    String of(Level level, PlanScore score) {
        return switch (level) {
            case CLASS_4_SLOTS -> wave(score.class4Slots(), ofClass(4));
            case CLASS_3_SLOTS -> wave(score.class3Slots(), ofClass(3));
            case BOX_SLOTS -> wave(score.boxSlots(), words.problem().boxes() - score.boxesLeft());
            default -> words.message("grading.level." + level, List.of(words.number(score.at(level))));
        };
    }

    private long ofClass(int difficultyClass) {
        return words.problem().consignments().stream()
                .mapToInt(Consignment::difficultyClass)
                .filter(other -> other == difficultyClass)
                .count();
    }

    private String wave(long slots, long things) {
        if (things == 0) {
            return words.message("grading.level.none", List.of());
        }
        var oneDecimal = NumberFormat.getInstance(words.locale());
        oneDecimal.setMinimumFractionDigits(1);
        oneDecimal.setMaximumFractionDigits(1);
        return words.message("grading.level.wave", List.of(oneDecimal.format(1 + (double) slots / things)));
    }
}
