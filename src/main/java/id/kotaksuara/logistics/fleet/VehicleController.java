package id.kotaksuara.logistics.fleet;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.FormConflict;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.election.requirement.VehicleRooms;
import id.kotaksuara.logistics.pairing.DistrictPairs;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a regency's vehicles, boats, porters and animals included. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/vehicles")
class VehicleController {

    private static final String FORM = "logistics/fleet/vehicle";
    private static final String LIST = "redirect:/elections/{election}/{regency}/vehicles";

    private final VehicleTypes types;
    private final VehicleDesk desk;
    private final Journal journal;
    private final VehicleRooms rooms;
    private final DistrictPairs pairs;

    VehicleController(VehicleTypes types, VehicleDesk desk, Journal journal, VehicleRooms rooms, DistrictPairs pairs) {
        this.types = types;
        this.desk = desk;
        this.journal = journal;
        this.rooms = rooms;
        this.pairs = pairs;
    }

    @GetMapping
    String list(OfficeKey office, Model model) {
        List<VehicleType> all = types.ofRegency(office.regency());
        var room = rooms.of(office, pairs.together(office.regency()));
        model.addAttribute("room", room);
        model.addAttribute("vehicles", all);
        model.addAttribute("count", all.stream().mapToInt(VehicleType::count).sum());
        model.addAttribute(
                "trip",
                all.stream()
                        .mapToInt(type -> type.count() * room.boxes(type.boxes()))
                        .sum());
        return "logistics/fleet/vehicles";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", VehicleForm.EMPTY);
        return FORM;
    }

    @PostMapping
    String add(
            @PathVariable String regency,
            @ModelAttribute("form") VehicleForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        String code = Typed.code(form.code());
        if (types.existsByRegencyCodeAndCode(regency, code)) {
            VehicleForm.typed(errors).slip("code", "form.taken", code);
        }
        VehicleType type = form.whole(regency, errors);
        if (type == null) {
            return FORM;
        }
        desk.add(type);
        flash.addFlashAttribute("notice", "vehicle.added");
        return LIST;
    }

    @GetMapping("/{code}/edit")
    String edit(@ModelAttribute(name = "vehicle", binding = false) VehicleType vehicle, Model model) {
        model.addAttribute("form", VehicleForm.of(vehicle));
        return FORM;
    }

    @PostMapping("/{code}/edit")
    ModelAndView describe(
            @ModelAttribute(name = "vehicle", binding = false) VehicleType vehicle,
            @ModelAttribute("form") VehicleForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!form.knows(vehicle)) {
            return changedMeanwhile(form, vehicle);
        }
        VehicleFacts facts = form.facts(errors);
        if (facts == null) {
            return new ModelAndView(FORM);
        }
        desk.describe(vehicle, facts);
        flash.addFlashAttribute("notice", "form.saved");
        return new ModelAndView(LIST);
    }

    @GetMapping("/{code}/remove")
    String confirm(@ModelAttribute(name = "vehicle", binding = false) VehicleType vehicle, Model model) {
        model.addAttribute("districts", desk.districtsReachedWith(vehicle));
        return "logistics/fleet/vehicle-remove";
    }

    @PostMapping("/{code}/remove")
    String remove(@ModelAttribute(name = "vehicle", binding = false) VehicleType vehicle, RedirectAttributes flash) {
        desk.remove(vehicle);
        flash.addFlashAttribute("notice", "vehicle.removed");
        flash.addFlashAttribute("noticeArguments", new Object[] {vehicle.name()});
        return LIST;
    }

    private static ModelAndView changedMeanwhile(VehicleForm form, VehicleType vehicle) {
        var kept = VehicleForm.of(vehicle).answers();
        return FormConflict.page(FORM, form.knowing(vehicle), form.answers(), kept);
    }

    @ModelAttribute
    void vehicle(@PathVariable String regency, @PathVariable(required = false) @Nullable String code, Model model) {
        model.addAttribute("modes", TransportMode.values());
        if (code != null) {
            VehicleType vehicle = types.withCode(regency, code);
            model.addAttribute("vehicle", vehicle);
            model.addAttribute("journal", journal.about(vehicle.subject()));
        }
    }
}
