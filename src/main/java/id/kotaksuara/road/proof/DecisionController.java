package id.kotaksuara.road.proof;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.leg.LegKey;
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

/** Shows what was recorded of a hand-over and a report that differs side by side, and asks which of them holds. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/movements/{number:\\d{1,9}}/reports/{report:\\d{1,9}}")
class DecisionController {

    private static final String PAGE = "road/proof/decision";

    private final DecisionDesk desk;
    private final OfficeClock clock;

    DecisionController(DecisionDesk desk, OfficeClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute("it")
    Disputed disputed(LegKey leg, @PathVariable("number") int number, @PathVariable("report") int report, Model model) {
        model.addAttribute("zone", clock.zoneId(leg.district()));
        return desk.of(leg, number, report);
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", HoldsForm.BLANK);
        return PAGE;
    }

    @PostMapping
    ModelAndView decide(
            @ModelAttribute(name = "it", binding = false) Disputed it,
            @ModelAttribute("form") HoldsForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var decided = form.decided(errors);
        if (decided == null) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.decide(it, decided, me);
        flash.addFlashAttribute("notice", "proof.decided");
        return new ModelAndView("redirect:" + it.movement().leg().path() + "/movements");
    }
}
