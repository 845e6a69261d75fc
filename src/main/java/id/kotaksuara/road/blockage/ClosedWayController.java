package id.kotaksuara.road.blockage;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWay.Cause;
import id.kotaksuara.road.leg.LegKey;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
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

/** Says that a way is closed, and that it is open again. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/blockages")
class ClosedWayController {

    private static final String PAGE = "road/blockage/blockages";

    private final ClosedWays ways;
    private final Villages villages;
    private final Elections elections;
    private final OfficeClock clock;

    ClosedWayController(ClosedWays ways, Villages villages, Elections elections, OfficeClock clock) {
        this.ways = ways;
        this.villages = villages;
        this.elections = elections;
        this.clock = clock;
    }

    @ModelAttribute
    void choices(LegKey leg, Model model) {
        var names = new LinkedHashMap<String, String>();
        for (Village village : villages.ofDistrict(leg.district())) {
            names.put(village.code(), village.name());
        }
        model.addAttribute("villages", names);
        model.addAttribute("causes", Cause.values());
        model.addAttribute("modes", TransportMode.values());
        model.addAttribute("ways", ways.of(leg));
        model.addAttribute("zone", clock.zoneId(leg.district()));
    }

    @GetMapping
    String all(LegKey leg, Model model) {
        var now = LocalDateTime.ofInstant(clock.now(leg.district()), clock.zoneId(leg.district()));
        model.addAttribute("form", ClosedWayForm.at(now));
        return PAGE;
    }

    @PostMapping
    ModelAndView report(
            LegKey leg,
            @ModelAttribute("form") ClosedWayForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var said = form.said(errors);
        var window = elections.withCode(leg.election()).window();
        window.check(errors, "sinceDay", form.sinceDay());
        window.check(errors, "untilDay", form.untilDay());
        if (said == null || errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ways.report(leg, said, me.username());
        flash.addFlashAttribute("notice", "blockage.reported");
        return new ModelAndView("redirect:" + leg.path() + "/blockages");
    }

    @PostMapping("/{number:\\d{1,9}}/lift")
    String lift(
            LegKey leg,
            @PathVariable("number") int number,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        ways.lift(leg, number, me.username());
        flash.addFlashAttribute("notice", "blockage.lifted");
        return "redirect:" + leg.path() + "/blockages";
    }
}
