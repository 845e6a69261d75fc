package id.kotaksuara.road.incident;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.incident.RoadIncident.Cause;
import id.kotaksuara.road.leg.LegKey;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What went wrong on the last leg of a district and of a regency: told by anybody, dealt with by those who send. */
@Controller
class RoadIncidentController {

    private static final String OF_DISTRICT = RegionPath.DISTRICT + "/last-leg/incidents";
    private static final String PAGE = "road/incident/incidents";
    private static final int MOST_WORDS = 500;

    private final RoadIncidents incidents;
    private final ShipmentIncidents shipments;
    private final Villages villages;
    private final Elections elections;
    private final Regencies regencies;
    private final OfficeClock clock;

    RoadIncidentController(
            RoadIncidents incidents,
            ShipmentIncidents shipments,
            Villages villages,
            Elections elections,
            Regencies regencies,
            OfficeClock clock) {
        this.shipments = shipments;
        this.incidents = incidents;
        this.villages = villages;
        this.elections = elections;
        this.regencies = regencies;
        this.clock = clock;
    }

    @GetMapping(RegionPath.REGENCY + "/last-legs/incidents")
    String ofRegency(OfficeKey office, Model model) {
        model.addAttribute("vote", elections.withCode(office.election()));
        model.addAttribute("name", regencies.withCode(office.regency()).name());
        model.addAttribute("zone", clock.zoneId(office.regency()));
        model.addAttribute("office", office);
        model.addAttribute("incidents", incidents.of(office));
        return "road/incident/regency";
    }

    @GetMapping(OF_DISTRICT)
    String ofDistrict(LegKey leg, @RequestParam(defaultValue = "") String shipment, Model model) {
        model.addAttribute("form", RoadIncidentForm.at(now(leg), shipment));
        model.addAllAttributes(choices(leg));
        return PAGE;
    }

    private Map<String, Object> choices(LegKey leg) {
        return Map.of(
                "incidents", incidents.of(leg),
                "villages", names(leg),
                "causes", Cause.values(),
                "zone", clock.zoneId(leg.district()));
    }

    private Map<String, String> names(LegKey leg) {
        var names = new LinkedHashMap<String, String>();
        for (Village village : villages.ofDistrict(leg.district())) {
            names.put(village.code(), village.name());
        }
        return names;
    }

    private LocalDateTime now(LegKey leg) {
        return LocalDateTime.ofInstant(clock.now(leg.district()), clock.zoneId(leg.district()))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    @PostMapping(OF_DISTRICT)
    ModelAndView report(
            LegKey leg,
            @ModelAttribute("form") RoadIncidentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var said = form.said(errors, names(leg).keySet(), now(leg));
        elections.withCode(leg.election()).window().check(errors, "day", form.day());
        if (said != null) {
            shipments.check(errors, leg, said);
        }
        if (said == null || errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(choices(leg));
        }
        incidents.report(leg, said, me.username());
        flash.addFlashAttribute("notice", "incident.reported");
        return new ModelAndView("redirect:" + leg.path() + "/incidents");
    }

    @PostMapping(OF_DISTRICT + "/{number:\\d{1,9}}/settlement")
    String settle(
            LegKey leg,
            @PathVariable("number") int number,
            @RequestParam(defaultValue = "") String how,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        String words = how.strip();
        if (words.isEmpty() || words.length() > MOST_WORDS) {
            flash.addFlashAttribute("notice", "incident.how.missing");
        } else {
            incidents.settle(leg, number, words, me.username());
            flash.addFlashAttribute("notice", "incident.settled");
        }
        return "redirect:" + leg.path() + "/incidents";
    }
}
