package id.kotaksuara.schedule.whatif;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.assumption.Assumption;
import id.kotaksuara.schedule.assumption.AssumptionLine;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.pages.Overtaken;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** What a draft assumes beside the facts: the list, one more, one less. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}/assumptions")
class AssumptionController {

    private static final String PAGE = "schedule/whatif/assumptions";

    private final DistributionScheduler scheduler;
    private final Overtaken overtaken;
    private final RegencyNames names;
    private final Warehouses warehouses;
    private final VehicleTypes vehicles;
    private final Districts districts;
    private final Elections elections;

    AssumptionController(
            DistributionScheduler scheduler,
            Overtaken overtaken,
            RegencyNames names,
            Warehouses warehouses,
            VehicleTypes vehicles,
            Districts districts,
            Elections elections) {
        this.scheduler = scheduler;
        this.overtaken = overtaken;
        this.names = names;
        this.warehouses = warehouses;
        this.vehicles = vehicles;
        this.districts = districts;
        this.elections = elections;
    }

    @GetMapping
    String page(
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            @RequestParam(name = "lever", required = false) @Nullable Lever lever,
            Model model) {
        if (lever != null && AssumptionForm.OFFERED.contains(lever)) {
            model.addAttribute("form", AssumptionForm.empty(lever, head.edits()));
            fill(head, lever, model);
        }
        list(head, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            @ModelAttribute("form") AssumptionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        elections.withCode(head.key().election()).window().check(errors, "firstDay", form.firstDay());
        form.checkNotOver(errors, scheduler.today(head.key().regency()));
        var assumption = form.read(errors, options(head.key()));
        boolean late = overtaken.tells(head.key(), form.edits(), model);
        if (late || assumption == null || !assumed(head, form, assumption, errors)) {
            AssumptionForm.OFFERED.stream()
                    .filter(lever -> lever.name().equals(form.lever()))
                    .forEach(lever -> fill(head, lever, model));
            list(head, model);
            return new ModelAndView(PAGE, late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "variant.assumed.done");
        return new ModelAndView("redirect:" + head.path());
    }

    /** What a rule forbids is told on the form. */
    private boolean assumed(ScheduleHead head, AssumptionForm form, Assumption assumption, BindingResult errors) {
        try {
            scheduler.assume(head.key(), form.edits(), known -> known.with(assumption));
            return true;
        } catch (RuleBroken | ChangedMeanwhile refused) {
            refused.showOn(errors);
            return false;
        }
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            @RequestParam("position") int position,
            @RequestParam("edits") int edits,
            Model model,
            RedirectAttributes flash) {
        if (overtaken.tells(head.key(), edits, model)) {
            list(head, model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        var all = head.assumptions().all();
        if (position < 0 || position >= all.size()) {
            throw new NotFound("assumption", position + 1);
        }
        scheduler.assume(head.key(), edits, known -> known.without(all.get(position)));
        flash.addFlashAttribute("notice", "variant.unassumed");
        return new ModelAndView("redirect:" + head.path());
    }

    private void list(ScheduleHead head, Model model) {
        model.addAttribute("levers", AssumptionForm.OFFERED);
        model.addAttribute(
                "assumed",
                AssumptionLine.of(
                        head.assumptions(), names.assumptions(head.key().regency())));
    }

    private void fill(ScheduleHead head, Lever lever, Model model) {
        model.addAttribute("lever", lever);
        model.addAttribute("subjects", options(head.key()).subjects(lever));
        model.addAttribute("days", days(head));
    }

    private Options options(ScheduleKey key) {
        return Options.of(key.regency(), warehouses, vehicles, districts);
    }

    private Map<String, String> days(ScheduleHead head) {
        var today = scheduler.today(head.key().regency());
        var words = DateTimeFormatter.ofPattern("EEEE, d MMMM", LocaleContextHolder.getLocale());
        var days = new LinkedHashMap<String, String>();
        for (LocalDate day : head.calendar().days()) {
            if (!day.isBefore(today)) {
                days.put(day.toString(), words.format(day));
            }
        }
        return days;
    }
}
