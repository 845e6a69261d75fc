package id.kotaksuara.delivery.receipt;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a PPK's first answer: how many colli came, and whether the seals are whole. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}/arrival")
class ArrivalController {

    private static final String FORM = "delivery/receipt/arrival";

    private final ReceiptDesk desk;
    private final ReceiptPages pages;
    private final OfficeClock clock;

    ArrivalController(ReceiptDesk desk, ReceiptPages pages, OfficeClock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @ModelAttribute("file")
    ArrivalPage file(ShipmentKey key) {
        return pages.arrival(key);
    }

    @GetMapping
    String form(@ModelAttribute(name = "file", binding = false) ArrivalPage file, Model model) {
        if (file.shipment().status() != ShipmentStatus.DISPATCHED) {
            return "redirect:" + Addresses.atDistrict(file.shipment());
        }
        model.addAttribute("form", ArrivalForm.fresh());
        return FORM;
    }

    @PostMapping
    String send(
            @ModelAttribute("form") ArrivalForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) ArrivalPage file,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String waited,
            Model model,
            RedirectAttributes flash) {
        var wall = new WallClock(file.places().zone());
        Instant now = answered(clock.now(file.shipment().waybill().districtCode()), waited, file.shipment());
        form.check(errors, now, wall);
        form.checkLeft(errors, file.shipment(), now, wall);
        if (errors.hasErrors()) {
            return FORM;
        }
        Arrival arrival = form.toArrival(now, wall);
        var doubts = ArrivalDoubts.of(arrival, file.shipment());
        if (!form.plain(doubts) && file.receipt() == null) {
            return form.askedAgain(doubts, "delivery/receipt/arrival-confirm", model);
        }
        var key = ShipmentKey.atDistrict(file.shipment().waybill());
        form.tell(flash, desk.arrive(key, Tokens.read(form.token()), arrival, me.username()));
        return "redirect:" + Addresses.atDistrict(file.shipment());
    }

    /** When an answer was given that lay on a phone for some seconds: whatever the phone's own clock shows, that is right. */
    private static Instant answered(Instant now, String waited, Shipment shipment) {
        Instant then = waited.matches("\\d{1,7}") ? now.minusSeconds(Long.parseLong(waited)) : now;
        return shipment.onceLeft(then);
    }
}
