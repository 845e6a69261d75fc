package id.kotaksuara.road.leg;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that says on which days and hours a last leg is travelled, with how many escorts, and where the store is. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/terms")
class LegTermsController {

    private static final String PAGE = "road/leg/terms";

    private final LegBook legs;
    private final Elections elections;
    private final Districts districts;
    private final Journal journal;

    LegTermsController(LegBook legs, Elections elections, Districts districts, Journal journal) {
        this.legs = legs;
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
        model.addAttribute("journal", journal.about(leg.subject()));
        return leg;
    }

    @GetMapping
    String edit(@ModelAttribute(name = "leg", binding = false) LegKey leg, Model model) {
        model.addAttribute("form", LegTermsForm.of(legs.terms(leg)));
        return PAGE;
    }

    @PostMapping
    String agree(
            @ModelAttribute(name = "leg", binding = false) LegKey leg,
            @ModelAttribute(name = "vote", binding = false) Election vote,
            @ModelAttribute("form") LegTermsForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        vote.window().check(errors, "firstDay", form.firstDay());
        var terms = form.terms(errors);
        if (terms != null && terms.firstDay() != null && terms.firstDay().isAfter(vote.ppsDeadline())) {
            errors.rejectValue("firstDay", "leg.terms.late");
        }
        if (terms == null || errors.hasErrors()) {
            return PAGE;
        }
        legs.agree(leg, terms);
        flash.addFlashAttribute("notice", "form.saved");
        return "redirect:" + leg.path();
    }
}
