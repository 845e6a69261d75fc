package id.kotaksuara.access.factor;

import id.kotaksuara.access.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators say about second factors: who has to have one, and who has lost the telephone. */
@Controller
@RequestMapping("/accounts")
class FactorDemandController {

    private final FactorDemands demands;
    private final SecondFactors factors;

    FactorDemandController(FactorDemands demands, SecondFactors factors) {
        this.demands = demands;
        this.factors = factors;
    }

    @GetMapping("/second-factor")
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("area", me.area().code());
        model.addAttribute("asked", demands.isMadeBy(me.area()));
        return "access/factor/demand";
    }

    @PostMapping("/second-factor")
    String make(
            @RequestParam(defaultValue = "false") boolean asked,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        demands.make(me, asked);
        flash.addFlashAttribute("notice", asked ? "factor.demand.made" : "factor.demand.dropped");
        return "redirect:/accounts/second-factor";
    }

    @PostMapping("/{username}/second-factor")
    String reset(@PathVariable String username, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        factors.reset(username, me);
        flash.addFlashAttribute("notice", "factor.reset");
        return "redirect:/accounts/" + username;
    }
}
