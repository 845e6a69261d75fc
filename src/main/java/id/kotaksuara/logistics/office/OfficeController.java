package id.kotaksuara.logistics.office;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.FormConflict;
import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoPages;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an office says what stands on its papers. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/offices")
class OfficeController extends PhotoPages {

    private static final String FORM = "logistics/office/office";

    private final Offices offices;
    private final OfficeDesk desk;
    private final Regencies regencies;
    private final Journal journal;

    OfficeController(Offices offices, OfficeDesk desk, Regencies regencies, Journal journal, PhotoDesk photos) {
        super(photos);
        this.offices = offices;
        this.regencies = regencies;
        this.desk = desk;
        this.journal = journal;
    }

    @ModelAttribute
    void office(OfficeKey key, Model model) {
        Office office = offices.ofRegency(key.regency());
        model.addAttribute("here", key.path());
        model.addAttribute("regencyName", regencies.withCode(key.regency()).name());
        model.addAttribute("office", office);
        model.addAttribute("journal", journal.about(office.subject()));
    }

    /** Its emblems, above its letterhead. */
    @ModelAttribute("album")
    Album emblems(OfficeKey key) {
        return Office.emblems(key.regency(), key.path() + "/offices");
    }

    @GetMapping
    String edit(@ModelAttribute(name = "office", binding = false) Office office, Model model) {
        model.addAttribute("form", OfficeForm.of(office));
        return FORM;
    }

    @PostMapping
    ModelAndView describe(
            @ModelAttribute(name = "office", binding = false) Office office,
            @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!form.knows(office)) {
            return changedMeanwhile(form, office);
        }
        OfficeFacts facts = form.facts(errors);
        if (facts == null) {
            return new ModelAndView(FORM);
        }
        desk.describe(office, facts);
        flash.addFlashAttribute("notice", "form.saved");
        return new ModelAndView("redirect:/elections/{election}/{regency}/offices");
    }

    private static ModelAndView changedMeanwhile(OfficeForm form, Office office) {
        var kept = OfficeForm.of(office).answers();
        return FormConflict.page(FORM, form.knowing(office), form.answers(), kept);
    }
}
