package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.PastMoment;
import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.qr.QrCode;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.aboard.BoxesAboard;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.paper.SignedPapers;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.OtherReports;
import id.kotaksuara.road.stop.StopCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who has the boxes of a district: what waits in the store, what is on its way, what was received by whom. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/movements")
class MovementController {

    private static final String PAGE = "road/custody/movements";

    private final MovementDesk desk;
    private final WaitingTours waiting;
    private final HandOverDesk handOvers;
    private final OtherReports reports;
    private final SignedPapers papers;
    private final OfficeClock clock;
    private final BoxesAboard aboard;
    private final Elections elections;

    MovementController(
            MovementDesk desk,
            WaitingTours waiting,
            HandOverDesk handOvers,
            OtherReports reports,
            SignedPapers papers,
            OfficeClock clock,
            BoxesAboard aboard,
            Elections elections) {
        this.elections = elections;
        this.papers = papers;
        this.waiting = waiting;
        this.aboard = aboard;
        this.desk = desk;
        this.handOvers = handOvers;
        this.reports = reports;
        this.clock = clock;
    }

    @ModelAttribute
    void clock(LegKey leg, Model model) {
        model.addAttribute("zone", clock.zoneId(leg.district()));
        model.addAttribute("now", clock.now(leg.district()));
    }

    @GetMapping
    String all(LegKey leg, Model model) {
        model.addAllAttributes(lists(leg));
        return PAGE;
    }

    private Map<String, Object> lists(LegKey leg) {
        var standing = waiting.standing(leg);
        var movements = standing.movements();
        return Map.of(
                "notSent", standing.notSent(),
                "codes", aboard.codes(standing.numbers()),
                "movements", movements,
                "waiting", standing.waiting(),
                "today", clock.today(leg.district()),
                "days",
                        movements.stream()
                                .map(each -> LocalDate.ofInstant(each.leftAt(), clock.zoneId(leg.district())))
                                .distinct()
                                .toList(),
                "reports", reports.open(leg),
                "beside", reports.byMovement(standing.numbers()),
                "unfiled",
                        movements.stream()
                                .filter(each -> each.open() == 0 && !each.filed())
                                .toList());
    }

    @PostMapping
    ModelAndView leave(
            LegKey leg,
            @ModelAttribute("leaving") LeavingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var here = new PastMoment(clock.now(leg.district()), clock.zoneId(leg.district()));
        elections.withCode(leg.election()).window().check(errors, "at", form.at());
        var leaving = form.leaving(errors, waiting.isAhead(leg, Typed.orEmpty(form.tour())), here);
        if (leaving == null) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(lists(leg));
        }
        int number = desk.leave(leg, leaving, me.username());
        flash.addFlashAttribute("notice", "custody.left");
        return new ModelAndView("redirect:" + leg.path() + "/movements/" + number);
    }

    @GetMapping("/{number:\\d{1,9}}")
    String paper(LegKey leg, @PathVariable("number") int number, Model model) {
        var movement = desk.numbered(leg, number);
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        model.addAttribute("movement", movement);
        model.addAttribute("site", site);
        model.addAttribute(
                "scanned",
                movement.stops().stream()
                        .collect(toMap(HandOver::code, stop -> QrCode.of(site + movement.link(stop)))));
        model.addAttribute("codes", aboard.codes(List.of(number)).getOrDefault(number, Map.of()));
        model.addAttribute("outcomes", HandOverOutcome.values());
        return "road/custody/paper";
    }

    @PostMapping("/{number:\\d{1,9}}/paper")
    String file(
            LegKey leg,
            @PathVariable("number") int number,
            @RequestParam(defaultValue = "yes") String filed,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        papers.file(leg, number, filed.equals("yes"), me.username());
        flash.addFlashAttribute("notice", filed.equals("yes") ? "custody.filed.done" : "custody.unfiled.done");
        return "redirect:" + leg.path() + "/movements";
    }

    @PostMapping("/{number:\\d{1,9}}/withdrawal")
    String withdraw(
            LegKey leg,
            @PathVariable("number") int number,
            @AuthenticationPrincipal SignedIn me,
            Sure sure,
            RedirectAttributes flash) {
        var movement = desk.numbered(leg, number).mustBeUpTo(me);
        if (!sure.said()) {
            return sure.ask("custody.withdraw.ask", leg.path() + "/movements", movement.name(), movement.driver());
        }
        desk.withdraw(leg, number);
        flash.addFlashAttribute("notice", "custody.withdrawn");
        return "redirect:" + leg.path() + "/movements";
    }

    @PostMapping("/{number:\\d{1,9}}/stops/{village:" + StopCode.PATTERN + "}/return")
    String bringBack(
            LegKey leg,
            @PathVariable("number") int number,
            @PathVariable("village") String stopCode,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        desk.numbered(leg, number).mustBeUpTo(me);
        handOvers.bringBack(leg, number, StopCode.read(stopCode), me.username());
        flash.addFlashAttribute("notice", "custody.back");
        return "redirect:" + leg.path() + "/movements";
    }

    /**
     * A tour that is sent off, as it was typed.
     *
     * @param tour its key
     * @param early whether somebody has ticked that it leaves before its day
     * @param at when it left, as a date-and-time input writes it; empty where that is just now
     */
    record LeavingForm(
            @Nullable String tour,
            @Nullable String driver,
            @Nullable String early,
            @Nullable String plate,
            @Nullable String escorts,
            @Nullable String seals,
            @Nullable String at) {

        private static final int LONGEST_NAME = 100;
        private static final int LONGEST_LIST = 200;

        /** What is to leave, or null with every slip told at its field. */
        WaitingTours.@Nullable Leaving leaving(Errors errors, boolean ahead, PastMoment here) {
            var typed = new Typed(errors, "custody.leaving.");
            String who = typed.words("driver", driver, LONGEST_NAME);
            String number = typed.wordsOrNone("plate", plate, LONGEST_NAME);
            String guards = typed.wordsOrNone("escorts", escorts, LONGEST_LIST);
            String closed = typed.wordsOrNone("seals", seals, LONGEST_LIST);
            var left = here.read(typed, "at", at);
            if (ahead && !"yes".equals(early)) {
                typed.slip("early", "custody.early");
            }
            return typed.fine()
                    ? new WaitingTours.Leaving(
                            Typed.orEmpty(tour), who, "yes".equals(early), new Company(number, guards, closed), left)
                    : null;
        }
    }
}
