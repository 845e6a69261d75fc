package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.pages.ShipmentFile;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentHead.Places;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionPath;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers that travel with a shipment, as pages to be printed: waybill (surat jalan) and handover record (BAST). */
@Controller
@RequestMapping({RegionPath.REGENCY + "/shipments/{number:SJ-.+}", RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}"})
class PaperController {

    private final ShipmentFiles files;
    private final Elections elections;

    PaperController(ShipmentFiles files, Elections elections) {
        this.files = files;
        this.elections = elections;
    }

    @ModelAttribute("here")
    String here(@PathVariable Map<String, String> path, ShipmentKey key) {
        String list = path.containsKey("regency") ? "shipments" : "deliveries";
        return "/elections/" + key.election() + "/" + key.region() + "/" + list + "/" + key.number();
    }

    @GetMapping("/waybill")
    String waybill(ShipmentKey key, Model model, Locale locale) {
        ShipmentLoad load = files.load(key);
        model.addAttribute("file", load);
        say(load.shipment(), load.places(), model, locale);
        return "delivery/dispatch/waybill";
    }

    @GetMapping("/handover")
    String handover(ShipmentKey key, Model model, Locale locale) {
        ShipmentFile file = files.of(key);
        model.addAttribute("file", file);
        say(file.shipment(), file.places(), model, locale);
        return "delivery/dispatch/handover";
    }

    private void say(Shipment shipment, Places places, Model model, Locale locale) {
        model.addAttribute("vote", elections.withCode(shipment.waybill().electionCode()));
        model.addAttribute("words", PaperWords.of(shipment, places, locale));
    }
}
