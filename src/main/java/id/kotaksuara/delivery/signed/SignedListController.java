package id.kotaksuara.delivery.signed;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which signed records have not come back to the office. */
@Controller
class SignedListController {

    private final SignedRecords records;
    private final Regions regions;
    private final OfficeClock clock;

    SignedListController(SignedRecords records, Regions regions, OfficeClock clock) {
        this.records = records;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping(RegionPath.REGENCY + "/shipments/signed")
    String missing(OfficeKey office, Model model) {
        model.addAttribute("region", regions.named(office.regency()));
        model.addAttribute("zone", clock.zoneId(office.regency()));
        model.addAttribute("missing", records.missing(office));
        return "delivery/signed/missing";
    }
}
