package id.kotaksuara.road.tour;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.leg.LegBook;
import id.kotaksuara.road.leg.LegKey;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last leg of a district: what is planned, what cannot be there in time and why, and the sheets that drivers take along. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg")
class LastLegController {

    private final LegBook legs;
    private final LegViews views;
    private final TourDesk desk;
    private final Elections elections;
    private final Districts districts;
    private final Journal journal;

    LastLegController(
            LegBook legs, LegViews views, TourDesk desk, Elections elections, Districts districts, Journal journal) {
        this.legs = legs;
        this.views = views;
        this.desk = desk;
        this.elections = elections;
        this.districts = districts;
        this.journal = journal;
    }

    @ModelAttribute("leg")
    LegKey leg(
            @PathVariable("election") String electionCode, @PathVariable("district") String districtCode, Model model) {
        var leg = legs.named(electionCode, districtCode);
        model.addAttribute("name", districts.withCode(districtCode).name());
        model.addAttribute("vote", elections.withCode(electionCode));
        return leg;
    }

    @GetMapping
    String show(@ModelAttribute(name = "leg", binding = false) LegKey leg, Model model) {
        model.addAttribute("view", views.of(leg));
        model.addAttribute("journal", journal.about(leg.subject()));
        return "road/tour/leg";
    }

    @PostMapping("/plan")
    String plan(
            @ModelAttribute(name = "leg", binding = false) LegKey leg,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        desk.plan(leg, me.username());
        flash.addFlashAttribute("notice", "tour.planned");
        return "redirect:" + leg.path();
    }

    @GetMapping("/sheets")
    String sheets(@ModelAttribute(name = "leg", binding = false) LegKey leg, Model model) {
        model.addAttribute("view", views.of(leg));
        return "road/tour/sheets";
    }
}
