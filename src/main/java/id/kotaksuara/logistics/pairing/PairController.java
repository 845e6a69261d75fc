package id.kotaksuara.logistics.pairing;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.Sure;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an office says which districts may share vehicles. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/routes/pairs")
class PairController {

    private static final String PAGE = "logistics/pairing/pairs";
    private static final String THIS = "redirect:/elections/{election}/{regency}/routes/pairs";

    private final DistrictPairs pairs;
    private final Districts districts;
    private final Journal journal;

    PairController(DistrictPairs pairs, Districts districts, Journal journal) {
        this.pairs = pairs;
        this.districts = districts;
        this.journal = journal;
    }

    @ModelAttribute
    void page(OfficeKey office, Model model) {
        var names = districts.ofRegency(office.regency()).stream()
                .collect(toMap(District::code, District::name, (one, same) -> one, LinkedHashMap::new));
        model.addAttribute("names", names);
        model.addAttribute("pairs", pairs.ofRegency(office.regency()));
        model.addAttribute("journal", journal.about(DistrictPair.subject(office.regency())));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", PairForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    String allow(
            OfficeKey office, @ModelAttribute("form") PairForm form, BindingResult errors, RedirectAttributes flash) {
        var pair = form.pair(districts.ofRegency(office.regency()), errors);
        if (pair.isEmpty()) {
            return PAGE;
        }
        pairs.allow(office.regency(), pair.get());
        flash.addFlashAttribute("notice", "form.saved");
        return THIS;
    }

    @PostMapping("/removal")
    String forbid(
            OfficeKey office,
            @ModelAttribute("form") PairForm form,
            BindingResult errors,
            Sure sure,
            RedirectAttributes flash) {
        var pair = form.pair(districts.ofRegency(office.regency()), errors);
        if (pair.isEmpty()) {
            return PAGE;
        }
        if (!sure.said()) {
            return sure.ask("pair.remove.ask", office.path() + "/routes/pairs", pairs.words(pair.get()));
        }
        pairs.forbid(office.regency(), pair.get());
        flash.addFlashAttribute("notice", "form.saved");
        return THIS;
    }
}
