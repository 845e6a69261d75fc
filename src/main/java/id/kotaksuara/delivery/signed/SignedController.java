package id.kotaksuara.delivery.signed;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoPages;
import id.kotaksuara.region.RegionPath;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signed record of a shipment: whether it is filed, and photos of it or scans. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}/signed")
class SignedController extends PhotoPages {

    private final ShipmentFiles files;
    private final SignedRecords records;

    SignedController(ShipmentFiles files, SignedRecords records, PhotoDesk photos) {
        super(photos);
        this.files = files;
        this.records = records;
    }

    @ModelAttribute("album")
    Album album(ShipmentKey key, Model model) {
        var head = files.head(key);
        model.addAttribute("head", head);
        var waybill = head.shipment().waybill();
        return new Album(waybill.subject(), waybill.regencyCode(), Addresses.of(head.shipment()) + "/signed");
    }

    @GetMapping
    String show(ShipmentKey key, Model model) {
        model.addAttribute("filed", records.filed(files.head(key).shipment()));
        return "delivery/signed/signed";
    }

    @PostMapping
    String file(
            ShipmentKey key,
            @ModelAttribute(name = "album", binding = false) Album album,
            @RequestParam(defaultValue = "yes") String filed,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        records.file(key, filed.equals("yes"), me.username());
        flash.addFlashAttribute("notice", filed.equals("yes") ? "signed.filed.done" : "signed.unfiled.done");
        return "redirect:" + album.page();
    }
}
