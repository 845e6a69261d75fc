package id.kotaksuara.delivery.road;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the office one of its shipments, whole. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments")
class ShipmentController {

    private final ShipmentFiles files;
    private final Journal journal;

    ShipmentController(ShipmentFiles files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    @GetMapping("/{number:SJ-.+}")
    String show(OfficeKey office, @PathVariable String number, Model model) {
        var file = files.of(ShipmentKey.of(office, number));
        model.addAttribute("file", file);
        model.addAttribute("journal", journal.about(file.shipment().waybill().subject()));
        return "delivery/road/shipment";
    }
}
