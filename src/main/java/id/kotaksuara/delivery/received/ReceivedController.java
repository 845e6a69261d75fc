package id.kotaksuara.delivery.received;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoPages;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Photos of what came to a PPK: seals, boxes that are damaged, the count. The chair adds them, the office looks at them. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}/received")
class ReceivedController extends PhotoPages {

    private final ShipmentFiles files;

    ReceivedController(ShipmentFiles files, PhotoDesk photos) {
        super(photos);
        this.files = files;
    }

    /** Of what has not left there is nothing to be seen. */
    @ModelAttribute("album")
    Album album(ShipmentKey key, Model model) {
        var shipment = files.head(key).shipment();
        if (!shipment.status().left()) {
            throw new NotFound("shipment", key.number());
        }
        model.addAttribute("s", shipment);
        var waybill = shipment.waybill();
        String page = Addresses.atDistrict(shipment) + "/received";
        return new Album("receipt:" + waybill.electionCode() + "/" + key.number(), waybill.districtCode(), page);
    }

    @GetMapping
    String show() {
        return "delivery/received/received";
    }
}
