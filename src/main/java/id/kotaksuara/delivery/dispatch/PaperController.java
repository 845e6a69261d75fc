package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.road.ShipmentFile;
import id.kotaksuara.delivery.road.ShipmentFiles;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionPath;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers that travel with a shipment, as pages to be printed: waybill (surat jalan) and handover record (BAST). */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}")
class PaperController {

    private final ShipmentFiles files;
    private final Elections elections;

    PaperController(ShipmentFiles files, Elections elections) {
        this.files = files;
        this.elections = elections;
    }

    @ModelAttribute("file")
    ShipmentFile file(
            @PathVariable String election,
            @PathVariable String regency,
            @PathVariable String number,
            Model model,
            Locale locale) {
        ShipmentFile file = files.of(new ShipmentKey(election, regency, number));
        model.addAttribute("vote", elections.withCode(election));
        model.addAttribute("boxesInWords", InWords.number(file.shipment().boxes(), locale));
        if (file.shipment().departedAt() != null) {
            LocalDate day = LocalDate.ofInstant(
                    file.shipment().departedAt(), file.places().zone());
            model.addAttribute("day", day);
            model.addAttribute("dayInWords", InWords.date(day, locale));
        }
        return file;
    }

    @GetMapping("/waybill")
    String waybill() {
        return "delivery/dispatch/waybill";
    }

    @GetMapping("/handover")
    String handover() {
        return "delivery/dispatch/handover";
    }
}
