package id.kotaksuara.schedule.planb;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.draft.AboutSchedule;
import id.kotaksuara.schedule.draft.ScheduleKey;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows when the way to a hard district is closed: the list, the papers for the binder, the draft. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}/contingencies")
class ContingencyController {

    private static final String DISTRICT = "/{district:\\d\\d\\.\\d\\d\\.\\d\\d}";
    private static final String PAPER = "schedule/planb/paper";

    private final Contingencies contingencies;

    ContingencyController(Contingencies contingencies) {
        this.contingencies = contingencies;
    }

    @GetMapping
    String list(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        model.addAttribute("pages", contingencies.pages(key));
        return "schedule/planb/list";
    }

    @GetMapping("/paper")
    String binder(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        model.addAttribute("pages", contingencies.pages(key));
        return PAPER;
    }

    @GetMapping(DISTRICT)
    String ofDistrict(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            Model model) {
        var pages = contingencies.pages(key).stream()
                .filter(page -> page.district().equals(district))
                .toList();
        if (pages.isEmpty()) {
            throw new NotFound("contingency", district);
        }
        model.addAttribute("pages", pages);
        return PAPER;
    }

    @PostMapping(DISTRICT)
    String draft(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @RequestParam("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            RedirectAttributes flash) {
        var next = contingencies.draft(key, new Closure(district, day));
        flash.addFlashAttribute("notice", "contingency.drafted");
        return "redirect:" + next.path();
    }
}
