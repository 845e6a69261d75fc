package id.kotaksuara.delivery.receipt;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the office write down an arrival for a PPK without signal, who reads out the code of the shipment. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/arrivals")
class ArrivalByCodeController {

    private static final String FORM = "delivery/receipt/by-code";

    private final ReceiptDesk desk;
    private final ReceiptPages pages;
    private final OfficeClock clock;

    ArrivalByCodeController(ReceiptDesk desk, ReceiptPages pages, OfficeClock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @ModelAttribute("office")
    OfficeKey office(OfficeKey office) {
        return office;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", ArrivalForm.fresh());
        return FORM;
    }

    @PostMapping(params = "step=edit")
    String edit(@ModelAttribute("form") ArrivalForm form, BindingResult errors) {
        return FORM;
    }

    @PostMapping(params = "!step")
    String send(
            @ModelAttribute("form") ArrivalForm form,
            BindingResult errors,
            OfficeKey office,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        var wall = new WallClock(clock.zoneId(office.regency()));
        Instant now = clock.now(office.regency());
        form.check(errors, now, wall);
        form.checkReport(errors);
        Optional<ArrivalPage> found = errors.hasFieldErrors("code") ? Optional.empty() : find(office, form, errors);
        found.ifPresent(file -> form.checkLeft(errors, file.shipment(), now, wall));
        if (errors.hasErrors()) {
            return FORM;
        }
        ArrivalPage file = found.orElseThrow();
        model.addAttribute("file", file);
        Arrival arrival = form.toArrival(now, wall);
        var doubts = ArrivalDoubts.of(arrival, file.shipment());
        if (!form.plain(doubts) && file.receipt() == null) {
            return form.askedAgain(doubts, "delivery/receipt/by-code-confirm", model);
        }
        var key = ShipmentKey.of(office, file.shipment().number());
        form.tell(flash, desk.arrive(key, Tokens.read(form.token()), arrival, me.username()));
        return "redirect:" + Addresses.of(file.shipment());
    }

    private Optional<ArrivalPage> find(OfficeKey office, ArrivalForm form, BindingResult errors) {
        Optional<ShipmentKey> key = desk.withCode(office, form.code());
        if (key.isEmpty()) {
            errors.rejectValue("code", "delivery.by_code.unknown");
        }
        return key.map(pages::arrival);
    }
}
