package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.goal.DueBy;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes replacements of lost boxes, and sets the times of shipments that are in no schedule. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}")
class FollowUpController {

    private static final String REPLACEMENT = "delivery/dispatch/replacement";
    private static final String TIMES = "delivery/dispatch/times";

    private final ReplacementDesk replacements;
    private final DispatchDesk desk;
    private final Elections elections;
    private final OfficeClock clock;
    private final DueBy due;

    FollowUpController(
            ReplacementDesk replacements, DispatchDesk desk, Elections elections, OfficeClock clock, DueBy due) {
        this.due = due;
        this.replacements = replacements;
        this.desk = desk;
        this.elections = elections;
        this.clock = clock;
    }

    @ModelAttribute("file")
    FollowUpPage file(ShipmentKey key, Model model) {
        FollowUpPage file = replacements.page(key);
        var ends = due.ends(file.shipment(), file.goes(), file.places().zone());
        model.addAttribute("ends", ends);
        model.addAttribute("latestDeparture", ends.ppk().minus(file.travel()));
        return file;
    }

    @GetMapping("/replacement")
    String replacement(@ModelAttribute(name = "file", binding = false) FollowUpPage file, Model model) {
        if (!file.needsReplacement()) {
            return "redirect:" + Addresses.of(file.shipment());
        }
        return replacementForm(file, suggestion(file), model);
    }

    @PostMapping("/replacement")
    String replace(
            @ModelAttribute("form") TimesForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) FollowUpPage file,
            ShipmentKey key,
            @ModelAttribute(name = "ends", binding = false) Deadlines.Ends ends,
            Model model,
            RedirectAttributes flash) {
        check(form, errors, file, ends);
        if (errors.hasErrors()) {
            return replacementForm(file, form, model);
        }
        Optional<Shipment> next = replacements.replace(key, form.toTimetable(wall(file)));
        flash.addFlashAttribute(
                "notice", next.isPresent() ? "delivery.replacement.made" : "delivery.replacement.before");
        next.ifPresent(made -> flash.addFlashAttribute("noticeArguments", new Object[] {made.number()}));
        return "redirect:" + Addresses.of(next.orElse(file.shipment()));
    }

    @GetMapping("/times")
    String times(@ModelAttribute(name = "file", binding = false) FollowUpPage file, Model model) {
        if (file.shipment().status() != ShipmentStatus.PLANNED
                || file.shipment().origin() == ShipmentOrigin.SCHEDULE) {
            return "redirect:" + Addresses.of(file.shipment());
        }
        model.addAttribute("form", suggestion(file));
        return TIMES;
    }

    @PostMapping("/times")
    String leave(
            @ModelAttribute("form") TimesForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) FollowUpPage file,
            ShipmentKey key,
            @ModelAttribute(name = "ends", binding = false) Deadlines.Ends ends,
            RedirectAttributes flash) {
        DepartureRules.seen(form.version(), file.shipment(), errors);
        check(form, errors, file, ends);
        if (errors.hasErrors()) {
            return TIMES;
        }
        desk.leave(key, form.version(), form.toTimetable(wall(file)));
        flash.addFlashAttribute("notice", "delivery.times.set");
        flash.addFlashAttribute("noticeArguments", new Object[] {key.number()});
        return "redirect:" + Addresses.of(file.shipment());
    }

    private void check(TimesForm form, BindingResult errors, FollowUpPage file, Deadlines.Ends ends) {
        form.check(errors, wall(file), ends);
        var window =
                elections.withCode(file.shipment().waybill().electionCode()).window();
        window.check(errors, "departure", form.departure());
        window.check(errors, "arrival", form.arrival());
    }

    private static String replacementForm(FollowUpPage file, TimesForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("outstanding", file.outstanding());
        model.addAttribute("boxes", file.boxes());
        model.addAttribute("villages", file.villageNames());
        return REPLACEMENT;
    }

    /** The next full hour, and as long on the way as by the schedule. */
    private TimesForm suggestion(FollowUpPage file) {
        Instant next = clock.now(file.shipment().waybill().regencyCode())
                .truncatedTo(ChronoUnit.HOURS)
                .plus(1, ChronoUnit.HOURS);
        return new TimesForm(
                file.shipment().version(), wall(file).write(next), wall(file).write(next.plus(file.travel())), "");
    }

    private static WallClock wall(FollowUpPage file) {
        return new WallClock(file.places().zone());
    }
}
