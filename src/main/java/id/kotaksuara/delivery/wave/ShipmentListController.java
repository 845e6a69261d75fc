package id.kotaksuara.delivery.wave;

import id.kotaksuara.delivery.pages.ShipmentRows;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the office its shipments: wave by wave, or one below the other where somebody looks for some of them. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments")
class ShipmentListController {

    private final ShipmentRows rows;
    private final Regions regions;
    private final OfficeClock clock;
    private final ClosedWays closedWays;

    ShipmentListController(ShipmentRows rows, Regions regions, OfficeClock clock, ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.rows = rows;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    String list(OfficeKey office, @ModelAttribute("filter") ShipmentFilter filter, Model model) {
        var all = rows.within(office.election(), office.regency());
        var now = clock.now(office.regency());
        var zone = clock.zoneId(office.regency());
        model.addAttribute("region", regions.named(office.regency()));
        model.addAttribute("summary", ShipmentSummary.of(all, now));
        model.addAttribute("closedWays", closedWays.of(office));
        model.addAttribute("now", now);
        model.addAttribute("zone", zone);
        if (filter.filters()) {
            var through = filter.apply(all, now);
            model.addAttribute("shipments", filter.shown(through));
            model.addAttribute("pages", ShipmentFilter.pages(through));
        } else {
            model.addAttribute("waves", ShipmentWave.of(filter.apply(all, now), zone, now));
        }
        return "delivery/wave/list";
    }
}
