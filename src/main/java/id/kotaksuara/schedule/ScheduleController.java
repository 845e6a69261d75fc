package id.kotaksuara.schedule;

import id.kotaksuara.election.Elections;
import id.kotaksuara.journal.Journal;
import id.kotaksuara.region.RegionPath;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One version of the schedule: its board, and planning it again. */
@Controller
@AboutSchedule
@RequestMapping(ScheduleController.PATH)
class ScheduleController {

    static final String PATH = RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}";

    private static final String FORM = "schedule/calendar";

    private final ScheduleViews views;
    private final DistributionScheduler scheduler;
    private final Elections elections;
    private final Overtaken overtaken;
    private final Journal journal;

    ScheduleController(
            ScheduleViews views,
            DistributionScheduler scheduler,
            Elections elections,
            Overtaken overtaken,
            Journal journal) {
        this.views = views;
        this.scheduler = scheduler;
        this.elections = elections;
        this.overtaken = overtaken;
        this.journal = journal;
    }

    @GetMapping
    String board(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        model.addAttribute("page", views.board(key));
        model.addAttribute("journal", journal.about(key.subject()));
        return "schedule/board";
    }

    @GetMapping("/plans/new")
    String calendar(@ModelAttribute(name = "head", binding = false) ScheduleHead head, Model model) {
        model.addAttribute("calendar", CalendarForm.of(head.calendar(), head.edits()));
        return FORM;
    }

    @PostMapping("/plans")
    ModelAndView planAgain(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @Valid @ModelAttribute("calendar") CalendarForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (overtaken.tells(key, form.edits(), model)) {
            return new ModelAndView(FORM, HttpStatus.CONFLICT);
        }
        var calendar = form.read(errors, elections.withCode(key.election()).deadline());
        if (calendar.isEmpty()) {
            return new ModelAndView(FORM);
        }
        scheduler.planAgain(key, form.edits(), calendar.get());
        flash.addFlashAttribute("notice", "schedule.planned");
        return new ModelAndView("redirect:" + key.path());
    }
}
