package id.kotaksuara.schedule.draft;

import id.kotaksuara.election.election.Elections;
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

    private static final String FORM = "schedule/draft/calendar";
    private static final String CHANGES = "schedule/draft/changes";

    private final Replanner replanner;
    private final NameBook names;
    private final Elections elections;
    private final Overtaken overtaken;

    ReplanController(Replanner replanner, NameBook names, Elections elections, Overtaken overtaken) {
        this.replanner = replanner;
        this.names = names;
        this.elections = elections;
        this.overtaken = overtaken;
    }

    @GetMapping("/new")
    String calendar(@ModelAttribute(name = "head", binding = false) ScheduleHead head, Model model) {
        model.addAttribute("calendar", CalendarForm.of(head.usual(), head.edits()));
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
        var calendar = form.read(errors, elections.withCode(key.election()));
        if (calendar.isEmpty()) {
            return new ModelAndView(FORM);
        }
        var replanned = replanner.preview(key, calendar.get());
        if (!replanned.fingerprint().equals(seen)) {
            return changes(key, replanned, seen != null, model);
        }
        replanner.keep(key, form.edits(), calendar.get());
        flash.addFlashAttribute("notice", "schedule.planned");
        return new ModelAndView("redirect:" + key.path());
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
