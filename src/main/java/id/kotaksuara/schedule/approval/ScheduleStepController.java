package id.kotaksuara.schedule.approval;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.pages.BoardPages;
import id.kotaksuara.schedule.pages.Overtaken;
import id.kotaksuara.schedule.pages.ReasonForm;
import id.kotaksuara.schedule.pages.ScheduleController;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approving, publishing and making a new version, each after a page that says what it means. */
@Controller
@AboutSchedule
@RequestMapping(ScheduleController.PATH)
class ScheduleStepController {

    private static final String STEP = "/{step:" + ScheduleStep.PATTERN + "}";
    private static final String CONFIRM = "schedule/approval/confirm";
    private static final String VERSION = "schedule/approval/version";

    private final BoardPages boards;
    private final ScheduleApproval approval;
    private final SecondPlanner second;
    private final DistributionScheduler scheduler;
    private final Overtaken overtaken;

    ScheduleStepController(
            BoardPages boards,
            ScheduleApproval approval,
            SecondPlanner second,
            DistributionScheduler scheduler,
            Overtaken overtaken) {
        this.boards = boards;
        this.approval = approval;
        this.second = second;
        this.scheduler = scheduler;
        this.overtaken = overtaken;
    }

    /**
     * A step as somebody confirms it.
     *
     * @param left boxes that are left behind, typed by whoever approves that
     */
    record Confirmed(
            @NotNull @Nullable Integer edits, @Nullable String left) {

        /** The boxes that were typed; a slip at the field where those are others. */
        long left(long leftBehind, BindingResult errors) {
            if (leftBehind > 0 && !Long.toString(leftBehind).equals(digits())) {
                errors.rejectValue("left", "schedule.left.type");
            }
            return leftBehind;
        }

        /** As people group them. */
        private String digits() {
            return left == null ? "" : left.strip().replace(".", "").replace(",", "");
        }
    }

    @GetMapping(STEP)
    String confirm(
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            @PathVariable("step") String step,
            Model model) {
        model.addAttribute("confirmed", new Confirmed(head.edits(), ""));
        return show(head.key(), ScheduleStep.ofPath(step), model);
    }

    private String show(ScheduleKey key, ScheduleStep step, Model model) {
        var page = boards.of(key);
        model.addAttribute("step", step);
        model.addAttribute("page", page);
        model.addAttribute(
                "leaving", step == ScheduleStep.APPROVAL && page.standing().left() > 0);
        model.addAttribute(
                "waits", step == ScheduleStep.APPROVAL && page.standing().left() > 0 && second.awaitedBy(key));
        return CONFIRM;
    }

    @PostMapping(STEP)
    ModelAndView take(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("step") String path,
            @Valid @ModelAttribute("confirmed") Confirmed confirmed,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var step = ScheduleStep.ofPath(path);
        if (overtaken.tells(key, confirmed.edits(), model)) {
            return new ModelAndView(show(key, step, model), HttpStatus.CONFLICT);
        }
        if (errors.hasErrors() || !taken(step, key, confirmed, errors)) {
            return new ModelAndView(show(key, step, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "schedule.done." + step);
        return new ModelAndView("redirect:" + key.path());
    }

    /** What a rule forbids is told on the form. */
    private boolean taken(ScheduleStep step, ScheduleKey key, Confirmed confirmed, BindingResult errors) {
        try {
            long left = step == ScheduleStep.APPROVAL ? confirmed.left(approval.leftBehind(key), errors) : 0;
            if (errors.hasErrors()) {
                return false;
            }
            take(step, key, confirmed.edits(), left);
            return true;
        } catch (RuleBroken | ChangedMeanwhile refused) {
            refused.showOn(errors);
            return false;
        }
    }

    private void take(ScheduleStep step, ScheduleKey key, int edits, long left) {
        switch (step) {
            case APPROVAL -> approval.approve(key, edits, left);
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
        try {
            var next = scheduler.newVersion(key, form.reason().strip());
            flash.addFlashAttribute("notice", "schedule.versioned");
            return "redirect:" + next.path();
        } catch (RuleBroken refused) {
            refused.showOn(errors);
            return VERSION;
        }
    }
}
