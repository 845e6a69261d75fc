package id.kotaksuara.delivery.receipt;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a PPK correct its count, by a further line with a reason. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}/correction")
class CorrectionController {

    private static final String FORM = "delivery/receipt/correction";

    private final ReceiptDesk desk;
    private final ReceiptPages pages;

    CorrectionController(ReceiptDesk desk, ReceiptPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @ModelAttribute("file")
    CorrectionPage file(ShipmentKey key) {
        return pages.correction(key);
    }

    @ModelAttribute("choices")
    List<String> choices() {
        return List.of("GOOD", "DAMAGED", "MISSING", "SURPLUS", "FOREIGN", "NONE");
    }

    @GetMapping
    String form(@ModelAttribute(name = "file", binding = false) CorrectionPage file, Model model) {
        if (file.shipment().status() != ShipmentStatus.CHECKED) {
            return "redirect:" + Addresses.atDistrict(file.shipment());
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", CorrectionForm.fresh());
        }
        return FORM;
    }

    @PostMapping
    String send(
            @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CorrectionPage file,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        var before = file.sentWith(form.token());
        boolean sentBefore = !before.isEmpty();
        if (sentBefore && !form.says(before)) {
            model.addAttribute("form", form.anew());
            model.addAttribute("notice", "delivery.correction.other_before");
            return FORM;
        }
        if (!sentBefore) {
            form.check(errors, file.shipment(), file.lines(), file.missing());
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        var key = ShipmentKey.atDistrict(file.shipment().waybill());
        boolean now = !sentBefore && desk.correct(key, Tokens.read(form.token()), form.toCorrection(), me.username());
        flash.addFlashAttribute("notice", now ? "delivery.correction.sent" : "delivery.correction.sent_before");
        return "redirect:" + Addresses.atDistrict(file.shipment());
    }
}
