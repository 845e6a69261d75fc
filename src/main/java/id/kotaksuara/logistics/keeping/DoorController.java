package id.kotaksuara.logistics.keeping;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.keeping.Visits.Visit;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door of a store: who goes in and out, on a tablet there; or on paper, typed in later. */
@Controller
@RequestMapping({RegionPath.REGENCY + "/keeping" + KeptPlace.IN_PATH + "/door", RegionPath.DISTRICT + "/keeping/door"})
class DoorController {

    private static final String PAGE = "logistics/keeping/door";

    private final KeepingPages pages;
    private final Visits visits;
    private final OfficeClock clock;

    DoorController(KeepingPages pages, Visits visits, OfficeClock clock) {
        this.pages = pages;
        this.visits = visits;
        this.clock = clock;
    }

    @ModelAttribute("place")
    KeptPlace place(@PathVariable Map<String, String> path, Model model) {
        return pages.place(path, model);
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        model.addAttribute("form", VisitForm.empty());
        return page(place, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, model);
    }

    private String page(KeptPlace place, int page, Model model) {
        int pages = visits.pages(place);
        int shown = Math.max(1, Math.min(pages, page));
        model.addAttribute("inside", visits.inside(place));
        model.addAttribute("over", visits.over(place, shown));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return PAGE;
    }

    @PostMapping
    String enter(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @ModelAttribute(name = "base", binding = false) String base,
            @PathVariable Map<String, String> path,
            @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        Visit visit = form.visit(errors, clock.now(place.regency()), clock.zoneId(place.regency()), pages.window(path));
        if (visit == null) {
            return page(place, 1, model);
        }
        visits.enter(place, visit, me.username());
        flash.addFlashAttribute("notice", visit.leftAt() == null ? "keeping.door.in" : "keeping.door.noted");
        flash.addFlashAttribute("noticeArguments", new Object[] {visit.person()});
        return "redirect:" + base + "/door";
    }

    @PostMapping("/{visit:\\d{1,18}}/out")
    String leave(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @ModelAttribute(name = "base", binding = false) String base,
            @PathVariable("visit") long visit,
            RedirectAttributes flash) {
        try {
            visits.leave(place, visit, clock.now(place.regency()));
            flash.addFlashAttribute("notice", "keeping.door.out");
        } catch (RuleBroken broken) {
            broken.showNext("wrong", flash);
        }
        return "redirect:" + base + "/door";
    }

    /** An empty form to be printed, hung up and typed in later. */
    @GetMapping("/paper")
    String paper() {
        return "logistics/keeping/paper";
    }
}
