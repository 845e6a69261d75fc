package id.kotaksuara.schedule.whatif;

import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.version.ScheduleHead;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tries a cure in a copy of the schedule, with one click. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}/trials")
class TrialController {

    private final Trials trials;

    TrialController(Trials trials) {
        this.trials = trials;
    }

    @PostMapping
    String tryOut(
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            @RequestParam("lever") Lever lever,
            @RequestParam("subject") String subject,
            @RequestParam(name = "part", defaultValue = "false") boolean part,
            RedirectAttributes flash) {
        var copy = trials.tryOut(head, new Trials.Wanted(lever, subject, part));
        flash.addFlashAttribute("notice", "variant.tried");
        flash.addFlashAttribute("noticeArguments", new Object[] {head.number()});
        return "redirect:" + copy.path();
    }
}
