package id.kotaksuara.schedule.district;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.schedule.district.DistrictDesk.Seen;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.pages.Overtaken;
import id.kotaksuara.schedule.pages.ReasonForm;
import id.kotaksuara.schedule.pages.ScheduleController;
import id.kotaksuara.schedule.pages.ScheduleViews;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

/** A district's card: why it leaves when it does, and what people decide about it. */
@Controller
@AboutSchedule
@RequestMapping(ScheduleController.PATH + "/districts/{district:\\d\\d\\.\\d\\d\\.\\d\\d}")
class DistrictCardController {

    private static final String CARD = "schedule/district/district";

    private final ScheduleViews views;
    private final DistrictCards cards;
    private final DistrictDesk desk;
    private final Overtaken overtaken;
    private final Elections elections;

    DistrictCardController(
            ScheduleViews views, DistrictCards cards, DistrictDesk desk, Overtaken overtaken, Elections elections) {
        this.views = views;
        this.cards = cards;
        this.desk = desk;
        this.overtaken = overtaken;
        this.elections = elections;
    }

    @GetMapping
    String card(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            Model model) {
        var head = views.head(key);
        var card = cards.of(key, district);
        model.addAttribute("card", card);
        fill(model, "wish", WishForm.of(card.terms(), head.edits()));
        fill(model, "exclusion", ReasonForm.empty(head.edits()));
        return CARD;
    }

    /** A form that was sent keeps its input; the others begin anew. */
    private static void fill(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    @PostMapping("/moves")
    ModelAndView move(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @Valid @ModelAttribute("move") MoveForm form,
            BindingResult errors,
            Model model) {
        return sent(
                new Sent(key, district, form.edits(), model),
                errors,
                () -> desk.move(key, form.edits(), form.toMove()));
    }

    @PostMapping("/wish")
    ModelAndView wish(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @Valid @ModelAttribute("wish") WishForm form,
            BindingResult errors,
            Model model) {
        LocalDate day = form.day(errors);
        elections.withCode(key.election()).window().check(errors, "wish", day);
        return sent(
                new Sent(key, district, form.edits(), model),
                errors,
                () -> desk.wish(new Seen(key, form.edits(), district), day, form.noteOrNothing()));
    }

    @PostMapping("/exclusion")
    ModelAndView exclude(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @Valid @ModelAttribute("exclusion") ReasonForm form,
            BindingResult errors,
            Model model) {
        return sent(
                new Sent(key, district, form.edits(), model),
                errors,
                () -> desk.exclude(
                        new Seen(key, form.edits(), district), form.reason().strip()));
    }

    @PostMapping("/{change:pin|unpin|inclusion}")
    ModelAndView change(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @PathVariable("change") String change,
            @RequestParam("edits") int edits,
            Model model) {
        return sent(new Sent(key, district, edits, model), null, () -> {
            var seen = new Seen(key, edits, district);
            switch (change) {
                case "pin" -> desk.pin(seen);
                case "unpin" -> desk.unpin(seen);
                default -> desk.include(seen);
            }
        });
    }

    /** What was sent, about which district of which version, after how many edits. */
    private record Sent(
            ScheduleKey key, String district, @Nullable Integer edits, Model model) {}

    private ModelAndView sent(Sent sent, @Nullable BindingResult errors, Runnable change) {
        if (errors != null) {
            sent.model().addAttribute("opened", errors.getObjectName());
        }
        if (overtaken.tells(sent.key(), sent.edits(), sent.model())) {
            return new ModelAndView(card(sent.key(), sent.district(), sent.model()), HttpStatus.CONFLICT);
        }
        if (errors != null && errors.hasErrors() || !taken(change, sent.model())) {
            return new ModelAndView(card(sent.key(), sent.district(), sent.model()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + sent.key().path() + "/districts/" + sent.district());
    }

    /** What a rule forbids is told above the card. */
    private static boolean taken(Runnable change, Model model) {
        try {
            change.run();
            return true;
        } catch (RuleBroken | ChangedMeanwhile refused) {
            refused.showAbove(model);
            return false;
        }
    }
}
