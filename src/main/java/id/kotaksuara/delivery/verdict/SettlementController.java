package id.kotaksuara.delivery.verdict;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.ShipmentFile;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks what was done about what is odd; then it asks no more. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}/settlement")
class SettlementController {

    private static final String FORM = "delivery/verdict/settlement";

    private final SettlementDesk desk;
    private final ShipmentFiles files;

    SettlementController(SettlementDesk desk, ShipmentFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @ModelAttribute("file")
    ShipmentFile file(ShipmentKey key) {
        return files.of(key);
    }

    @GetMapping
    String form(@ModelAttribute(name = "file", binding = false) ShipmentFile file, Model model) {
        if (!file.open().any()) {
            return "redirect:" + Addresses.of(file.shipment());
        }
        model.addAttribute("form", new SettlementForm(file.open().seen(), ""));
        return FORM;
    }

    @PostMapping
    String settle(
            @ModelAttribute("form") SettlementForm form,
            BindingResult errors,
            ShipmentKey key,
            @ModelAttribute(name = "file", binding = false) ShipmentFile file,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        if (!file.open().any()) {
            return "redirect:" + Addresses.of(file.shipment());
        }
        form.check(errors);
        if (!form.seen().equals(file.open().seen())) {
            errors.reject(
                    "delivery.settlement.changed", new Object[] {file.shipment().number()}, null);
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        desk.settle(key, form, me.username());
        flash.addFlashAttribute("notice", "delivery.settlement.done");
        return "redirect:" + Addresses.of(file.shipment());
    }
}
