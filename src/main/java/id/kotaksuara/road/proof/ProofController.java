package id.kotaksuara.road.proof;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Of all districts of a regency, what has no proof yet. */
@Controller
class ProofController {

    private final ProofDesk desk;
    private final Regions regions;
    private final OfficeClock clock;

    ProofController(ProofDesk desk, Regions regions, OfficeClock clock) {
        this.desk = desk;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping(RegionPath.REGENCY + "/last-legs/unproven")
    String unproven(OfficeKey office, Model model) {
        model.addAttribute("place", regions.named(office.regency()).name());
        model.addAttribute("zone", clock.zoneId(office.regency()));
        model.addAttribute("it", desk.of(office));
        return "road/proof/unproven";
    }
}
