package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.FormConflict;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.region.Districts;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a regency's warehouses. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/warehouses")
class WarehouseController {

    private static final String FORM = "logistics/warehouse/form";
    private static final String LIST = "redirect:/elections/{election}/{regency}/warehouses";

    private final Warehouses warehouses;
    private final WarehouseDesk desk;
    private final Districts districts;
    private final DistrictStores stores;
    private final VehicleTypes vehicleTypes;
    private final Journal journal;

    WarehouseController(
            Warehouses warehouses,
            WarehouseDesk desk,
            Districts districts,
            DistrictStores stores,
            VehicleTypes vehicleTypes,
            Journal journal) {
        this.districts = districts;
        this.warehouses = warehouses;
        this.desk = desk;
        this.stores = stores;
        this.vehicleTypes = vehicleTypes;
        this.journal = journal;
    }

    @GetMapping
    String list(@PathVariable String regency, Model model) {
        List<Warehouse> all = warehouses.ofRegency(regency);
        model.addAttribute("warehouses", all);
        model.addAttribute("room", all.stream().mapToInt(Warehouse::room).sum());
        model.addAttribute("vehicles", vehicleTypes.ofRegency(regency).size());
        model.addAttribute("districts", districts.ofRegency(regency).size());
        model.addAttribute(
                "measured",
                stores.ofRegency(regency).stream()
                        .filter(DistrictStore::measured)
                        .count());
        return "logistics/warehouse/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", WarehouseForm.empty());
        return FORM;
    }

    @PostMapping(params = "calculate")
    String calculateNew(@ModelAttribute("form") WarehouseForm form, BindingResult errors, Model model) {
        model.addAttribute("room", form.room(errors));
        return FORM;
    }

    @PostMapping
    String open(
            @PathVariable String regency,
            @ModelAttribute("form") WarehouseForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var typed = new Typed(errors, "warehouse.form.");
        String code = typed.code("code", form.code());
        if (code != null && warehouses.existsByRegencyCodeAndCode(regency, code)) {
            typed.slip("code", "form.taken", code);
        }
        WarehouseFacts facts = form.facts(errors, 0);
        if (facts == null) {
            return FORM;
        }
        desk.open(new Warehouse(regency, code, facts));
        flash.addFlashAttribute("notice", "warehouse.opened");
        return LIST + "/" + code;
    }

    @GetMapping("/{code}")
    String show(@ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse, Model model) {
        model.addAttribute("standing", desk.standingIn(warehouse));
        model.addAttribute("journal", journal.about(warehouse.subject()));
        return "logistics/warehouse/show";
    }

    @GetMapping("/{code}/edit")
    String edit(@ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse, Model model) {
        model.addAttribute("form", WarehouseForm.of(warehouse));
        return FORM;
    }

    @PostMapping(path = "/{code}/edit", params = "calculate")
    String calculate(@ModelAttribute("form") WarehouseForm form, BindingResult errors, Model model) {
        return calculateNew(form, errors, model);
    }

    @PostMapping("/{code}/edit")
    ModelAndView describe(
            @ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse,
            @ModelAttribute("form") WarehouseForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!form.knows(warehouse)) {
            return changedMeanwhile(form, warehouse);
        }
        WarehouseFacts facts = form.facts(errors, desk.standingIn(warehouse));
        if (facts == null) {
            return new ModelAndView(FORM);
        }
        desk.describe(warehouse, facts);
        flash.addFlashAttribute("notice", "form.saved");
        return new ModelAndView(LIST + "/" + warehouse.code());
    }

    @GetMapping("/{code}/remove")
    String confirm(@ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse, Model model) {
        model.addAttribute("hanging", desk.usesOf(warehouse));
        return "logistics/warehouse/remove";
    }

    @PostMapping("/{code}/remove")
    String remove(@ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse, RedirectAttributes flash) {
        desk.remove(warehouse);
        flash.addFlashAttribute("notice", "remove.done");
        flash.addFlashAttribute("noticeArguments", new Object[] {warehouse.name()});
        return LIST;
    }

    private static ModelAndView changedMeanwhile(WarehouseForm form, Warehouse warehouse) {
        var kept = WarehouseForm.of(warehouse).answers();
        return FormConflict.page(FORM, form.knowing(warehouse), form.answers(), kept);
    }

    @ModelAttribute("warehouse")
    @Nullable
    Warehouse warehouse(@PathVariable String regency, @PathVariable(required = false) String code) {
        return code == null ? null : warehouses.withCode(regency, code);
    }
}
