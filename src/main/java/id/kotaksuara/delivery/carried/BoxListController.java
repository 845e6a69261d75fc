package id.kotaksuara.delivery.carried;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentHead;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.RegionPath;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The boxes of a shipment by their codes; a chair says here which of those that are still on the road he has in hand. */
@Controller
@RequestMapping({RegionPath.REGENCY + "/shipments/{number:SJ-.+}", RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}"})
class BoxListController {

    private final ShipmentFiles files;
    private final CarriedBoxes carried;

    BoxListController(ShipmentFiles files, CarriedBoxes carried) {
        this.files = files;
        this.carried = carried;
    }

    /** The office reads it in its regency, a chair in the own district. */
    @ModelAttribute("head")
    ShipmentHead head(@PathVariable Map<String, String> path, Model model) {
        String region = path.getOrDefault("regency", path.get("district"));
        String list = path.containsKey("regency") ? "shipments" : "deliveries";
        model.addAttribute(
                "here", "/elections/" + path.get("election") + "/" + region + "/" + list + "/" + path.get("number"));
        return files.head(new ShipmentKey(path.get("election"), region, path.get("number")));
    }

    @GetMapping("/boxes")
    String list(@ModelAttribute(name = "head", binding = false) ShipmentHead head, Model model) {
        Shipment shipment = head.shipment();
        var boxes = carried.of(shipment);
        model.addAttribute("boxes", boxes);
        model.addAttribute("singly", carried.singly(shipment.waybill()));
        model.addAttribute("checked", shipment.checkedAt() != null);
        model.addAttribute(
                "onRoad",
                boxes.stream().filter(box -> box.state() == BoxState.ON_ROAD).count());
        return "delivery/carried/boxes";
    }

    @PostMapping("/boxes" + BoxCode.IN_PATH)
    String haveIt(
            @ModelAttribute(name = "head", binding = false) ShipmentHead head,
            @ModelAttribute(name = "here", binding = false) String here,
            @PathVariable("box") String code,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        carried.haveIt(head.shipment(), BoxCode.read(code), me.username());
        flash.addFlashAttribute("notice", "carried.have.done");
        return "redirect:" + here + "/boxes";
    }
}
