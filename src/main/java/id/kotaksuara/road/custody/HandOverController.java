package id.kotaksuara.road.custody;

import id.kotaksuara.base.form.PastMoment;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.custody.MovementLine.Linked;
import java.time.Instant;
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

/**
 * Where the link on a sheet leads, without an account: what comes to this village, and what was found when it came. Opening it
 * uses nothing up; the first answer does.
 */
@Controller
@RequestMapping("/hand-over/{token}")
class HandOverController {

    private static final String PAGE = "road/custody/hand-over";

    private final HandOverDesk desk;
    private final OfficeClock clock;
    private final ClosedWays closedWays;

    HandOverController(HandOverDesk desk, OfficeClock clock, ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute("linked")
    Linked linked(@PathVariable String token, Model model) {
        var linked = desk.linked(token);
        String district = linked.movement().leg().district();
        var now = clock.now(district);
        model.addAttribute(
                "closedWays",
                closedWays.of(linked.movement().leg()).stream()
                        .filter(way -> linked.door().stops().stream().anyMatch(stop -> way.concerns(stop.code())))
                        .toList());
        model.addAttribute("zone", clock.zoneId(district));
        model.addAttribute("ahead", linked.movement().takes(linked.door()).isAfter(now));
        model.addAttribute("others", desk.others(linked));
        return linked;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("form", HandOverForm.blank());
        return PAGE;
    }

    @PostMapping
    ModelAndView received(
            @PathVariable String token,
            @ModelAttribute(name = "linked", binding = false) Linked linked,
            @ModelAttribute("form") HandOverForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String waited) {
        String district = linked.movement().leg().district();
        var here = new PastMoment(said(linked, clock.now(district), waited), clock.zoneId(district));
        var said = form.said(errors, linked.movement(), linked.door(), here);
        if (said == null) {
            return new ModelAndView(PAGE);
        }
        desk.received(token, said);
        return new ModelAndView("redirect:/hand-over/" + token);
    }

    /** When something was said that lay on a phone for some seconds, unless the movement had not left by then. */
    private static Instant said(Linked linked, Instant now, String waited) {
        var then = waited.matches("\\d{1,7}") ? now.minusSeconds(Long.parseLong(waited)) : now;
        return linked.movement().mayEndAt(then, now) ? then : now;
    }
}
