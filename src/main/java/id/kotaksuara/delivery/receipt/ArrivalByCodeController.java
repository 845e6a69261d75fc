package id.kotaksuara.delivery.receipt;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.readout.OutcomeCodes;
import id.kotaksuara.delivery.readout.ReadOut;
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

/** Lets the office write down an arrival for a PPK without signal, who reads out a code of the shipment. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/arrivals")
class ArrivalByCodeController {

    private static final String FORM = "delivery/receipt/by-code";

    private final ReceiptDesk desk;
    private final ReceiptPages pages;
    private final OutcomeCodes codes;
    private final OfficeClock clock;

    ArrivalByCodeController(ReceiptDesk desk, ReceiptPages pages, OutcomeCodes codes, OfficeClock clock) {
        this.codes = codes;
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
            @ModelAttribute("form") ArrivalForm typed,
            BindingResult errors,
            OfficeKey office,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        typed.checkReport(errors);
        Optional<ReadOut> heard = heard(office, typed, errors);
        ArrivalForm form = heard.map(it -> typed.meaning(it, codes.note(it))).orElse(typed);
        var wall = new WallClock(clock.zoneId(office.regency()));
        Instant now = clock.now(office.regency());
        Optional<ArrivalPage> found = found(office, heard, form);
        if (found.isEmpty() && !errors.hasFieldErrors("code")) {
            errors.rejectValue("code", "delivery.by_code.unknown");
        }
        found.ifPresent(file -> {
            form.check(errors, now, wall);
            form.checkLeft(errors, file.shipment(), now, wall);
        });
        if (errors.hasErrors()) {
            return FORM;
        }
        model.addAttribute("heard", heard.orElse(null));
        return kept(found.orElseThrow(), form, form.toArrival(now, wall), new Asker(office, me, model, flash));
    }

    private Optional<ArrivalPage> found(OfficeKey office, Optional<ReadOut> heard, ArrivalForm form) {
        return heard.map(it -> ShipmentKey.of(office, it.shipment().number()))
                .or(() -> desk.withCode(office, form.code()))
                .map(pages::arrival);
    }

    /** Who is told what comes of it. */
    private record Asker(OfficeKey office, SignedIn me, Model model, RedirectAttributes flash) {}

    private String kept(ArrivalPage file, ArrivalForm form, Arrival arrival, Asker asker) {
        asker.model().addAttribute("file", file);
        var doubts = ArrivalDoubts.of(arrival, file.shipment());
        if (!form.plain(doubts)) {
            return form.askedAgain(doubts, "delivery/receipt/by-code-confirm", asker.model());
        }
        var key = ShipmentKey.of(asker.office(), file.shipment().number());
        form.tell(
                asker.flash(),
                desk.arrive(key, Tokens.read(form.token()), arrival, asker.me().username()));
        return "redirect:" + Addresses.of(file.shipment());
    }

    /** What the code of an outcome means; nothing where the code only names the shipment. */
    private Optional<ReadOut> heard(OfficeKey office, ArrivalForm form, BindingResult errors) {
        Optional<ReadOut> heard = form.outcome().flatMap(code -> codes.heard(office, code));
        heard.filter(it -> !it.fits(form.lacking()))
                .ifPresent(it ->
                        errors.rejectValue("missing", "delivery.readout.how_many", new Object[] {it.sent()}, null));
        return heard;
    }
}
