package id.kotaksuara.road.homeward;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.HourField;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.leg.LegKey;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how the boxes of a district come to its PPK once counting is over, and makes those movements ready. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/homeward")
class HomewardController {

    private static final String PAGE = "road/homeward/homeward";
    private static final String USUAL = "16.00";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private final HomewardDesk desk;
    private final HomewardPlans plans;

    HomewardController(HomewardDesk desk, HomewardPlans plans) {
        this.desk = desk;
        this.plans = plans;
    }

    /**
     * When counting is over, as it is typed.
     *
     * @param seen the key of the plan that was looked at; empty where it is only asked for
     */
    record HomewardForm(String counted, String seen) {
        HomewardForm {
            counted = counted == null ? USUAL : counted.strip();
            seen = seen == null ? "" : seen;
        }
    }

    @GetMapping
    String show(LegKey leg, @ModelAttribute("form") HomewardForm form, BindingResult errors, Model model) {
        var counted = counted(form, errors);
        if (counted != null) {
            plan(leg, counted, model);
        }
        return PAGE;
    }

    /** What replaces itself on the page until the plan is known. */
    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String moving(LegKey leg, @ModelAttribute("form") HomewardForm form, BindingResult errors, Model model) {
        return show(leg, form, errors, model) + " :: moving";
    }

    private void plan(LegKey leg, LocalTime counted, Model model) {
        var answer = plans.of(leg, counted);
        model.addAttribute("answer", answer);
        model.addAttribute("asked", leg.path() + "/homeward?counted=" + HOUR.format(counted));
        answer.known().ifPresent(fetching -> model.addAttribute("fetching", fetching));
    }

    private static @Nullable LocalTime counted(HomewardForm form, BindingResult errors) {
        var counted = HourField.read(form.counted());
        if (counted.isEmpty()) {
            errors.rejectValue("counted", "homeward.counted.hour");
        }
        return counted.orElse(null);
    }

    @PostMapping
    ModelAndView keep(
            LegKey leg,
            @ModelAttribute("form") HomewardForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        var counted = counted(form, errors);
        var kept = counted == null ? OptionalInt.empty() : desk.keep(leg, counted, form.seen(), me.username());
        if (counted != null && kept.isEmpty()) {
            errors.reject("homeward.changed");
            plan(leg, counted, model);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "homeward.kept");
        flash.addFlashAttribute("noticeArguments", new Object[] {kept.getAsInt()});
        return new ModelAndView("redirect:" + leg.path() + "/movements");
    }
}
