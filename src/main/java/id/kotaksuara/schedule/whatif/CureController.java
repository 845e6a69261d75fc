package id.kotaksuara.schedule.whatif;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What would let all boxes go, lever by lever; asked for by itself, because the answer takes seconds. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}/cures")
class CureController {

    private static final int MOST_SHOWN = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Schedules schedules;
    private final RegencyNames names;
    private final Warehouses warehouses;
    private final WhatHelps cures;
    private final Answers answers;

    CureController(Schedules schedules, RegencyNames names, Warehouses warehouses, WhatHelps cures, Answers answers) {
        this.schedules = schedules;
        this.names = names;
        this.warehouses = warehouses;
        this.cures = cures;
        this.answers = answers;
    }

    @GetMapping
    String page(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        var state = schedules.state(key);
        var answer = answers.of(cures, cures.facts(state));
        String wave = NextWave.of(state.head()).map(TIME::format).orElse("");
        var lines = CureLine.of(
                answer.known().map(WhatHelps.All::found).orElse(List.of()),
                new CureLine.Called(names.names(key.regency()), wave),
                warehouses.ofRegency(key.regency()));
        Map<Boolean, List<CureLine>> helping = lines.stream().collect(partitioningBy(CureLine::helps));
        model.addAllAttributes(
                Map.of("answer", answer, "tooLate", tooLate(state), "enough", enough(state, answer.known())));
        model.addAttribute("cures", Few.of(helping.get(true), MOST_SHOWN));
        model.addAttribute(
                "easing", Few.of(easing(helping.get(false)), helping.get(true).isEmpty() ? MOST_SHOWN : 0));
        model.addAttribute("noneAlone", helping.get(false).stream().allMatch(CureLine::proven));
        model.addAttribute("untried", untried(answer.known()));
        model.addAttribute("useless", useless(helping.get(false), true));
        model.addAttribute("unfound", useless(helping.get(false), false));
        return "schedule/whatif/cures";
    }

    /** Some lines: the best few, and the rest to be opened. */
    record Few(List<CureLine> first, List<CureLine> rest) {

        static Few of(List<CureLine> lines, int most) {
            int shown = Math.min(most, lines.size());
            return new Few(lines.subList(0, shown), lines.subList(shown, lines.size()));
        }

        public boolean isEmpty() {
            return first.isEmpty() && rest.isEmpty();
        }
    }

    /** What leaves fewest behind first, of equals what changes least. */
    private static List<CureLine> easing(List<CureLine> lines) {
        return lines.stream()
                .filter(CureLine::easesOnly)
                .sorted(comparing(CureLine::after).thenComparing(CureLine::amount))
                .toList();
    }

    private static long untried(Optional<WhatHelps.All> known) {
        return known.map(all -> Cures.untriedPairs(all.found())).orElse(0L);
    }

    /** Whether boxes are left and no wave is still to come: then nothing helps but other days. */
    private static boolean tooLate(ScheduleState state) {
        return state.problem().firstSlot() >= state.problem().slots() && left(state) > 0;
    }

    private static long left(ScheduleState state) {
        return PlanChecker.score(state.problem(), state.plan()).boxesLeft();
    }

    /** Whether planning again is all that is needed. */
    private static boolean enough(ScheduleState state, Optional<WhatHelps.All> known) {
        return known.filter(all -> all.left() == 0).isPresent() && left(state) > 0;
    }

    private static List<CureLine> useless(List<CureLine> lines, boolean proven) {
        return lines.stream()
                .filter(line -> !line.easesOnly() && line.proven() == proven)
                .toList();
    }

    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String list(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        return page(key, model) + " :: list";
    }
}
