package id.kotaksuara.delivery.pages;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionPath;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes down an incident on the road (kendala). */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}/incidents")
class IncidentController {

    private final IncidentDesk desk;
    private final ShipmentFiles files;
    private final Elections elections;

    IncidentController(IncidentDesk desk, ShipmentFiles files, Elections elections) {
        this.desk = desk;
        this.files = files;
        this.elections = elections;
    }

    @ModelAttribute("file")
    ShipmentHead file(ShipmentKey key) {
        return files.head(key);
    }

    @GetMapping
    String form(@ModelAttribute(name = "file", binding = false) ShipmentHead file, Model model) {
        if (file.shipment().status() != ShipmentStatus.DISPATCHED) {
            return "redirect:" + Addresses.of(file.shipment());
        }
        model.addAttribute("form", new IncidentForm("", ""));
        return "delivery/pages/incident";
    }

    @PostMapping
    String record(
            @ModelAttribute("form") IncidentForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) ShipmentHead file,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        if (!file.shipment().status().left()) {
            return "redirect:" + Addresses.of(file.shipment());
        }
        var wall = new WallClock(file.places().zone());
        check(form, errors, file.shipment(), wall);
        if (errors.hasErrors()) {
            return "delivery/pages/incident";
        }
        boolean all = desk.record(
                ShipmentKey.atOffice(file.shipment().waybill()),
                form.description(),
                wall.read(form.expectedArrival()).orElse(null),
                me.username());
        flash.addFlashAttribute("notice", all ? "delivery.incident.recorded" : "delivery.incident.recorded_arrived");
        return "redirect:" + Addresses.of(file.shipment());
    }

    private void check(IncidentForm form, BindingResult errors, Shipment shipment, WallClock wall) {
        form.check(errors, wall);
        elections
                .withCode(shipment.waybill().electionCode())
                .window()
                .check(errors, "expectedArrival", form.expectedArrival());
        if (wall.read(form.expectedArrival())
                .filter(arrival -> arrival.isBefore(shipment.departedAt()))
                .isPresent()) {
            errors.rejectValue("expectedArrival", "delivery.arrival_first");
        }
    }
}
