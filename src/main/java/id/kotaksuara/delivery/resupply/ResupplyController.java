package id.kotaksuara.delivery.resupply;

import id.kotaksuara.base.form.Sure;
import id.kotaksuara.delivery.dispatch.ReplacementDesk;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an office sends for boxes that were lacking: proposed, made by one press, withdrawn by another. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments")
class ResupplyController {

    private final ResupplyDesk desk;
    private final ReplacementDesk replacements;
    private final ShortVillages shortVillages;
    private final Regions regions;
    private final OfficeClock clock;

    ResupplyController(
            ResupplyDesk desk,
            ReplacementDesk replacements,
            ShortVillages shortVillages,
            Regions regions,
            OfficeClock clock) {
        this.shortVillages = shortVillages;
        this.desk = desk;
        this.replacements = replacements;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/resupply")
    String proposals(OfficeKey office, Model model) {
        model.addAttribute("region", regions.named(office.regency()));
        model.addAttribute("zone", clock.zoneId(office.regency()));
        model.addAttribute("shortVillages", shortVillages.of(office));
        model.addAttribute("proposals", desk.of(office));
        return "delivery/resupply/resupply";
    }

    @PostMapping("/{number:SJ-.+}/resupply")
    String make(OfficeKey office, ShipmentKey key, RedirectAttributes flash) {
        var made = desk.make(key);
        flash.addFlashAttribute("notice", made.isPresent() ? "resupply.made" : "delivery.replacement.before");
        made.ifPresent(next -> flash.addFlashAttribute("noticeArguments", new Object[] {next.number()}));
        return page(office);
    }

    @PostMapping("/{number:SJ-.+}/resupply/withdrawal")
    String withdraw(OfficeKey office, ShipmentKey key, Sure sure, RedirectAttributes flash) {
        if (!sure.said()) {
            return sure.ask("resupply.withdraw.ask", office.path() + "/shipments/resupply", key.number());
        }
        replacements.withdraw(key);
        flash.addFlashAttribute("notice", "resupply.withdrawn");
        flash.addFlashAttribute("noticeArguments", new Object[] {key.number()});
        return page(office);
    }

    private static String page(OfficeKey office) {
        return "redirect:/elections/" + office.election() + "/" + office.regency() + "/shipments/resupply";
    }
}
