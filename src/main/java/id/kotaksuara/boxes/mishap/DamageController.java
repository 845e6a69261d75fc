package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many boxes were damaged where they stand: which, by what, who says so; how many that are is told before it is done. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/damage")
class DamageController {

    private final DamageDesk desk;
    private final BoxRows rows;
    private final Districts districts;
    private final Warehouses warehouses;
    private final BoxKeeping keeping;

    DamageController(DamageDesk desk, BoxRows rows, Districts districts, Warehouses warehouses, BoxKeeping keeping) {
        this.keeping = keeping;
        this.desk = desk;
        this.rows = rows;
        this.districts = districts;
        this.warehouses = warehouses;
    }

    /** A village whose boxes can be marked, with the numbers of its stations. */
    record Village(String code, String name, SortedSet<Integer> stations) {}

    @ModelAttribute("stores")
    Map<String, String> stores(OfficeKey office) {
        return warehouses.names(office.regency());
    }

    @GetMapping
    String ask(OfficeKey office, @RequestParam(defaultValue = "") String district, Model model) {
        model.addAttribute("damageForm", DamageForm.empty(district));
        return page(office, district, model);
    }

    private String page(OfficeKey office, String district, Model model) {
        var all = districts.ofRegency(office.regency());
        model.addAttribute("single", keeping.since(office).isPresent());
        model.addAttribute("office", office);
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("districts", all);
        model.addAttribute("causes", DamageForm.CAUSES);
        all.stream().filter(one -> one.code().equals(district)).findFirst().ifPresent(one -> {
            model.addAttribute("chosen", one);
            model.addAttribute("villages", villages(office, one.code()));
        });
        return "boxes/mishap/damage";
    }

    private List<Village> villages(OfficeKey office, String district) {
        var villages = new LinkedHashMap<String, Village>();
        for (BoxRow box : rows.within(office, district)) {
            var place = box.place();
            villages.computeIfAbsent(place.villageCode(), code -> new Village(code, place.village(), new TreeSet<>()))
                    .stations()
                    .add(place.station());
        }
        return List.copyOf(villages.values());
    }

    @PostMapping
    String mark(
            OfficeKey office,
            @ModelAttribute("damageForm") DamageForm form,
            BindingResult errors,
            @ModelAttribute("stores") Map<String, String> stores,
            Model model,
            RedirectAttributes flash) {
        DamageForm.Said said = form.read(errors, stores.keySet());
        try {
            var marked = said == null ? new DamageDesk.Marked(List.of(), false) : desk.mark(office, form, said);
            model.addAttribute("boxes", marked.boxes());
            model.addAttribute("mark", DamageForm.mark(marked.boxes()));
            if (marked.done()) {
                flash.addFlashAttribute("notice", "damage.done");
                flash.addFlashAttribute(
                        "noticeArguments", new Object[] {marked.boxes().size()});
                return "redirect:" + office.path() + "/boxes";
            }
        } catch (RuleBroken broken) {
            broken.showAt("codes", errors);
        }
        return page(office, Typed.orEmpty(form.district()), model);
    }
}
