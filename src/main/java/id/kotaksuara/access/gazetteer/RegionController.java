package id.kotaksuara.access.gazetteer;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.FormDifference;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.Zone;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The regions, from the nation down to the villages: to look through and, for administrators, to keep. */
@Controller
class RegionController {

    private static final int VILLAGE = 4;

    private final Regions regions;
    private final Gazetteer gazetteer;
    private final Journal journal;

    RegionController(Regions regions, Gazetteer gazetteer, Journal journal) {
        this.regions = regions;
        this.gazetteer = gazetteer;
        this.journal = journal;
    }

    @GetMapping("/regions")
    String own(@AuthenticationPrincipal SignedIn me) {
        return "redirect:/regions/" + me.area().path();
    }

    @GetMapping("/regions/{region}")
    String show(
            @PathVariable("region") String code,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        RegionName region = regions.named(code);
        List<RegionName> within = regions.within(region);
        model.addAttribute("region", region);
        model.addAttribute("above", above(code, me));
        model.addAttribute("facts", gazetteer.facts(region));
        model.addAttribute("q", q.strip());
        model.addAttribute("all", within.size());
        model.addAttribute("within", matching(within, q.strip()));
        model.addAttribute("mayKeep", me.is(Role.ADMINISTRATOR));
        model.addAttribute("mayAdd", me.is(Role.ADMINISTRATOR) && region.level() < VILLAGE);
        model.addAttribute("journal", journal.about(Gazetteer.subject(region.code())));
        return "access/gazetteer/show";
    }

    @GetMapping("/regions/{region}/new")
    String blank(@PathVariable("region") String code, Model model) {
        RegionName parent = parent(code);
        model.addAttribute("regionForm", RegionForm.within(parent));
        return newForm(parent, model);
    }

    @PostMapping("/regions/{region}")
    String add(
            @PathVariable("region") String code,
            @ModelAttribute("regionForm") RegionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        RegionName parent = parent(code);
        String its = form.codeWithin(parent, errors);
        if (its != null
                && regions.within(parent).stream().anyMatch(one -> one.code().equals(its))) {
            new Typed(errors, "region.form.").slip("code", "region.form.code.taken", its);
        }
        RegionFacts facts = form.facts(parent.level() + 1, errors);
        if (facts == null || errors.hasErrors()) {
            return newForm(parent, model);
        }
        gazetteer.add(parent.level() + 1, its, facts);
        flash.addFlashAttribute("notice", "region.added");
        return "redirect:/regions/" + its;
    }

    @GetMapping("/regions/{region}/edit")
    String edit(@PathVariable("region") String code, Model model) {
        RegionName region = known(code);
        model.addAttribute("regionForm", RegionForm.of(gazetteer.facts(region)));
        return editForm(region, model);
    }

    @PostMapping("/regions/{region}/edit")
    ModelAndView change(
            @PathVariable("region") String code,
            @ModelAttribute("regionForm") RegionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        RegionName region = known(code);
        RegionFacts kept = gazetteer.facts(region);
        if (!form.knows(kept)) {
            model.addAttribute(
                    "differences",
                    FormDifference.between(form.answers(), RegionForm.of(kept).answers()));
            model.addAttribute("regionForm", form.knowing(kept));
            return new ModelAndView(editForm(region, model), HttpStatus.CONFLICT);
        }
        RegionFacts facts = form.facts(region.level(), errors);
        if (facts == null) {
            return new ModelAndView(editForm(region, model));
        }
        gazetteer.change(region.code(), kept, facts);
        flash.addFlashAttribute("notice", "region.changed");
        return new ModelAndView("redirect:/regions/" + region.code());
    }

    /** The region one level up, as far as the reader's area goes. */
    private @Nullable RegionName above(String code, SignedIn me) {
        List<RegionName> path = regions.path(code);
        RegionName above = path.size() > 1 ? path.get(path.size() - 2) : null;
        return above != null && me.area().contains(above.code()) ? above : null;
    }

    private static List<RegionName> matching(List<RegionName> regions, String part) {
        return regions.stream()
                .filter(region -> (region.code() + " " + region.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(part.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A region that can have others within; villages have none. */
    private RegionName parent(String code) {
        RegionName region = regions.named(code);
        if (region.level() >= VILLAGE) {
            throw new NotFound("region", code);
        }
        return region;
    }

    /** A region that is kept; the nation is not. */
    private RegionName known(String code) {
        RegionName region = regions.named(code);
        if (region.level() == 0) {
            throw new NotFound("region", code);
        }
        return region;
    }

    private static String newForm(RegionName parent, Model model) {
        model.addAttribute("parent", parent);
        return form(parent.level() + 1, model);
    }

    private static String editForm(RegionName region, Model model) {
        model.addAttribute("region", region);
        return form(region.level(), model);
    }

    private static String form(int level, Model model) {
        model.addAttribute("level", level);
        model.addAttribute("zones", Zone.values());
        return "access/gazetteer/form";
    }
}
