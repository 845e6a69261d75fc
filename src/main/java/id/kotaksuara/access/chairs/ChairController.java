package id.kotaksuara.access.chairs;

import id.kotaksuara.access.account.SetupLinks;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The PPK chairs of a regency and how far their one-time links are; new links as slips to print and texts to send. */
@Controller
class ChairController {

    static final String OF_REGENCY = "/chairs/{regency:\\d\\d\\.\\d\\d}";

    private final ChairLinks links;
    private final Regencies regencies;

    ChairController(ChairLinks links, Regencies regencies) {
        this.links = links;
        this.regencies = regencies;
    }

    /** Whoever looks after one regency goes straight to its chairs; others choose. */
    @GetMapping("/chairs")
    String choose(@RequestParam(defaultValue = "") String regency, @AuthenticationPrincipal SignedIn me, Model model) {
        var within = links.regencies(me.area());
        String only = within.size() == 1 ? within.get(0).code() : regency;
        if (within.stream().anyMatch(each -> each.code().equals(only))) {
            return "redirect:/chairs/" + only;
        }
        model.addAttribute("regencies", within);
        return "access/chairs/choose";
    }

    @GetMapping(OF_REGENCY)
    String show(@ModelAttribute(name = "regencyShown", binding = false) Regency regency, Model model) {
        fill(regency, model);
        return "access/chairs/chairs";
    }

    /** The page answers the form itself: links are shown once and stand nowhere else. */
    @PostMapping(OF_REGENCY + "/links")
    ModelAndView invite(
            @ModelAttribute(name = "regencyShown", binding = false) Regency regency,
            @RequestParam(required = false) List<String> username,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (username == null || username.isEmpty()) {
            fill(regency, model);
            model.addAttribute("nobody", true);
            model.addAttribute("faulty", true);
            return new ModelAndView("access/chairs/chairs", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/setup/")
                .toUriString();
        model.addAttribute("slips", links.invite(regency.code(), username, address, me));
        model.addAttribute("days", SetupLinks.VALID.toDays());
        model.addAttribute("until", links.until());
        return new ModelAndView("access/chairs/slips");
    }

    @ModelAttribute("regencyShown")
    @Nullable
    Regency regency(@PathVariable(required = false) String regency) {
        return regency == null ? null : regencies.withCode(regency);
    }

    private void fill(Regency regency, Model model) {
        var chairs = links.of(regency.code());
        model.addAttribute("chairs", chairs);
        model.addAttribute("without", links.districtsWithout(regency.code()));
        model.addAttribute(
                "used",
                chairs.stream()
                        .filter(chair -> chair.state() == ChairState.USED)
                        .count());
    }
}
