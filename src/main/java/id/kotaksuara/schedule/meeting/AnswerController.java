package id.kotaksuara.schedule.meeting;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.pages.Overtaken;
import id.kotaksuara.schedule.published.Agreement;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** Accepts or refuses the day a PPK asked for, with a note, after saying what keeping it would mean. */
@Controller
@AboutSchedule
@RequestMapping(MeetingPath.DISTRICT + "/answer")
class AnswerController {

    private static final String FORM = "schedule/meeting/answer";

    private final Schedules schedules;
    private final DistrictDesk desk;
    private final RegencyNames names;
    private final Overtaken overtaken;
    private final OfficeClock clock;
    private final KeepingWorked worked;

    AnswerController(
            Schedules schedules,
            DistrictDesk desk,
            RegencyNames names,
            Overtaken overtaken,
            OfficeClock clock,
            KeepingWorked worked) {
        this.schedules = schedules;
        this.desk = desk;
        this.names = names;
        this.overtaken = overtaken;
        this.clock = clock;
        this.worked = worked;
    }

    @GetMapping
    String form(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            Model model) {
        var state = schedules.state(key);
        model.addAttribute("answer", AnswerForm.empty(state.head().edits()));
        return show(state, district, model);
    }

    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String keeping(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            Model model) {
        return form(key, district, model) + " :: keeping";
    }

    @PostMapping
    ModelAndView answer(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        var state = schedules.state(key);
        if (overtaken.tells(key, form.edits(), model)) {
            return new ModelAndView(show(state, district, model), HttpStatus.CONFLICT);
        }
        var plan = form.pins() ? keptIn(state, agreement(key, district), errors) : Optional.<Plan>empty();
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(show(state, district, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var answer = form.toAnswer(me.name(), clock.now(key.regency()));
        desk.answer(new DistrictDesk.Seen(key, form.edits(), district), answer, plan);
        flash.addFlashAttribute("notice", "meeting.answered");
        return new ModelAndView("redirect:" + key.path() + "/minutes");
    }

    private String show(ScheduleState state, String district, Model model) {
        var key = state.head().key();
        var agreement = agreement(key, district);
        var keeping = keeping(state, agreement);
        model.addAttribute("agreement", agreement);
        model.addAttribute("outside", outside(state, agreement));
        model.addAttribute(
                "districtName",
                names.words(key.regency(), state.problem()).names().of(district));
        model.addAttribute("worked", keeping);
        model.addAttribute("keeping", keeping.known().orElse(null));
        return FORM;
    }

    /** Why nothing is asked about its day any more: {@code gone} where all of it has left, {@code excluded}; or nothing. */
    private static String outside(ScheduleState state, Agreement agreement) {
        boolean asked = state.problem().consignments().stream()
                .anyMatch(consignment -> consignment.destination().equals(agreement.district()));
        if (asked) {
            return "";
        }
        return agreement.excludedBoxes() > 0 ? "excluded" : "gone";
    }

    private Agreement agreement(ScheduleKey key, String district) {
        return schedules.agreements(key).stream()
                .filter(agreement -> agreement.district().equals(district))
                .filter(agreement -> agreement.wish().isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("wish", district));
    }

    private Answer<Keeping> keeping(ScheduleState state, Agreement agreement) {
        return worked.of(
                state, agreement.district(), agreement.wish().orElseThrow().day());
    }

    /** The plan that keeps the day; a slip at the choice where there is none, or none is known yet. */
    private Optional<Plan> keptIn(ScheduleState state, Agreement agreement, BindingResult errors) {
        var keeping = keeping(state, agreement);
        var plan = keeping.known().flatMap(Keeping::plan);
        if (plan.isEmpty()) {
            errors.rejectValue("choice", keeping.pending() ? "meeting.answer.pending" : "meeting.answer.impossible");
        }
        return plan;
    }
}
