package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.qr.QrCode;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.leg.LegKey;
import java.util.stream.Stream;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who has the boxes of a district: what waits in the store, what is on its way, what was received by whom. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/movements")
class MovementController {

    private static final String PAGE = "road/custody/movements";
    private static final int LONGEST_NAME = 100;

    private final MovementDesk desk;
    private final OfficeClock clock;

    MovementController(MovementDesk desk, OfficeClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute
    void clock(LegKey leg, Model model) {
        model.addAttribute("zone", clock.zoneId(leg.district()));
        model.addAttribute("now", clock.now(leg.district()));
    }

    @GetMapping
    String all(LegKey leg, Model model) {
        model.addAttribute("form", TelephoneForm.BLANK);
        show(leg, model);
        return PAGE;
    }

    private void show(LegKey leg, Model model) {
        model.addAttribute("movements", desk.of(leg));
        model.addAttribute("waiting", desk.waiting(leg));
    }

    @PostMapping
    String leave(
            LegKey leg,
            @RequestParam(defaultValue = "") String tour,
            @RequestParam(defaultValue = "") String driver,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        String who = Typed.orEmpty(driver);
        if (who.isEmpty() || who.length() > LONGEST_NAME) {
            throw new RuleBroken("custody.driver", LONGEST_NAME);
        }
        int number = desk.leave(leg, tour, who, me.username());
        flash.addFlashAttribute("notice", "custody.left");
        return "redirect:" + leg.path() + "/movements/" + number;
    }

    @PostMapping("/calls")
    ModelAndView call(
            LegKey leg,
            @ModelAttribute("form") TelephoneForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        var call = form.call(errors);
        var understood =
                call == null ? null : desk.called(leg, call, me.username()).orElse(null);
        if (call != null && understood == null) {
            errors.rejectValue("code", "custody.code.unknown");
        }
        show(leg, model);
        return understood == null
                ? new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(PAGE).addObject("understood", understood).addObject("caller", call.from());
    }

    @GetMapping("/{number:\\d{1,9}}")
    String paper(LegKey leg, @PathVariable("number") int number, Model model) {
        var movement = desk.numbered(leg, number);
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        model.addAttribute("movement", movement);
        model.addAttribute("site", site);
        model.addAttribute(
                "scanned",
                movement.stops().stream()
                        .collect(toMap(HandOver::village, stop -> QrCode.of(site + movement.link(stop)))));
        model.addAttribute(
                "outcomes",
                Stream.of(HandOverOutcome.values())
                        .filter(HandOverOutcome::hasCode)
                        .toList());
        return "road/custody/paper";
    }

    @PostMapping("/{number:\\d{1,9}}/withdrawal")
    String withdraw(LegKey leg, @PathVariable("number") int number, RedirectAttributes flash) {
        desk.withdraw(leg, number);
        flash.addFlashAttribute("notice", "custody.withdrawn");
        return "redirect:" + leg.path() + "/movements";
    }
}
