package id.kotaksuara.logistics.route;

import id.kotaksuara.base.form.FormConflict;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

/** The form that describes how a district is reached; its rows come and go by buttons that save nothing. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/routes/{code}/edit")
class RouteEditController {

    private static final String FORM = "logistics/route/form";

    /** The conditions that are chosen, by the name of their field, with their options from easy to hard. */
    private static final Map<String, Object[]> CONDITIONS = conditions();

    private final DistrictRoutes known;
    private final RouteDesk desk;
    private final RouteInWords words;
    private final Districts districts;
    private final VehicleTypes vehicleTypes;
    private final Warehouses warehouses;
    private final Elections elections;

    RouteEditController(
            DistrictRoutes known,
            RouteDesk desk,
            RouteInWords words,
            Districts districts,
            VehicleTypes vehicleTypes,
            Warehouses warehouses,
            Elections elections) {
        this.known = known;
        this.desk = desk;
        this.words = words;
        this.districts = districts;
        this.vehicleTypes = vehicleTypes;
        this.warehouses = warehouses;
        this.elections = elections;
    }

    @GetMapping
    String edit(
            @PathVariable String regency,
            @ModelAttribute(name = "route", binding = false) Route route,
            @RequestParam(defaultValue = "") String copy,
            Model model) {
        RouteForm form = RouteForm.of(route);
        if (!copy.isEmpty()) {
            District other = district(regency, copy);
            form = RouteForm.of(known.ofDistrict(copy)).knowing(route);
            model.addAttribute("copiedFrom", other.name());
        }
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping(params = "addLeg")
    String addLeg(@ModelAttribute("form") RouteForm form, Model model) {
        return rows(form.changingLegs(Rows.adding(LegForm.EMPTY)), model);
    }

    @PostMapping(params = "removeLeg")
    String removeLeg(@ModelAttribute("form") RouteForm form, @RequestParam String removeLeg, Model model) {
        return rows(form.changingLegs(Rows.removing(removeLeg)), model);
    }

    @PostMapping(params = "addClosure")
    String addClosure(@ModelAttribute("form") RouteForm form, Model model) {
        return rows(form.changingClosures(Rows.adding(ClosedDayForm.EMPTY)), model);
    }

    @PostMapping(params = "removeClosure")
    String removeClosure(@ModelAttribute("form") RouteForm form, @RequestParam String removeClosure, Model model) {
        return rows(form.changingClosures(Rows.removing(removeClosure)), model);
    }

    @PostMapping
    ModelAndView describe(
            OfficeKey office,
            @ModelAttribute(name = "route", binding = false) Route route,
            @ModelAttribute("form") RouteForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String next,
            RedirectAttributes flash) {
        if (next != null) {
            district(office.regency(), next);
        }
        if (!form.knows(route)) {
            return changedMeanwhile(form, route);
        }
        form.checkDays(errors, elections.withCode(office.election()).window(), route);
        RouteFacts facts =
                form.facts(warehouses.ofRegency(office.regency()), vehicleTypes.ofRegency(office.regency()), errors);
        if (facts == null) {
            return new ModelAndView(FORM);
        }
        desk.describe(route, facts);
        flash.addFlashAttribute("notice", "form.saved");
        String one = next == null ? "{code}" : next + "/edit";
        return new ModelAndView("redirect:/elections/{election}/{regency}/routes/" + one);
    }

    private static Map<String, Object[]> conditions() {
        var conditions = new LinkedHashMap<String, Object[]>();
        conditions.put("rain", Rain.values());
        conditions.put("floodRisk", FloodRisk.values());
        conditions.put("signal", Signal.values());
        conditions.put("vulnerability", Vulnerability.values());
        return Collections.unmodifiableMap(conditions);
    }

    private static String rows(RouteForm form, Model model) {
        model.addAttribute("form", form);
        return FORM;
    }

    private ModelAndView changedMeanwhile(RouteForm form, Route route) {
        var kept = RouteForm.of(route).answers(words);
        return FormConflict.page(FORM, form.knowing(route), form.answers(words), kept);
    }

    @ModelAttribute
    void options(@PathVariable String regency, @PathVariable String code, Model model) {
        District district = district(regency, code);
        model.addAttribute("district", district);
        model.addAttribute("next", districts.after(district).orElse(null));
        model.addAttribute("route", known.ofDistrict(code));
        model.addAttribute("vehicles", vehicleTypes.ofRegency(regency));
        model.addAttribute("warehouses", warehouses.ofRegency(regency));
        model.addAttribute("modes", TransportMode.values());
        model.addAttribute("reasons", ClosedReason.values());
        model.addAttribute("conditions", CONDITIONS);
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute(
                "others",
                known.describedIn(regency).stream()
                        .filter(other -> !other.code().equals(code))
                        .toList());
    }

    private District district(String regency, String code) {
        District district = districts.withCode(code);
        if (!district.regencyCode().equals(regency)) {
            throw new NotFound("district", code);
        }
        return district;
    }

    /** Adds and removes rows of a form; a row that is not there cannot be removed, and nothing happens. */
    private static final class Rows {

        private Rows() {}

        static <R> UnaryOperator<List<R>> adding(R row) {
            return rows -> {
                rows.add(row);
                return rows;
            };
        }

        /** @param index the row's place from 0, as a button sends it */
        static <R> UnaryOperator<List<R>> removing(String index) {
            return rows -> {
                if (index.matches("\\d{1,3}") && Integer.parseInt(index) < rows.size()) {
                    rows.remove(Integer.parseInt(index));
                }
                return rows;
            };
        }
    }
}
