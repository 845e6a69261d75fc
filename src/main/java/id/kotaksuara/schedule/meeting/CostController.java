package id.kotaksuara.schedule.meeting;

import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What other days would cost the others; asked for by itself, because everything is planned again for each day. */
@Controller
@AboutSchedule
@RequestMapping(MeetingPath.DISTRICT + "/costs")
class CostController {

    private final Schedules schedules;
    private final RegencyNames names;
    private final DayCostsWorked worked;

    CostController(Schedules schedules, RegencyNames names, DayCostsWorked worked) {
        this.schedules = schedules;
        this.names = names;
        this.worked = worked;
    }

    /** Of all parts of a district, or of one; for the nearest days, or for all. */
    @GetMapping
    String page(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @RequestParam(name = "part", defaultValue = "") String part,
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            Model model) {
        var state = schedules.state(key);
        var words = names.words(key.regency(), state.problem());
        var costs = state.packed().problem().consignments().stream()
                .filter(consignment -> consignment.destination().equals(district))
                .filter(consignment -> part.isEmpty() || consignment.id().equals(part))
                .map(consignment -> worked.of(state, consignment.id(), all))
                .toList();
        if (costs.isEmpty() && isUnknown(state, district)) {
            throw new NotFound("district", district);
        }
        model.addAttribute("answer", Answer.all(costs));
        model.addAttribute(
                "costs",
                costs.stream().flatMap(answer -> answer.known().stream()).toList());
        model.addAttribute("part", part);
        model.addAttribute("all", all);
        model.addAttribute("district", district);
        model.addAttribute("districtName", words.names().of(district));
        return "schedule/meeting/costs";
    }

    /** What has left has no other day; it is a district all the same. */
    private static boolean isUnknown(ScheduleState state, String district) {
        return state.whole().consignments().stream()
                .noneMatch(consignment -> consignment.destination().equals(district));
    }

    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String parts(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @RequestParam(name = "part", defaultValue = "") String part,
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            Model model) {
        return page(key, district, part, all, model) + " :: parts";
    }
}
