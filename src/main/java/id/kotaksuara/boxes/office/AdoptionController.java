package id.kotaksuara.boxes.office;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Boxes that were sealed before the office kept them one by one get their names: label on, code scanned. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/tables/adoption")
class AdoptionController {

    private static final String FORM = "boxes/office/adoption";

    private final Unnamed unnamed;
    private final BoxRows rows;
    private final BoxDesk desk;

    AdoptionController(Unnamed unnamed, BoxRows rows, BoxDesk desk) {
        this.unnamed = unnamed;
        this.rows = rows;
        this.desk = desk;
    }

    /** The code that was scanned, and in which warehouse the box stands. */
    record AdoptionForm(
            @Nullable String warehouse, @Nullable String code) {}

    @ModelAttribute("unnamed")
    List<Unnamed.Sealed> unnamed(OfficeKey office, Model model) {
        model.addAttribute("here", office.path() + "/boxes");
        return unnamed.of(office);
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("adoptionForm", new AdoptionForm("", ""));
        return FORM;
    }

    @PostMapping
    String adopt(
            OfficeKey office,
            @ModelAttribute("adoptionForm") AdoptionForm form,
            BindingResult errors,
            @ModelAttribute(name = "unnamed", binding = false) List<Unnamed.Sealed> there,
            RedirectAttributes flash) {
        if (there.stream().noneMatch(some -> some.warehouse().equals(form.warehouse()))) {
            errors.rejectValue("warehouse", "adoption.choose");
            return FORM;
        }
        try {
            var code =
                    new BoxCode(rows.scanned(office, Typed.orEmpty(form.code())).code());
            BallotBox box = desk.adopt(office, code, form.warehouse());
            flash.addFlashAttribute("notice", "adoption.done");
            flash.addFlashAttribute("noticeArguments", new Object[] {box.spoken()});
            return "redirect:" + office.path() + "/boxes/tables/adoption";
        } catch (RuleBroken broken) {
            broken.showAt("code", errors);
            return FORM;
        }
    }
}
