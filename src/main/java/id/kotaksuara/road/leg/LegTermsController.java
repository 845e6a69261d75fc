package id.kotaksuara.road.leg;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.journal.JournalLine;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that says on which days and hours a last leg is travelled, with how many escorts, and where the store is. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/terms")
class LegTermsController {

    private static final String PAGE = "road/leg/terms";

    private final LastLegs legs;
    private final Journal journal;

    LegTermsController(LastLegs legs, Journal journal) {
        this.legs = legs;
        this.journal = journal;
    }

    @ModelAttribute("journal")
    List<JournalLine> journal(LegKey leg) {
        return journal.about(leg.subject());
    }

    @GetMapping
    String edit(LegKey leg, Model model) {
        model.addAttribute("form", LegTermsForm.of(legs.terms(leg)));
        return PAGE;
    }

    @PostMapping
    String agree(
            LegKey leg,
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
