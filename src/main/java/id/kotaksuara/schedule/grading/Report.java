package id.kotaksuara.schedule.grading;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.officeplan.Remark;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a report about a graded file says, in the reader's language. */
record Report(
        Finding verdict,
        String sentence,
        String beside,
        List<String> breaches,
        List<String> findings,
        List<LevelLine> levels,
        Nights nights,
        List<DistrictLine> districts,
        List<String> assumptions) {

    /** What a grade comes to, from worst to best. */
    enum Finding {
        /** The dates break rules. */
        BROKEN,
        /** They can be kept, but boxes are left that the best plan found takes. */
        LEFT,
        /** They can be kept, and the best plan found is better in some way. */
        WORSE,
        /** No better plan was found. */
        EQUAL
    }

    /** One level of the score, the office's beside the best plan's; {@code compared} is negative where the office's is better. */
    record LevelLine(Level level, String office, String best, int compared, boolean decides) {}

    /** Box-nights of both plans. */
    record Nights(long office, long best) {}

    static Report of(Graded graded, PlannerWords words, LocalDate votingDay) {
        var problem = graded.problem();
        var verdict = PlanChecker.check(problem, graded.office());
        var best = PlanChecker.score(problem, graded.best());
        var levels = levels(words, verdict.score(), best);
        var finding = finding(verdict.isValid(), verdict.score(), best);
        return new Report(
                finding,
                sentence(finding, words, verdict.breaches().size(), verdict.score()),
                beside(finding, words, verdict.score(), best),
                verdict.breaches().stream().map(words::breach).toList(),
                graded.findings().stream().map(remark -> say(remark, words)).toList(),
                levels,
                new Nights(
                        BoxNights.of(problem, graded.office(), votingDay).all(),
                        BoxNights.of(problem, graded.best(), votingDay).all()),
                DistrictLine.of(graded, words),
                graded.assumptions().stream().map(remark -> say(remark, words)).toList());
    }

    public boolean good() {
        return verdict == Finding.EQUAL || verdict == Finding.WORSE;
    }

    private static Finding finding(boolean valid, PlanScore office, PlanScore best) {
        if (!valid) {
            return Finding.BROKEN;
        }
        if (office.boxesLeft() > best.boxesLeft()) {
            return Finding.LEFT;
        }
        return best.betterThan(office) ? Finding.WORSE : Finding.EQUAL;
    }

    private static String sentence(Finding finding, PlannerWords words, int breaches, PlanScore office) {
        return words.message(
                "grading.verdict." + finding,
                List.of(
                        words.number(breaches),
                        words.number(office.boxesLeft()),
                        words.number(words.problem().boxes())));
    }

    private static String beside(Finding finding, PlannerWords words, PlanScore office, PlanScore best) {
        if (finding == Finding.WORSE) {
            return words.message("grading.beside.WORSE", List.of(deciding(words, office, best)));
        }
        String key = best.boxesLeft() == 0 ? "all" : "left";
        return words.message(
                "grading.beside." + key,
                List.of(words.number(words.problem().boxes()), words.number(best.boxesLeft())));
    }

    private static String deciding(PlannerWords words, PlanScore office, PlanScore best) {
        return Stream.of(Level.values())
                .filter(level -> office.at(level) != best.at(level))
                .findFirst()
                .map(level -> words.message("Level." + level, List.of()))
                .orElse("");
    }

    private static List<LevelLine> levels(PlannerWords words, PlanScore office, PlanScore best) {
        Optional<Level> decisive = Stream.of(Level.values())
                .filter(level -> office.at(level) != best.at(level))
                .findFirst();
        var inWords = new LevelWords(words);
        return Stream.of(Level.values())
                .filter(level -> level != Level.LOADS || office.loads() > 0 || best.loads() > 0)
                .map(level -> new LevelLine(
                        level,
                        inWords.of(level, office),
                        inWords.of(level, best),
                        Long.compare(office.at(level), best.at(level)),
                        decisive.filter(level::equals).isPresent()))
                .toList();
    }

    private static String say(Remark remark, PlannerWords words) {
        return words.message(
                "grading.remark." + remark.key(),
                remark.arguments().stream()
                        .map(argument -> say(argument, words))
                        .toList());
    }

    private static Object say(Object argument, PlannerWords words) {
        if (argument instanceof Number number) {
            return words.number(number.longValue());
        }
        String text = argument.toString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? words.day(LocalDate.parse(text)) : text;
    }

    /** Says a level of a score so that it can be imagined: sums of slots as the wave in which boxes leave on the average. */
    private record LevelWords(PlannerWords words) {

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
}
