package id.kotaksuara.boxes.label;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.label.LabelPrints.LabelPrint;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Labels for boxes, district by district, as sheets to be printed; each printing is asked for and remembered first. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes")
class LabelController {

    private static final String PAGE = "boxes/label/labels";
    private static final String SHEET = "redirect:/elections/{election}/{regency}/boxes/labels/";

    private final LabelDesk desk;
    private final LabelPrints prints;
    private final Districts districts;
    private final BoxKeeping keeping;
    private final BoxRows rows;
    private final Elections elections;

    LabelController(
            LabelDesk desk,
            LabelPrints prints,
            Districts districts,
            BoxKeeping keeping,
            BoxRows rows,
            Elections elections) {
        this.desk = desk;
        this.prints = prints;
        this.districts = districts;
        this.keeping = keeping;
        this.rows = rows;
        this.elections = elections;
    }

    /** Whose labels, on which sheets. */
    record LabelForm(@Nullable String district, @Nullable String paper) {}

    @GetMapping("/labels")
    String choose(OfficeKey office, Model model) {
        model.addAttribute("labelForm", new LabelForm("", LabelPaper.PLAIN.name()));
        return page(office, model);
    }

    private String page(OfficeKey office, Model model) {
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("singly", keeping.areKeptBy(office));
        model.addAttribute("districts", districts.ofRegency(office.regency()));
        model.addAttribute("papers", LabelPaper.values());
        model.addAttribute("prints", prints.newest(office));
        return PAGE;
    }

    @PostMapping("/labels")
    String print(
            OfficeKey office,
            @ModelAttribute("labelForm") LabelForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        boolean known = districts.ofRegency(office.regency()).stream()
                .anyMatch(district -> district.code().equals(form.district()));
        if (!known) {
            errors.rejectValue("district", "box.label.choose");
            return page(office, model);
        }
        String paper = form.paper() == null ? "" : form.paper();
        return SHEET + desk.print(office, form.district(), LabelPaper.named(paper), me.username());
    }

    @PostMapping(BoxCode.IN_PATH + "/label")
    String printOne(OfficeKey office, @PathVariable("box") String code, @AuthenticationPrincipal SignedIn me) {
        return SHEET + desk.print(office, rows.withCode(office, BoxCode.read(code)), me.username());
    }

    @GetMapping("/labels/{number:\\d{1,9}}")
    String sheet(OfficeKey office, @PathVariable("number") int number, Model model) {
        LabelPrint print = prints.numbered(office, number);
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("vote", elections.withCode(office.election()));
        model.addAttribute("print", print);
        model.addAttribute("paper", LabelPaper.named(print.paper()));
        model.addAttribute("labels", desk.labels(office, print, site));
        return "boxes/label/sheet";
    }
}
