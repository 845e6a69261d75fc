package id.kotaksuara.road.postponed;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.postponed.PostponedStation.Cause;
import id.kotaksuara.road.postponed.PostponedStation.SealedAt;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stations at which voting is postponed, of a district and of a regency. */
@Controller
class PostponedController {

    private static final String OF_DISTRICT = RegionPath.DISTRICT + "/last-leg/postponed";
    private static final String PAGE = "road/postponed/postponed";

    private final PostponedStations postponed;
    private final Villages villages;
    private final Elections elections;
    private final Regencies regencies;

    PostponedController(PostponedStations postponed, Villages villages, Elections elections, Regencies regencies) {
        this.postponed = postponed;
        this.villages = villages;
        this.elections = elections;
        this.regencies = regencies;
    }

    @GetMapping(RegionPath.REGENCY + "/last-legs/postponed")
    String ofRegency(OfficeKey office, Model model) {
        model.addAttribute("vote", elections.withCode(office.election()));
        model.addAttribute("name", regencies.withCode(office.regency()).name());
        model.addAttribute("office", office);
        model.addAttribute("stations", postponed.of(office));
        return "road/postponed/regency";
    }

    @GetMapping(OF_DISTRICT)
    String ofDistrict(LegKey leg, Model model) {
        model.addAttribute("form", PostponedForm.BLANK);
        model.addAllAttributes(choices(leg));
        return PAGE;
    }

    private Map<String, Object> choices(LegKey leg) {
        return Map.of(
                "stations", postponed.of(leg),
                "villages", names(leg),
                "causes", Cause.values(),
                "places", SealedAt.values());
    }

    private Map<String, String> names(LegKey leg) {
        var names = new LinkedHashMap<String, String>();
        for (Village village : villages.ofDistrict(leg.district())) {
            names.put(village.code(), village.name());
        }
        return names;
    }

    @PostMapping(OF_DISTRICT)
    ModelAndView postpone(
            LegKey leg,
            @ModelAttribute("form") PostponedForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var vote = elections.withCode(leg.election());
        var said = form.said(errors, names(leg), vote.votingDay());
        vote.window().check(errors, "newDay", form.newDay());
        if (said == null || errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(choices(leg));
        }
        postponed.postpone(leg, said, me.username());
        flash.addFlashAttribute("notice", "postponed.done");
        return new ModelAndView("redirect:" + leg.path() + "/postponed");
    }

    @PostMapping(OF_DISTRICT + "/{number:\\d{1,9}}/lift")
    String lift(
            LegKey leg,
            @PathVariable("number") int number,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        postponed.lift(leg, number, me.username());
        flash.addFlashAttribute("notice", "postponed.lifted");
        return "redirect:" + leg.path() + "/postponed";
    }
}
