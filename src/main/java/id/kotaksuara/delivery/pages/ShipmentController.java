package id.kotaksuara.delivery.pages;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.delivery.goal.DueBy;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the office one of its shipments, whole. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments")
class ShipmentController {

    private final ShipmentFiles files;
    private final Journal journal;
    private final OfficeClock clock;
    private final DueBy due;
    private final Goals goals;

    ShipmentController(ShipmentFiles files, Journal journal, OfficeClock clock, Goals goals, DueBy due) {
        this.goals = goals;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
        this.due = due;
    }

    @GetMapping("/{number:SJ-.+}")
    String show(OfficeKey office, ShipmentKey key, Model model) {
        var file = files.of(key);
        model.addAttribute("file", file);
        model.addAttribute("straight", goals.straight(file.shipment()).orElse(null));
        model.addAttribute("planned", goals.planned(file.shipment()).orElse(null));
        model.addAttribute("missed", missed(office, file.shipment()));
        model.addAttribute("journal", journal.about(file.shipment().waybill().subject()));
        return "delivery/pages/shipment";
    }

    /** The deadline that it will miss by what is known of it, or null. */
    private Deadlines.@Nullable Missed missed(OfficeKey office, Shipment shipment) {
        var ends = due.ends(shipment, clock.zoneId(office.regency()));
        return Optional.ofNullable(shipment.awaited())
                .flatMap(ends::missedAt)
                .filter(goals.of(shipment)::misses)
                .orElse(null);
    }
}
