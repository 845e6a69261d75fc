package id.kotaksuara.goods.destruction;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.goods.ledger.GoodsNames;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is left of the ballots, and the minutes of what was destroyed. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/destruction")
class DestructionController {

    private static final String MINUTES = "/minutes/{number:\\d{1,9}}";

    private final LeftOvers leftOvers;
    private final Destructions destructions;
    private final DestructionDesk desk;
    private final Elections elections;
    private final OfficeClock clock;

    DestructionController(
            LeftOvers leftOvers,
            Destructions destructions,
            DestructionDesk desk,
            Elections elections,
            OfficeClock clock) {
        this.leftOvers = leftOvers;
        this.destructions = destructions;
        this.desk = desk;
        this.elections = elections;
        this.clock = clock;
    }

    /** The day before the vote, on which ballots are destroyed. */
    @ModelAttribute("first")
    LocalDate first(OfficeKey office) {
        return elections.withCode(office.election()).votingDay().minusDays(1);
    }

    @GetMapping
    String show(OfficeKey office, Model model) {
        var left = leftOvers.of(office);
        model.addAttribute("left", left);
        model.addAttribute("zero", left.stream().allMatch(LeftOver::zero));
        model.addAttribute("due", left.stream().anyMatch(LeftOver::due));
        model.addAttribute("lost", leftOvers.lost(office));
        model.addAttribute("spoiled", leftOvers.spoiled(office));
        model.addAttribute("all", destructions.of(office));
        return "goods/destruction/destruction";
    }

    @GetMapping("/minutes/new")
    String blank(OfficeKey office, @ModelAttribute(name = "first", binding = false) LocalDate first, Model model) {
        LocalDate today = clock.today(office.regency());
        model.addAttribute("destructionForm", DestructionForm.blank(today.isBefore(first) ? first : today));
        return form(office, model);
    }

    private String form(OfficeKey office, Model model) {
        model.addAttribute("left", leftOvers.of(office));
        return "goods/destruction/new";
    }

    @PostMapping("/minutes")
    String destroy(
            OfficeKey office,
            @ModelAttribute(name = "first", binding = false) LocalDate first,
            @ModelAttribute("destructionForm") DestructionForm form,
            BindingResult errors,
            @ModelAttribute(name = "names", binding = false) GoodsNames names,
            Model model) {
        var event = form.event(first, clock.today(office.regency()), errors);
        var lines = form.lines(leftOvers.of(office), names, errors);
        if (event == null || errors.hasErrors()) {
            return form(office, model);
        }
        try {
            return "redirect:" + office.path() + "/goods/destruction/minutes/" + desk.destroy(office, event, lines);
        } catch (RuleBroken broken) {
            broken.showOn(errors);
            return form(office, model);
        }
    }

    @GetMapping(MINUTES)
    String minutes(OfficeKey office, @PathVariable("number") int number, Model model) {
        model.addAttribute("one", destructions.numbered(office, number));
        return "goods/destruction/minutes";
    }

    @GetMapping(MINUTES + "/paper")
    String paper(OfficeKey office, @PathVariable("number") int number, Model model) {
        model.addAttribute("one", destructions.numbered(office, number));
        model.addAttribute("vote", elections.withCode(office.election()));
        return "goods/destruction/paper";
    }
}
