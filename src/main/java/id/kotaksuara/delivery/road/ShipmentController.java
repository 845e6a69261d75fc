package id.kotaksuara.delivery.road;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the office its shipments. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments")
class ShipmentController {

    private final ShipmentRows rows;
    private final ShipmentFiles files;
    private final Regions regions;
    private final Journal journal;
    private final OfficeClock clock;
    private final Elections elections;

    ShipmentController(
            ShipmentRows rows,
            ShipmentFiles files,
            Regions regions,
            Journal journal,
            OfficeClock clock,
            Elections elections) {
        this.rows = rows;
        this.files = files;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
        this.elections = elections;
    }

    @GetMapping
    String list(OfficeKey office, @ModelAttribute("filter") ShipmentFilter filter, Model model) {
        var all = rows.within(office.election(), office.regency());
        var now = clock.now(office.regency());
        model.addAttribute("region", regions.named(office.regency()));
        model.addAttribute("summary", ShipmentSummary.of(all, now));
        var through = filter.apply(all, now);
        model.addAttribute("shipments", filter.shown(through));
        model.addAttribute("pages", ShipmentFilter.pages(through));
        model.addAttribute("now", now);
        model.addAttribute("zone", clock.zoneId(office.regency()));
        return "delivery/road/list";
    }

    @GetMapping("/{number:SJ-.+}")
    String show(OfficeKey office, @PathVariable String number, Model model) {
        var file = files.of(ShipmentKey.of(office, number));
        model.addAttribute("file", file);
        model.addAttribute("missed", missed(office, file.shipment()));
        model.addAttribute("journal", journal.about(file.shipment().waybill().subject()));
        return "delivery/road/shipment";
    }

    /** The deadline that it will miss by what is known of it, or null. */
    private Deadlines.@Nullable Missed missed(OfficeKey office, Shipment shipment) {
        var ends = elections.withCode(office.election()).ends(clock.zoneId(office.regency()));
        return Optional.ofNullable(shipment.awaited()).flatMap(ends::missedAt).orElse(null);
    }
}
