package id.kotaksuara.access.gazetteer;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
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

/** Takes in the districts and villages of a regency at once, with their codes, for files that name places without any. */
@Controller
@RequestMapping("/regions/{region}/list")
class RegionListController {

    private static final String PAGE = "access/gazetteer/list";

    private final Regions regions;
    private final Gazetteer gazetteer;

    RegionListController(Regions regions, Gazetteer gazetteer) {
        this.regions = regions;
        this.gazetteer = gazetteer;
    }

    @ModelAttribute("regency")
    RegionName regency(@PathVariable("region") String code) {
        RegionName regency = regions.named(code);
        if (regency.level() != RegionLevel.REGENCY.number()) {
            throw new NotFound("region", code);
        }
        return regency;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("listForm", new RegionListForm(""));
        return PAGE;
    }

    @PostMapping
    String take(
            @ModelAttribute(name = "regency", binding = false) RegionName regency,
            @ModelAttribute("listForm") RegionListForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            RedirectAttributes flash) {
        var read = form.read(regency.code(), errors);
        if (errors.hasErrors()) {
            return PAGE;
        }
        if (!seen.equals("yes")) {
            model.addAttribute("listed", gazetteer.listed(read));
            model.addAttribute("skipped", form.withoutCode());
            return PAGE;
        }
        try {
            var added = gazetteer.addAll(regency, read);
            flash.addFlashAttribute("notice", "region.list.added");
            flash.addFlashAttribute(
                    "noticeArguments", new Object[] {added.districts(), added.villages(), form.withoutCode()});
            return "redirect:/regions/" + regency.path();
        } catch (RuleBroken refused) {
            refused.showAt("list", errors);
            return PAGE;
        }
    }
}
