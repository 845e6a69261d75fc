package id.kotaksuara.road.home;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.aboard.BoxesAboard;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.input.CountingHours;
import id.kotaksuara.road.leg.LegKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the boxes of a district are, and how they go on: to the stations, and home again. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg")
class HomeController {

    private static final String FORM = "road/home/form";

    private final HomeDesk desk;
    private final Whereabouts whereabouts;
    private final Elections elections;
    private final OfficeClock clock;
    private final BoxesAboard aboard;
    private final CountingHours counting;

    HomeController(
            HomeDesk desk,
            Whereabouts whereabouts,
            Elections elections,
            OfficeClock clock,
            BoxesAboard aboard,
            CountingHours counting) {
        this.counting = counting;
        this.aboard = aboard;
        this.desk = desk;
        this.whereabouts = whereabouts;
        this.elections = elections;
        this.clock = clock;
    }

    @ModelAttribute
    void boxes(LegKey leg, Model model) {
        model.addAttribute("villages", whereabouts.of(leg));
        model.addAttribute("zone", clock.zoneId(leg.district()));
        model.addAttribute("kinds", MovementKind.BY_HAND);
    }

    @GetMapping("/whereabouts")
    String whereabouts(@ModelAttribute(name = "villages", binding = false) List<VillageBoxes> villages, Model model) {
        var movements = villages.stream()
                .flatMap(village -> village.rides().stream())
                .map(ride -> ride.movement().number())
                .distinct()
                .toList();
        model.addAttribute("codes", aboard.codes(movements));
        return "road/home/whereabouts";
    }

    @GetMapping("/home")
    String form(
            LegKey leg,
            @RequestParam(defaultValue = "") String kind,
            @ModelAttribute(name = "villages", binding = false) List<VillageBoxes> there,
            Model model) {
        var now = LocalDateTime.ofInstant(clock.now(leg.district()), clock.zoneId(leg.district()));
        var counted = counted(leg);
        var way = MovementKind.BY_HAND.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseGet(() -> usual(there, !now.isBefore(counted)));
        model.addAttribute("form", HomeForm.at(way, way.home() && now.isBefore(counted) ? counted : now));
        return FORM;
    }

    /** What is next for most boxes: until the votes are counted they go out, then home. */
    private static MovementKind usual(List<VillageBoxes> there, boolean home) {
        return MovementKind.BY_HAND.stream()
                .filter(kind -> kind.home() == home)
                .reduce(
                        home ? MovementKind.FROM_VILLAGE : MovementKind.TO_VILLAGE,
                        (one, other) -> standing(there, other) > standing(there, one) ? other : one);
    }

    private static int standing(List<VillageBoxes> there, MovementKind kind) {
        return there.stream().mapToInt(village -> village.at(kind.from())).sum();
    }

    /** Counting ends in the afternoon of the day of voting. */
    private LocalDateTime counted(LegKey leg) {
        var election = elections.withCode(leg.election());
        return election.votingDay().atTime(counting.of(leg).usual());
    }

    @PostMapping("/home")
    ModelAndView send(
            LegKey leg,
            @ModelAttribute(name = "villages", binding = false) List<VillageBoxes> there,
            @ModelAttribute("form") HomeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var wanted = form.wanted(errors, there);
        elections.withCode(leg.election()).window().check(errors, "day", form.day());
        var usual = wanted == null ? OptionalInt.empty() : desk.usualMinutes(leg, wanted);
        if (wanted != null) {
            desk.unserved(leg, wanted).forEach(each -> each.tell(errors));
        }
        if (wanted != null && wanted.minutes() == null && usual.isEmpty()) {
            errors.rejectValue("minutes", "home.minutes.unknown");
        }
        if (wanted == null || errors.hasErrors()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int minutes = wanted.minutes() == null ? usual.getAsInt() : wanted.minutes();
        int number = desk.send(leg, wanted, minutes, me.username());
        flash.addFlashAttribute("notice", "home.sent");
        return new ModelAndView("redirect:" + leg.path() + "/movements/" + number);
    }
}
