package id.kotaksuara.delivery.verdict;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.evidence.Contradiction;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.ShipmentFile;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.RegionPath;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows two answers about one shipment side by side and asks which of them holds. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}/verdict")
class VerdictController {

    private static final String FORM = "delivery/verdict/verdict";

    private final VerdictDesk desk;
    private final ShipmentFiles files;

    VerdictController(VerdictDesk desk, ShipmentFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @ModelAttribute("file")
    ShipmentFile file(ShipmentKey key) {
        return files.of(key);
    }

    @GetMapping
    String form(@ModelAttribute(name = "file", binding = false) ShipmentFile file, Model model) {
        var open = open(file);
        if (open.isEmpty()) {
            return "redirect:" + Addresses.of(file.shipment());
        }
        model.addAttribute("form", new VerdictForm(file.contradictions().indexOf(open.get()) + 1, "", ""));
        return FORM;
    }

    @PostMapping
    String decide(
            @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            ShipmentKey key,
            @ModelAttribute(name = "file", binding = false) ShipmentFile file,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return open(file).isPresent() ? FORM : "redirect:" + Addresses.of(file.shipment());
        }
        desk.decide(key, form.report(), form, me.username());
        flash.addFlashAttribute("notice", "delivery.verdict.done");
        return "redirect:" + Addresses.of(file.shipment());
    }

    private static Optional<Contradiction> open(ShipmentFile file) {
        return file.contradictions().stream().filter(Contradiction::open).findFirst();
    }
}
