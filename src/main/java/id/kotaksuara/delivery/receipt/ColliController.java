package id.kotaksuara.delivery.receipt;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.Tokens;
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

/** Lets a PPK correct the number of colli that it had mistyped, with a reason. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}/colli")
class ColliController {

    private static final String FORM = "delivery/receipt/colli";

    private final ReceiptDesk desk;
    private final ReceiptPages pages;

    ColliController(ReceiptDesk desk, ReceiptPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @ModelAttribute("file")
    ArrivalPage file(ShipmentKey key) {
        return pages.arrival(key);
    }

    @GetMapping
    String form(@ModelAttribute(name = "file", binding = false) ArrivalPage file, Model model) {
        if (file.receipt() == null) {
            return "redirect:" + Addresses.atDistrict(file.shipment());
        }
        model.addAttribute("form", ColliForm.fresh());
        return FORM;
    }

    @PostMapping
    String send(
            @ModelAttribute("form") ColliForm form,
            BindingResult errors,
            ShipmentKey key,
            @ModelAttribute(name = "file", binding = false) ArrivalPage file,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (file.receipt() == null || errors.hasErrors()) {
            return file.receipt() == null ? "redirect:" + Addresses.atDistrict(file.shipment()) : FORM;
        }
        boolean now;
        try {
            now = desk.correctColli(key, Tokens.read(form.token()), form, me.username());
        } catch (ChangedMeanwhile other) {
            model.addAttribute("form", form.anew());
            model.addAttribute("notice", other.key());
            return FORM;
        }
        flash.addFlashAttribute("notice", now ? "delivery.colli.sent" : "delivery.correction.sent_before");
        flash.addFlashAttribute("noticeArguments", new Object[] {form.colli()});
        return "redirect:" + Addresses.atDistrict(file.shipment());
    }
}
