package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects a departure, or takes it back, each with its reason. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}")
class AmendmentController {

    private static final String AMENDMENT = "delivery/dispatch/amendment";
    private static final String RECALL = "delivery/dispatch/recall";

    private final AmendmentDesk desk;
    private final ShipmentFiles files;
    private final DepartureRules rules;

    AmendmentController(AmendmentDesk desk, ShipmentFiles files, DepartureRules rules) {
        this.desk = desk;
        this.files = files;
        this.rules = rules;
    }

    @ModelAttribute("file")
    ShipmentLoad file(ShipmentKey key) {
        return files.load(key);
    }

    @GetMapping("/amendment")
    String form(
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file, Model model, RedirectAttributes flash) {
        if (file.shipment().status() != ShipmentStatus.DISPATCHED) {
            return answered(file, flash);
        }
        model.addAttribute("form", DispatchForm.again(file.shipment(), wall(file)));
        return AMENDMENT;
    }

    @PostMapping("/amendment")
    String amend(
            @ModelAttribute("form") DispatchForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file,
            ShipmentKey key,
            @RequestParam(defaultValue = "") String sure,
            RedirectAttributes flash) {
        if (file.shipment().status() != ShipmentStatus.DISPATCHED) {
            return answered(file, flash);
        }
        DepartureRules.seen(form.version(), file.shipment(), errors);
        rules.checkTyped(form, errors, file);
        rules.checkArrival(form, errors, file, !sure.isEmpty());
        rules.checkSeals(form, errors, file);
        RecallForm.checkReason(errors, form.reason());
        if (errors.hasErrors()) {
            return AMENDMENT;
        }
        try {
            desk.amend(key, form.version(), form.toDeparture(rules.now(file), wall(file)), form.reason());
        } catch (RuleBroken broken) {
            rules.checkSeals(form, errors, file);
            if (!errors.hasErrors()) {
                broken.showOn(errors);
            }
            return AMENDMENT;
        }
        return done(file, flash, "delivery.amend.done");
    }

    @GetMapping("/recall")
    String reason(
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file, Model model, RedirectAttributes flash) {
        if (file.shipment().status() != ShipmentStatus.DISPATCHED) {
            return answered(file, flash);
        }
        model.addAttribute("form", new RecallForm(file.shipment().version(), ""));
        return RECALL;
    }

    @PostMapping("/recall")
    String recall(
            @ModelAttribute("form") RecallForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file,
            ShipmentKey key,
            RedirectAttributes flash) {
        if (file.shipment().status() != ShipmentStatus.DISPATCHED) {
            return answered(file, flash);
        }
        DepartureRules.seen(form.version(), file.shipment(), errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return RECALL;
        }
        desk.recall(key, form.version(), form.reason());
        return done(file, flash, "delivery.recall.done");
    }

    private static String answered(ShipmentLoad file, RedirectAttributes flash) {
        return done(file, flash, "delivery.amend.too_late");
    }

    private static String done(ShipmentLoad file, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArguments", new Object[] {file.shipment().number()});
        return "redirect:" + Addresses.of(file.shipment());
    }

    private static WallClock wall(ShipmentLoad file) {
        return new WallClock(file.places().zone());
    }
}
