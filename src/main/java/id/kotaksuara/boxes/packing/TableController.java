package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The packing tables of an office: which there are, who works at them, with which roll of seals. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/tables")
class TableController {

    private static final String LIST = "boxes/packing/tables";
    private static final String FORM = "boxes/packing/form";
    private static final String PAGE = "redirect:/elections/{election}/{regency}/boxes/tables";

    private final PackingTables tables;
    private final PackingDesk desk;
    private final Warehouses warehouses;
    private final BoxKeeping keeping;
    private final BoxPlaces places;
    private final PackingPaces paces;

    TableController(
            PackingTables tables,
            PackingDesk desk,
            Warehouses warehouses,
            BoxKeeping keeping,
            BoxPlaces places,
            PackingPaces paces) {
        this.paces = paces;
        this.places = places;
        this.tables = tables;
        this.desk = desk;
        this.warehouses = warehouses;
        this.keeping = keeping;
    }

    @ModelAttribute
    void office(OfficeKey office, Model model) {
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("warehouses", warehouses.ofRegency(office.regency()));
    }

    @GetMapping
    String list(OfficeKey office, Model model) {
        model.addAttribute("places", places.of(office));
        model.addAttribute("tables", tables.findByOfficeOrderByNumber(office));
        model.addAttribute("singly", keeping.areKeptBy(office));
        model.addAttribute("regency", office.regency());
        model.addAttribute("pace", paces.of(office));
        return LIST;
    }

    @GetMapping("/new")
    String blank(@ModelAttribute(name = "warehouses", binding = false) List<Warehouse> all, Model model) {
        model.addAttribute(
                "tableForm", TableForm.empty(all.isEmpty() ? "" : all.get(0).code()));
        return FORM;
    }

    @PostMapping
    String open(
            OfficeKey office,
            @ModelAttribute(name = "warehouses", binding = false) List<Warehouse> all,
            @ModelAttribute("tableForm") TableForm form,
            BindingResult errors) {
        if (!keeping.areKeptBy(office)) {
            throw new RuleBroken("box.not_singly");
        }
        if (all.stream().noneMatch(warehouse -> warehouse.code().equals(form.warehouse()))) {
            errors.rejectValue("warehouse", "packing.warehouse.choose");
        }
        Optional<PackingTable.Crew> crew = form.crew(errors, null);
        if (crew.isEmpty() || errors.hasErrors()) {
            return FORM;
        }
        try {
            return PAGE + "/" + desk.open(office, form.warehouse(), crew.get()).number();
        } catch (RuleBroken broken) {
            broken.showAt("firstSeal", errors);
            return FORM;
        }
    }

    @GetMapping("/{number:\\d{1,6}}/crew")
    String crew(OfficeKey office, @PathVariable("number") int number, Model model) {
        PackingTable table = tables.numbered(office, number);
        model.addAttribute("table", table);
        model.addAttribute("tableForm", TableForm.of(table));
        return FORM;
    }

    @PostMapping("/{number:\\d{1,6}}/crew")
    String staff(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("tableForm") TableForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        PackingTable table = tables.numbered(office, number);
        model.addAttribute("table", table);
        Optional<PackingTable.Crew> crew = form.crew(errors, table.roll());
        if (crew.isEmpty()) {
            return FORM;
        }
        try {
            if (desk.staff(office, number, crew.get())) {
                flash.addFlashAttribute("wrong", "packing.counted.ANEW");
            }
            return PAGE + "/{number}";
        } catch (RuleBroken broken) {
            broken.showAt("firstSeal", errors);
            return FORM;
        }
    }

    @PostMapping("/{number:\\d{1,6}}/removal")
    String close(OfficeKey office, @PathVariable("number") int number, Sure sure, RedirectAttributes flash) {
        if (!sure.said()) {
            return sure.ask("packing.close.ask", office.path() + "/boxes/tables", number);
        }
        desk.close(office, number);
        flash.addFlashAttribute("notice", "packing.closed");
        flash.addFlashAttribute("noticeArguments", new Object[] {number});
        return PAGE;
    }
}
