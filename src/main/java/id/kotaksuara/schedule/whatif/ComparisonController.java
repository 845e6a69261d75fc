package id.kotaksuara.schedule.whatif;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.assumption.AssumptionLine;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.VersionName;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two versions of a schedule on one page, and the choice of the second. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}/comparison")
class ComparisonController {

    private static final String PAGE = "schedule/whatif/comparison";

    private final Schedules schedules;
    private final RegencyNames names;
    private final Elections elections;

    ComparisonController(Schedules schedules, RegencyNames names, Elections elections) {
        this.schedules = schedules;
        this.names = names;
        this.elections = elections;
    }

    /** The choice of the other version. */
    @GetMapping
    String choice(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        model.addAttribute("others", others(key));
        return PAGE;
    }

    @GetMapping(params = "with")
    String chosen(@ModelAttribute(name = "key", binding = false) ScheduleKey key, @RequestParam("with") int other) {
        return "redirect:" + key.path() + "/comparison/" + other;
    }

    @GetMapping("/{other:\\d{1,6}}")
    String compare(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("other") int number,
            Model model) {
        var one = schedules.state(key);
        var other = schedules.state(new ScheduleKey(key.office(), number));
        model.addAttribute("others", others(key));
        model.addAttribute("comparison", comparison(one, other));
        return PAGE;
    }

    private List<VersionName> others(ScheduleKey key) {
        return schedules.all(key.office()).stream()
                .filter(version -> version.number() != key.number())
                .toList();
    }

    private ScheduleComparison comparison(ScheduleState one, ScheduleState other) {
        var known = names.names(one.head().key().regency());
        return new ScheduleComparison(
                side(one),
                side(other),
                PlanChanges.of(one.whole(), one.drawn(), other.whole(), other.drawn()),
                ScheduleComparison.vehicles(one, other, known),
                known);
    }

    private ScheduleComparison.Side side(ScheduleState state) {
        var key = state.head().key();
        var words = names.words(key.regency(), state.problem());
        var verdict = PlanChecker.check(state.problem(), state.plan());
        return ScheduleComparison.side(
                state,
                AssumptionLine.of(state.head().assumptions(), names.assumptions(key.regency())),
                state.outcome(words, verdict),
                elections.withCode(key.election()).votingDay());
    }
}
