package id.kotaksuara.logistics.keeping;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.keeping.HandForms.GuardForm;
import id.kotaksuara.logistics.keeping.HandForms.KeyForm;
import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoPages;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
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

/** How one store is kept: what it lacks, its keys, its guards; the office for all of them, a PPK for its own. */
@Controller
@RequestMapping({RegionPath.REGENCY + "/keeping" + KeptPlace.IN_PATH, RegionPath.DISTRICT + "/keeping"})
class KeepingController extends PhotoPages {

    private static final String PAGE = "logistics/keeping/place";
    private static final String LIST = "logistics/keeping/check";

    private final KeepingPages pages;
    private final StoreChecks checks;
    private final Keys keys;
    private final Guards guards;
    private final OfficeClock clock;

    KeepingController(
            KeepingPages pages, StoreChecks checks, Keys keys, Guards guards, OfficeClock clock, PhotoDesk photos) {
        super(photos);
        this.pages = pages;
        this.checks = checks;
        this.keys = keys;
        this.guards = guards;
        this.clock = clock;
    }

    @ModelAttribute("place")
    KeptPlace place(@PathVariable Map<String, String> path, Model model) {
        return pages.place(path, model);
    }

    @ModelAttribute("album")
    Album album(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @ModelAttribute(name = "base", binding = false) String base) {
        return new Album(place.subject(), place.region(), base);
    }

    @GetMapping
    String show(@ModelAttribute(name = "place", binding = false) KeptPlace place, Model model) {
        return page(place, model);
    }

    /** The page of the store; a form that was refused is in the model already. */
    private String page(KeptPlace place, Model model) {
        model.addAttribute("check", checks.of(place).orElse(null));
        model.addAttribute("keys", keys.of(place));
        model.addAttribute("heldBefore", keys.before(place));
        model.addAttribute("shifts", guards.from(place, clock.today(place.regency())));
        model.addAttribute("shiftsBefore", guards.before(place, clock.today(place.regency())));
        if (!model.containsAttribute("keyForm")) {
            model.addAttribute("keyForm", new KeyForm("", ""));
        }
        if (!model.containsAttribute("guardForm")) {
            model.addAttribute("guardForm", new GuardForm("", "", "", ""));
        }
        return PAGE;
    }

    @GetMapping("/check")
    String list(@ModelAttribute(name = "place", binding = false) KeptPlace place, Model model) {
        var last = checks.of(place).orElse(null);
        model.addAttribute("form", CheckListForm.of(last, clock.today(place.regency())));
        model.addAttribute("criteria", Criterion.values());
        return LIST;
    }

    @PostMapping("/check")
    String check(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @ModelAttribute(name = "base", binding = false) String base,
            @PathVariable Map<String, String> path,
            @ModelAttribute("form") CheckListForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        StoreCheck check = form.check(errors, clock.today(place.regency()), pages.window(path));
        if (check == null) {
            model.addAttribute("criteria", Criterion.values());
            return LIST;
        }
        checks.record(place, check, me.username());
        flash.addFlashAttribute("notice", "keeping.checked");
        return "redirect:" + base;
    }

    @PostMapping("/keys")
    String hand(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @ModelAttribute(name = "base", binding = false) String base,
            @ModelAttribute("keyForm") KeyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        Optional<KeyForm> read = form.read(errors);
        if (read.isEmpty()) {
            return page(place, model);
        }
        keys.hand(place, read.get().label(), read.get().holder(), me.username());
        flash.addFlashAttribute("notice", "keeping.key.handed");
        return "redirect:" + base;
    }

    @PostMapping("/guards")
    String guard(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @ModelAttribute(name = "base", binding = false) String base,
            @PathVariable Map<String, String> path,
            @ModelAttribute("guardForm") GuardForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Optional<Guards.Shift> shift = form.read(errors, pages.window(path));
        if (shift.isEmpty()) {
            return page(place, model);
        }
        try {
            guards.add(place, shift.get(), me.username());
            return "redirect:" + base + "#watch";
        } catch (RuleBroken broken) {
            broken.showAt("from", errors);
            return page(place, model);
        }
    }

    @PostMapping("/guards/removal")
    String unguard(
            @ModelAttribute(name = "place", binding = false) KeptPlace place,
            @ModelAttribute(name = "base", binding = false) String base,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime from,
            Sure sure) {
        var shift = guards.at(place, day, from);
        if (shift.isPresent() && !sure.said()) {
            return sure.ask(
                    "keeping.guard.remove.ask", base + "#watch", shift.get().named());
        }
        guards.remove(place, day, from);
        return "redirect:" + base + "#watch";
    }
}
