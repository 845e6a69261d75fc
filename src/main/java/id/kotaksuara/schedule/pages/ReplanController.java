package id.kotaksuara.schedule.pages;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a draft again: days and waves first, then what would change, and only then it is kept. */
@Controller
@AboutSchedule
@RequestMapping(ScheduleController.PATH + "/plans")
class ReplanController {

    private static final String FORM = "schedule/pages/calendar";
    private static final String CHANGES = "schedule/pages/changes";

    private final Replanner replanner;
    private final RegencyNames names;
    private final Elections elections;
    private final Overtaken overtaken;

    ReplanController(Replanner replanner, RegencyNames names, Elections elections, Overtaken overtaken) {
        this.replanner = replanner;
        this.names = names;
        this.elections = elections;
        this.overtaken = overtaken;
    }

    @GetMapping("/new")
    String calendar(@ModelAttribute(name = "head", binding = false) ScheduleHead head, Model model) {
        model.addAttribute(
                "calendar", CalendarForm.of(replanner.open(head.key().regency(), head.usual()), head.edits()));
        return FORM;
    }

    /** Shows what would change; keeps it when exactly that was seen before. */
    @PostMapping
    ModelAndView plan(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @Valid @ModelAttribute("calendar") CalendarForm form,
            BindingResult errors,
            @RequestParam(name = "seen", required = false) @Nullable String seen,
            Model model,
            RedirectAttributes flash) {
        if (overtaken.tells(key, form.edits(), model)) {
            return new ModelAndView(FORM, HttpStatus.CONFLICT);
        }
        var calendar = form.read(errors, elections.withCode(key.election()), replanner.today(key.regency()));
        if (calendar.isEmpty()) {
            return new ModelAndView(FORM);
        }
        try {
            return planned(new Asked(key, form.edits(), calendar.get(), seen), model, flash);
        } catch (RuleBroken refused) {
            CalendarForm.refuse(refused, errors);
            return new ModelAndView(FORM);
        }
    }

    /**
     * What somebody asks for.
     *
     * @param seen what planning gave when they saw it
     */
    private record Asked(
            ScheduleKey key,
            int edits,
            DepartureCalendar days,
            @Nullable String seen) {}

    private ModelAndView planned(Asked asked, Model model, RedirectAttributes flash) {
        var replanned = replanner.preview(asked.key(), asked.days());
        if (!replanned.fingerprint().equals(asked.seen())) {
            return changes(asked.key(), replanned, asked.seen() != null, model);
        }
        try {
            replanner.keep(asked.key(), asked.edits(), asked.days());
        } catch (ChangedMeanwhile others) {
            return changes(asked.key(), replanner.preview(asked.key(), asked.days()), true, model);
        }
        flash.addFlashAttribute("notice", "schedule.planned");
        return new ModelAndView("redirect:" + asked.key().path());
    }

    /** @param stale whether somebody wanted to keep what is no longer what planning gives */
    private ModelAndView changes(ScheduleKey key, Replanner.Replanned replanned, boolean stale, Model model) {
        model.addAttribute("replanned", replanned);
        model.addAttribute("changes", replanned.changes());
        model.addAttribute("names", names.names(key.regency()));
        model.addAttribute("stale", stale);
        return new ModelAndView(CHANGES, stale ? HttpStatus.CONFLICT : HttpStatus.OK);
    }
}
