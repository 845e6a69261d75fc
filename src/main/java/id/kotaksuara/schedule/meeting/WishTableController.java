package id.kotaksuara.schedule.meeting;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.meeting.Minutes.District;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.pages.Overtaken;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

/** Takes down the wishes of all PPK on one page, because in the meeting they come in at once. */
@Controller
@AboutSchedule
@RequestMapping(MeetingPath.VERSION + "/wishes")
class WishTableController {

    private static final String TABLE = "schedule/meeting/wishes";

    private final Schedules schedules;
    private final DistrictDesk desk;
    private final MinutesDesk minutes;
    private final Overtaken overtaken;
    private final Elections elections;

    WishTableController(
            Schedules schedules, DistrictDesk desk, MinutesDesk minutes, Overtaken overtaken, Elections elections) {
        this.schedules = schedules;
        this.desk = desk;
        this.minutes = minutes;
        this.overtaken = overtaken;
        this.elections = elections;
    }

    @GetMapping
    String table(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        var state = schedules.state(key);
        var hardestFirst =
                minutes.of(key).districts().stream().map(District::agreement).toList();
        model.addAttribute("wishes", WishesForm.of(hardestFirst, state.head().edits()));
        return show(key, model);
    }

    @PostMapping
    ModelAndView keep(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @Valid @ModelAttribute("wishes") WishesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (overtaken.tells(key, form.edits(), model)) {
            return new ModelAndView(show(key, model), HttpStatus.CONFLICT);
        }
        form.check(errors, elections.withCode(key.election()).window(), names(key));
        if (errors.hasErrors()) {
            keepTheOthers(key, form, errors, model);
            return new ModelAndView(show(key, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.wish(key, form.edits(), form.wishes());
        flash.addFlashAttribute("notice", "meeting.wishes.kept");
        return new ModelAndView("redirect:" + key.path() + "/minutes");
    }

    /** A slip in one row loses no other one: those are kept, and the page goes on from there. */
    private void keepTheOthers(ScheduleKey key, WishesForm form, BindingResult errors, Model model) {
        var fine = form.fine(errors, schedules.agreements(key));
        if (!fine.isEmpty()) {
            desk.wish(key, Objects.requireNonNull(form.edits()), fine);
            model.addAttribute("head", schedules.state(key).head());
            model.addAttribute("othersKept", fine.size());
        }
    }

    private Map<String, String> names(ScheduleKey key) {
        return minutes.of(key).districts().stream()
                .collect(toMap(district -> district.agreement().district(), District::name));
    }

    private String show(ScheduleKey key, Model model) {
        model.addAttribute(
                "districts",
                minutes.of(key).districts().stream()
                        .collect(toMap(district -> district.agreement().district(), Function.identity())));
        return TABLE;
    }
}
