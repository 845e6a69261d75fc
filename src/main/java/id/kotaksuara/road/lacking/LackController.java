package id.kotaksuara.road.lacking;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.lacking.LackRegister.Place;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What goes to villages and stations that got fewer boxes than left for them: proposed, made by one press. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/lacking")
class LackController {

    private final LackDesk desk;
    private final OfficeClock clock;

    LackController(LackDesk desk, OfficeClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String proposals(LegKey leg, Model model) {
        model.addAttribute("zone", clock.zoneId(leg.district()));
        model.addAttribute("lacks", desk.of(leg));
        return "road/lacking/lacking";
    }

    @PostMapping("/{number:\\d{1,9}}/{stop:" + StopCode.PATTERN + "}")
    String make(
            LegKey leg,
            @PathVariable("number") int number,
            @PathVariable("stop") String stop,
            @RequestParam(defaultValue = "") String boxes,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        int made = desk.make(leg, new Place(number, stop), boxes, me.username());
        flash.addFlashAttribute("notice", "lacking.made");
        flash.addFlashAttribute("noticeArguments", new Object[] {made});
        return "redirect:" + leg.path() + "/lacking";
    }
}
