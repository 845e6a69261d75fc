package id.kotaksuara.logistics.store;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.FormConflict;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the stores of a regency's PPK, one for each district. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/stores")
class StoreController {

    private static final String FORM = "logistics/store/store";

    private final Districts districts;
    private final DistrictStores stores;
    private final StoreList list;
    private final StoreDesk desk;
    private final Elections elections;
    private final Journal journal;

    StoreController(
            Districts districts,
            DistrictStores stores,
            StoreList list,
            StoreDesk desk,
            Elections elections,
            Journal journal) {
        this.districts = districts;
        this.stores = stores;
        this.list = list;
        this.desk = desk;
        this.elections = elections;
        this.journal = journal;
    }

    @GetMapping
    String list(OfficeKey office, @RequestParam(defaultValue = "all") String show, Model model) {
        List<StoreRow> all = list.of(office);
        model.addAttribute("districts", all.size());
        model.addAttribute(
                "measured", all.stream().filter(row -> row.store().measured()).count());
        model.addAttribute("tooSmall", all.stream().filter(StoreRow::tooSmall).count());
        model.addAttribute("show", show);
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(row -> switch (show) {
                            case "unmeasured" -> !row.store().measured();
                            case "small" -> row.tooSmall();
                            default -> true;
                        })
                        .toList());
        return "logistics/store/stores";
    }

    @GetMapping("/{code}/edit")
    String edit(
            OfficeKey office,
            @ModelAttribute(name = "store", binding = false) DistrictStore store,
            @RequestParam(defaultValue = "") String copy,
            Model model) {
        StoreForm form = StoreForm.of(store);
        if (!copy.isEmpty()) {
            District other = district(office, copy);
            form = form.measuredLike(StoreForm.of(stores.ofDistrict(copy)));
            model.addAttribute("copiedFrom", other.name());
        }
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping("/{code}/edit")
    ModelAndView describe(
            @ModelAttribute(name = "store", binding = false) DistrictStore store,
            @ModelAttribute("form") StoreForm form,
            BindingResult errors,
            OfficeKey office,
            @RequestParam(required = false) @Nullable String next,
            RedirectAttributes flash) {
        String after = next == null ? "" : "/" + district(office, next).code() + "/edit";
        if (!form.knows(store)) {
            return changedMeanwhile(form, store);
        }
        elections.withCode(office.election()).window().check(errors, "releaseDay", form.releaseDay());
        StoreFacts facts = form.facts(errors);
        if (facts == null) {
            return new ModelAndView(FORM);
        }
        desk.describe(store, facts);
        said(facts, list.boxesTo(office.election(), store.districtCode()), flash);
        return new ModelAndView("redirect:/elections/{election}/{regency}/stores" + after);
    }

    /** A store that holds less than comes to it is said at once: nobody may look at the list again. */
    private static void said(StoreFacts facts, int boxes, RedirectAttributes flash) {
        boolean small = facts.room() != null && facts.room() < boxes;
        flash.addFlashAttribute("notice", small ? "store.saved.small" : "form.saved");
        if (small) {
            flash.addFlashAttribute("noticeArguments", new Object[] {facts.room(), boxes, boxes - facts.room()});
        }
    }

    private static ModelAndView changedMeanwhile(StoreForm form, DistrictStore store) {
        var kept = StoreForm.of(store).answers();
        return FormConflict.page(FORM, form.knowing(store), form.answers(), kept);
    }

    @ModelAttribute
    void store(OfficeKey office, @PathVariable(required = false) @Nullable String code, Model model) {
        if (code == null) {
            return;
        }
        District district = district(office, code);
        DistrictStore store = stores.ofDistrict(code);
        model.addAttribute("district", district);
        model.addAttribute("next", districts.after(district).orElse(null));
        model.addAttribute("others", list.measuredBeside(district));
        model.addAttribute("store", store);
        model.addAttribute("boxes", list.boxesTo(office.election(), code));
        model.addAttribute("journal", journal.about(store.subject()));
    }

    private District district(OfficeKey office, String code) {
        District district = districts.withCode(code);
        if (!district.regencyCode().equals(office.regency())) {
            throw new NotFound("district", code);
        }
        return district;
    }
}
