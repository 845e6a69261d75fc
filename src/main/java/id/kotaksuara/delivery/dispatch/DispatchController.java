package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Loading;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.RegionPath;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a shipment leave: a form, the answers once more, and only then the departure. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}/dispatch")
class DispatchController {

    private static final String FORM = "delivery/dispatch/dispatch";

    private final DispatchDesk desk;
    private final ShipmentFiles files;
    private final DepartureRules rules;
    private final BesideBoxes beside;

    DispatchController(DispatchDesk desk, ShipmentFiles files, DepartureRules rules, BesideBoxes beside) {
        this.beside = beside;
        this.desk = desk;
        this.files = files;
        this.rules = rules;
    }

    @ModelAttribute("file")
    ShipmentLoad file(ShipmentKey key) {
        return files.load(key);
    }

    @GetMapping
    String form(
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file, Model model, RedirectAttributes flash) {
        if (file.shipment().status() != ShipmentStatus.PLANNED) {
            return alreadyLeft(file, flash);
        }
        model.addAttribute(
                "form",
                DispatchForm.of(file.shipment(), rules.now(file), wall(file)).aboard(rules.aboard(file)));
        return FORM;
    }

    @PostMapping(params = "step=edit")
    String edit(
            @ModelAttribute("form") DispatchForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file) {
        DepartureRules.seen(form.version(), file.shipment(), errors);
        return FORM;
    }

    @PostMapping(params = "step=check")
    String check(
            @ModelAttribute("form") DispatchForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file,
            Model model) {
        DepartureRules.seen(form.version(), file.shipment(), errors);
        rules.check(form, errors, file);
        rules.checkSeals(form, errors, file);
        if (errors.hasErrors()) {
            return FORM;
        }
        return asked(form, file, model);
    }

    private String asked(DispatchForm form, ShipmentLoad file, Model model) {
        rules.sealed(file.shipment().waybill()).ifPresent(ready -> model.addAttribute("ready", ready));
        DepartureRecord departure = form.toDeparture(rules.now(file), wall(file));
        model.addAttribute("early", rules.early(departure, file).orElse(null));
        model.addAttribute("departure", departure);
        model.addAttribute("boxes", form.boxes(file.shipment()));
        model.addAttribute("lacking", lacking(form, departure, file));
        model.addAttribute("rest", Loading.left(Loading.of(file.shipment().contents(), departure.loaded())));
        model.addAttribute("villages", file.villageNames());
        model.addAttribute("missed", rules.missed(departure, file).orElse(null));
        return "delivery/dispatch/dispatch-check";
    }

    @PostMapping(params = "step=send")
    String send(
            @ModelAttribute("form") DispatchForm form,
            BindingResult errors,
            ShipmentKey key,
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file,
            @ModelAttribute("said") Said said,
            Model model,
            RedirectAttributes flash) {
        Shipment shipment = file.shipment();
        if (shipment.status().left()) {
            return alreadyLeft(file, flash);
        }
        DepartureRules.seen(form.version(), shipment, errors);
        rules.check(form, errors, file);
        rules.checkSeals(form, errors, file);
        if (errors.hasErrors()) {
            return FORM;
        }
        DepartureRecord departure = form.toDeparture(rules.now(file), wall(file));
        boolean known = said.early(rules.early(departure, file))
                && said.late(rules.missed(departure, file))
                && said.tight(lacking(form, departure, file));
        if (!known) {
            return asked(form, file, model);
        }
        return left(key, form, errors, file)
                .map(now -> sent(now, shipment, flash))
                .orElse(FORM);
    }

    /** Whether it left now; nothing where a seal was given to another vehicle meanwhile, which is said at its field. */
    private Optional<Boolean> left(ShipmentKey key, DispatchForm form, BindingResult errors, ShipmentLoad file) {
        try {
            return Optional.of(desk.dispatch(key, form.version(), form.toDeparture(rules.now(file), wall(file))));
        } catch (RuleBroken broken) {
            rules.checkSeals(form, errors, file);
            if (!errors.hasErrors()) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    private static String sent(boolean now, Shipment shipment, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", now ? "delivery.dispatched" : "delivery.dispatched_before");
        flash.addFlashAttribute("noticeArguments", new Object[] {shipment.number()});
        return "redirect:" + Addresses.of(shipment);
    }

    /**
     * What somebody has read on the page before and sends all the same.
     *
     * @param tight how many boxes find no room
     */
    record Said(String early, String late, String tight) {

        boolean early(Optional<?> asked) {
            return asked.isEmpty() || "yes".equals(early);
        }

        boolean late(Optional<?> asked) {
            return asked.isEmpty() || "yes".equals(late);
        }

        boolean tight(int lacking) {
            return lacking == 0 || String.valueOf(lacking).equals(tight);
        }
    }

    /** Boxes for which there is no room on the vehicles that were typed. */
    private int lacking(DispatchForm form, DepartureRecord departure, ShipmentLoad file) {
        return beside.onBoard(file.shipment(), departure.carriers(), form.boxes(file.shipment()))
                .lacking();
    }

    private static String alreadyLeft(ShipmentLoad file, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "delivery.dispatched_before");
        flash.addFlashAttribute("noticeArguments", new Object[] {file.shipment().number()});
        return "redirect:" + Addresses.of(file.shipment());
    }

    private static WallClock wall(ShipmentLoad file) {
        return new WallClock(file.places().zone());
    }
}
