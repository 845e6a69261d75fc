package id.kotaksuara.road.incident;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOverDesk.LinkedTo;
import id.kotaksuara.road.incident.RoadIncident.Cause;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What went wrong, told without an account by whoever holds the link of a movement. */
@Controller
@RequestMapping("/hand-over/{token}/incident")
class LinkedIncidentController {

    private static final String PAGE = "road/incident/by-link";
    private static final int LONGEST_NAME = 60;

    private final IncidentLinks links;
    private final RoadIncidents incidents;
    private final OfficeClock clock;

    LinkedIncidentController(IncidentLinks links, RoadIncidents incidents, OfficeClock clock) {
        this.links = links;
        this.incidents = incidents;
        this.clock = clock;
    }

    @ModelAttribute("linked")
    LinkedTo linked(@PathVariable String token, Model model) {
        model.addAttribute("causes", Cause.values());
        model.addAttribute("link", "/hand-over/" + token);
        return links.heard(token);
    }

    @GetMapping
    String open(@ModelAttribute(name = "linked", binding = false) LinkedTo linked, Model model) {
        model.addAttribute("form", RoadIncidentForm.at(now(linked), ""));
        return PAGE;
    }

    private LocalDateTime now(LinkedTo linked) {
        String district = linked.leg().district();
        return LocalDateTime.ofInstant(clock.now(district), clock.zoneId(district))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    @PostMapping
    ModelAndView report(
            @PathVariable String token,
            @ModelAttribute(name = "linked", binding = false) LinkedTo linked,
            @ModelAttribute("form") RoadIncidentForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String who,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("who", who);
        var now = now(linked);
        var said = form.of(linked.movement(), linked.village(), now).said(errors, Set.of(linked.village()), now);
        String name = Typed.orEmpty(who);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.reject("incident.who.missing");
        }
        if (said == null || errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int number = incidents.reportByLink(linked.leg(), said, name);
        flash.addFlashAttribute("notice", "incident.reported");
        return new ModelAndView("redirect:/hand-over/" + token + "/incident/" + number);
    }
}
