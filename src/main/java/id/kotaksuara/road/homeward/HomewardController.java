package id.kotaksuara.road.homeward;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.FormConflict;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.input.CountingHours;
import id.kotaksuara.road.leg.LegKey;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** When counting ends in a district, and the movements that its way home asks for; its tours are planned as all tours are. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/homeward")
class HomewardController {

    private static final String HOURS = "road/homeward/hours";

    private final HomewardDesk desk;
    private final CountingHours counting;
    private final Villages villages;

    HomewardController(HomewardDesk desk, CountingHours counting, Villages villages) {
        this.desk = desk;
        this.counting = counting;
        this.villages = villages;
    }

    @PostMapping
    String keep(
            LegKey leg,
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        int kept = desk.keep(leg, seen, me.username());
        flash.addFlashAttribute("notice", "homeward.kept");
        flash.addFlashAttribute("noticeArguments", new Object[] {kept});
        return "redirect:" + leg.path() + "/movements";
    }

    @GetMapping("/hours")
    String hours(LegKey leg, Model model) {
        var all = villages.ofDistrict(leg.district());
        model.addAttribute("form", CountingForm.of(counting.of(leg), all));
        model.addAttribute("villages", all);
        return HOURS;
    }

    @PostMapping("/hours")
    ModelAndView say(
            LegKey leg, @ModelAttribute("form") CountingForm form, BindingResult errors, RedirectAttributes flash) {
        var all = villages.ofDistrict(leg.district());
        var said = counting.of(leg);
        if (!form.knows(said)) {
            var kept = CountingForm.of(said, all).answers(all);
            return FormConflict.page(HOURS, form.knowing(said), form.answers(all), kept)
                    .addObject("villages", all);
        }
        var evening = form.evening(errors, all, said.day());
        if (evening == null) {
            return new ModelAndView(HOURS, HttpStatus.UNPROCESSABLE_CONTENT).addObject("villages", all);
        }
        counting.say(leg, evening, said.seen());
        flash.addFlashAttribute("notice", "homeward.hours.kept");
        return new ModelAndView("redirect:" + leg.path() + "/homeward");
    }
}
