package id.kotaksuara.boxes.collo;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.collo.ColloProgress.DistrictColli;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The colli of an office: made from the rules, packed by scan or by tick, district by district. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/colli")
class ColloController {

    private static final String PAGE = "redirect:/elections/{election}/{regency}/boxes/colli";
    private static final String DISTRICT = "/districts/{district:\\d\\d\\.\\d\\d\\.\\d\\d}";

    private final ColloDesk desk;
    private final ColloRows rows;
    private final ColloMaker maker;
    private final ColloProgress progress;
    private final BoxKeeping keeping;
    private final Warehouses warehouses;
    private final Districts districts;
    private final OfficeClock clock;

    ColloController(
            ColloDesk desk,
            ColloRows rows,
            ColloMaker maker,
            ColloProgress progress,
            BoxKeeping keeping,
            Warehouses warehouses,
            Districts districts,
            OfficeClock clock) {
        this.clock = clock;
        this.desk = desk;
        this.rows = rows;
        this.maker = maker;
        this.progress = progress;
        this.keeping = keeping;
        this.warehouses = warehouses;
        this.districts = districts;
    }

    @ModelAttribute("warehouses")
    Map<String, String> warehouses(OfficeKey office, Model model) {
        model.addAttribute("here", office.path() + "/boxes");
        return warehouses.names(office.regency());
    }

    @GetMapping
    String show(
            OfficeKey office,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String warehouse,
            Model model) {
        model.addAttribute("packingForm", PackingForm.of(person, warehouse));
        return page(office, model);
    }

    private String page(OfficeKey office, Model model) {
        List<ColloRow> all = rows.within(office, office.regency());
        model.addAttribute("singly", keeping.areKeptBy(office));
        List<DistrictColli> districts = progress.of(office, all);
        int sent = districts.stream().mapToInt(DistrictColli::all).sum();
        model.addAttribute("all", all.size());
        model.addAttribute("sent", sent);
        model.addAttribute("keptBack", all.size() - sent);
        model.addAttribute(
                "ready", districts.stream().mapToInt(DistrictColli::ready).sum());
        model.addAttribute("lacking", maker.lacking(office));
        model.addAttribute("unneeded", maker.unneeded(office).size());
        model.addAttribute("outdated", all.stream().filter(ColloRow::outdated).toList());
        model.addAttribute("districts", districts);
        model.addAttribute("now", clock.now(office.regency()));
        return "boxes/collo/colli";
    }

    @PostMapping
    String follow(OfficeKey office, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeArguments", new Object[] {desk.follow(office)});
        flash.addFlashAttribute("notice", "collo.followed");
        return PAGE;
    }

    /** One is packed whose label was scanned. */
    @PostMapping("/packing")
    String pack(
            OfficeKey office,
            @ModelAttribute(name = "warehouses", binding = false) Map<String, String> warehouses,
            @ModelAttribute("packingForm") PackingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Optional<ColloDesk.Packing> packing = form.packing(errors, warehouses);
        try {
            if (packing.isPresent()) {
                ColloRow packed = desk.pack(office, Typed.orEmpty(form.code()), packing.get());
                boolean before = packed.state() == ColloState.PACKED;
                flash.addFlashAttribute("notice", before ? "collo.packed_before" : "collo.packed");
                flash.addFlashAttribute("noticeArguments", new Object[] {packed.spoken()});
                return again(packing.get(), flash);
            }
        } catch (RuleBroken broken) {
            broken.showAt("code", errors);
        }
        return page(office, model);
    }

    private static String again(ColloDesk.Packing packing, RedirectAttributes flash) {
        flash.addAttribute("person", packing.person());
        flash.addAttribute("warehouse", packing.warehouse());
        return PAGE;
    }

    @GetMapping(DISTRICT)
    String district(
            OfficeKey office,
            @PathVariable("district") String code,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String warehouse,
            Model model) {
        model.addAttribute("packingForm", PackingForm.of(person, warehouse));
        return district(office, code, model);
    }

    private String district(OfficeKey office, String code, Model model) {
        District district = districts.withCode(code);
        if (!district.regencyCode().equals(office.regency())) {
            throw new NotFound("district", code);
        }
        model.addAttribute("place", district);
        model.addAttribute("colli", rows.within(office, code));
        return "boxes/collo/district";
    }

    /** Several are packed that were ticked on the list. */
    @PostMapping(DISTRICT)
    String packTicked(
            OfficeKey office,
            @PathVariable("district") String code,
            @ModelAttribute(name = "warehouses", binding = false) Map<String, String> warehouses,
            @ModelAttribute("packingForm") PackingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Optional<ColloDesk.Packing> packing = form.packing(errors, warehouses);
        if (form.ticked().isEmpty()) {
            errors.rejectValue("ticked", "collo.form.none");
        }
        if (packing.isEmpty() || errors.hasErrors()) {
            return district(office, code, model);
        }
        try {
            int packed = desk.pack(office, form.ticked(), packing.get());
            flash.addFlashAttribute("notice", "collo.packed_some");
            flash.addFlashAttribute(
                    "noticeArguments", new Object[] {packed, form.ticked().size() - packed});
            return again(packing.get(), flash) + "/districts/{district}";
        } catch (RuleBroken broken) {
            broken.showAt("ticked", errors);
            return district(office, code, model);
        }
    }
}
