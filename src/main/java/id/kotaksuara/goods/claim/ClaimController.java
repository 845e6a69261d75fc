package id.kotaksuara.goods.claim;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The claims of an office: all of them, one of them, its letter, and what becomes of it. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/claims")
class ClaimController {

    private static final String ONE = "/{number:\\d{1,9}}";

    private final Claims claims;
    private final ClaimDesk desk;
    private final HandedOn handedOn;
    private final Elections elections;
    private final OfficeClock clock;

    ClaimController(Claims claims, ClaimDesk desk, HandedOn handedOn, Elections elections, OfficeClock clock) {
        this.claims = claims;
        this.desk = desk;
        this.handedOn = handedOn;
        this.elections = elections;
        this.clock = clock;
    }

    @ModelAttribute
    void today(OfficeKey office, Model model) {
        model.addAttribute("today", clock.today(office.regency()));
    }

    @GetMapping
    String all(OfficeKey office, Model model) {
        model.addAttribute("claims", claims.of(office));
        return "goods/claim/claims";
    }

    @GetMapping(ONE)
    String one(OfficeKey office, @PathVariable("number") int number, Model model) {
        model.addAttribute("claimForm", ClaimForm.blank(claims.numbered(office, number)));
        return show(office, number, model);
    }

    @PostMapping(ONE)
    String say(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("claimForm") ClaimForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        elections.withCode(office.election()).windowOfGoods().check(errors, "due", form.due());
        var claim = claims.numbered(office, number);
        var said = form.said(claim, errors);
        int pieces = form.handedOn(claim, Math.toIntExact(handedOn.of(office, claim)), errors);
        if (said == null || errors.hasErrors()) {
            return show(office, number, model);
        }
        try {
            desk.take(office, number, said, pieces);
        } catch (RuleBroken broken) {
            broken.showOn(errors);
            return show(office, number, model);
        }
        flash.addFlashAttribute("notice", "form.saved");
        return "redirect:" + office.path() + "/goods/claims/" + number;
    }

    @GetMapping(ONE + "/paper")
    String letter(OfficeKey office, @PathVariable("number") int number, Model model) {
        model.addAttribute("claim", claims.numbered(office, number));
        model.addAttribute("vote", elections.withCode(office.election()));
        return "goods/claim/letter";
    }

    private String show(OfficeKey office, int number, Model model) {
        var claim = claims.numbered(office, number);
        model.addAttribute("claim", claim);
        model.addAttribute("handedOn", handedOn.of(office, claim));
        model.addAttribute("steps", claims.steps(office, number));
        model.addAttribute(
                "next",
                Arrays.stream(ClaimStatus.values())
                        .filter(status -> status != ClaimStatus.REPLACED)
                        .filter(status ->
                                status.mayFollow(claim.status(), claim.what().kind()))
                        .toList());
        return "goods/claim/claim";
    }
}
