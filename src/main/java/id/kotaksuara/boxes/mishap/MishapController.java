package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something is wrong with a box: who says so, what is to be done, and why. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes" + BoxCode.IN_PATH + "/mishap")
class MishapController {

    private static final String FORM = "boxes/mishap/mishap";

    private final BoxRows rows;
    private final MishapDesk desk;

    MishapController(BoxRows rows, MishapDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @ModelAttribute("box")
    BoxRow box(OfficeKey office, @PathVariable("box") String code, Model model) {
        BoxRow box = rows.withCode(office, BoxCode.read(code));
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("possible", Mishap.of(box));
        return box;
    }

    @GetMapping
    String ask(@ModelAttribute(name = "box", binding = false) BoxRow box, Model model) {
        model.addAttribute("mishapForm", MishapForm.empty(Mishap.of(box)));
        return FORM;
    }

    @PostMapping
    String settle(
            OfficeKey office,
            @ModelAttribute(name = "box", binding = false) BoxRow box,
            @ModelAttribute("mishapForm") MishapForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        MishapForm.Said said = form.read(errors, Mishap.of(box));
        if (said == null) {
            return FORM;
        }
        try {
            var settled = desk.settle(office, new BoxCode(box.code()), said);
            boolean away = box.state() == BoxState.ARRIVED && said.what() == Mishap.MOVE;
            flash.addFlashAttribute("notice", "mishap.done." + said.what() + (away ? ".away" : ""));
            return "redirect:" + office.path() + "/boxes/" + settled.code();
        } catch (RuleBroken broken) {
            boolean other = broken.key().startsWith("box.code") || broken.key().equals("box.away.other");
            String field = other ? "other" : broken.key().startsWith("packing.seal") ? "seals" : "what";
            broken.showAt(field, errors);
            return FORM;
        }
    }
}
