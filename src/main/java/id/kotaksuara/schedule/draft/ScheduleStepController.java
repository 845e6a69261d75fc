package id.kotaksuara.schedule.draft;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approving, publishing and making a new version, each after a page that says what it means. */
@Controller
@AboutSchedule
@RequestMapping(ScheduleController.PATH)
class ScheduleStepController {

    private static final String STEP = "/{step:" + ScheduleStep.PATTERN + "}";
    private static final String CONFIRM = "schedule/draft/confirm";
    private static final String VERSION = "schedule/draft/version";

    private final ScheduleViews views;
    private final ScheduleApproval approval;
    private final DistributionScheduler scheduler;
    private final Overtaken overtaken;

    ScheduleStepController(
            ScheduleViews views, ScheduleApproval approval, DistributionScheduler scheduler, Overtaken overtaken) {
        this.views = views;
        this.approval = approval;
        this.scheduler = scheduler;
        this.overtaken = overtaken;
    }

    @GetMapping(STEP)
    String confirm(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("step") String step,
            Model model) {
        model.addAttribute("step", ScheduleStep.ofPath(step));
        model.addAttribute("page", views.board(key));
        return CONFIRM;
    }

    @PostMapping(STEP)
    ModelAndView take(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("step") String path,
            @RequestParam("edits") int edits,
            Model model,
            RedirectAttributes flash) {
        var step = ScheduleStep.ofPath(path);
        if (overtaken.tells(key, edits, model)) {
            confirm(key, path, model);
            return new ModelAndView(CONFIRM, HttpStatus.CONFLICT);
        }
        take(step, key, edits);
        flash.addFlashAttribute("notice", "schedule.done." + step);
        return new ModelAndView("redirect:" + key.path());
    }

    private void take(ScheduleStep step, ScheduleKey key, int edits) {
        switch (step) {
            case APPROVAL -> approval.approve(key, edits);
            case PUBLICATION -> approval.publish(key, edits);
            case RETURN -> approval.sendBack(key, edits);
            case REMOVAL -> approval.discard(key, edits);
            case RECOVERY -> approval.recover(key, edits);
        }
    }

    @GetMapping("/versions/new")
    String reason(@ModelAttribute(name = "head", binding = false) ScheduleHead head, Model model) {
        model.addAttribute("version", ReasonForm.empty(head.edits()));
        return VERSION;
    }

    @PostMapping("/versions")
    String version(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @Valid @ModelAttribute("version") ReasonForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return VERSION;
        }
        var next = scheduler.newVersion(key, form.reason().strip());
        flash.addFlashAttribute("notice", "schedule.versioned");
        return "redirect:" + next.path();
    }
}
