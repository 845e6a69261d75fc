package id.kotaksuara.delivery.beside;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentHead;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** The colli of a shipment by their codes: a chair says of each whether it is there; the office may type it in. */
@Controller
@RequestMapping({
    RegionPath.REGENCY + "/shipments/{number:SJ-.+}/beside",
    RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}/beside"
})
class ColloCountController {

    private static final String PAGE = "delivery/beside/colli";

    private final ShipmentFiles files;
    private final ColloCountDesk desk;
    private final BesideBoxes beside;

    ColloCountController(ShipmentFiles files, ColloCountDesk desk, BesideBoxes beside) {
        this.files = files;
        this.desk = desk;
        this.beside = beside;
    }

    /** The office reads it in its regency, a chair in the own district. */
    @ModelAttribute("head")
    ShipmentHead head(@PathVariable Map<String, String> path, Model model) {
        String region = path.getOrDefault("regency", path.get("district"));
        String list = path.containsKey("regency") ? "shipments" : "deliveries";
        model.addAttribute(
                "here", "/elections/" + path.get("election") + "/" + region + "/" + list + "/" + path.get("number"));
        return files.head(new ShipmentKey(path.get("election"), region, path.get("number")));
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "head", binding = false) ShipmentHead head,
            @RequestParam(defaultValue = "") String ahead,
            Model model) {
        model.addAttribute("ahead", !ahead.isEmpty() && head.shipment().status().left());
        var count = desk.of(head.shipment());
        model.addAttribute("form", ColloCountForm.of(count));
        return page(head.shipment(), count, model);
    }

    private String page(Shipment shipment, ColloCount count, Model model) {
        model.addAttribute("count", count);
        model.addAttribute("colli", shipment.status().left() ? count.colli() : beside.colli(shipment));
        return PAGE;
    }

    @PostMapping
    String count(
            @ModelAttribute(name = "head", binding = false) ShipmentHead head,
            @ModelAttribute(name = "here", binding = false) String here,
            @ModelAttribute("form") ColloCountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        Shipment shipment = head.shipment();
        var count = desk.of(shipment);
        List<ColloFinding> found = form.read(count.colli(), errors);
        if (errors.hasErrors()) {
            return page(shipment, count, model);
        }
        try {
            var key = ShipmentKey.atOffice(shipment.waybill());
            boolean now = desk.count(key, Tokens.read(form.token()), found, me.username());
            flash.addFlashAttribute("notice", now ? "delivery.colli_count.done" : "delivery.correction.sent_before");
            return "redirect:" + here;
        } catch (RuleBroken broken) {
            broken.showOn(errors);
            return page(shipment, count, model);
        } catch (ChangedMeanwhile other) {
            model.addAttribute("form", form.anew());
            model.addAttribute("notice", other.key());
            return page(shipment, count, model);
        }
    }
}
