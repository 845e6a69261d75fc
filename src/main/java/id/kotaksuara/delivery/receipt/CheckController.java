package id.kotaksuara.delivery.receipt;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.noting.CheckNotes;
import id.kotaksuara.delivery.noting.Note;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.RegionPath;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a PPK's count, one question a page: is all good, and if not, one difference after the other. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/deliveries/{number:SJ-.+}/check")
class CheckController {

    private static final String QUESTION = "delivery/receipt/check";
    private static final String DIFFERENCE = "delivery/receipt/check-difference";
    private static final String REVIEW = "?at=review";

    private final ReceiptDesk desk;
    private final ReceiptPages pages;
    private final CheckNotes notes;

    CheckController(ReceiptDesk desk, ReceiptPages pages, CheckNotes notes) {
        this.desk = desk;
        this.pages = pages;
        this.notes = notes;
    }

    @ModelAttribute("file")
    CheckPage file(ShipmentKey key) {
        return pages.check(key);
    }

    @ModelAttribute("conditions")
    List<Condition> conditions() {
        return Arrays.stream(Condition.values())
                .filter(condition -> condition != Condition.GOOD)
                .toList();
    }

    /** What the reader has noted so far. */
    @ModelAttribute("notes")
    List<Note> notes(
            @ModelAttribute(name = "file", binding = false) CheckPage file, @AuthenticationPrincipal SignedIn me) {
        return notes.of(file.shipment().id(), me.username());
    }

    /** Whoever has noted something goes on there. */
    @GetMapping
    String question(
            @ModelAttribute(name = "file", binding = false) CheckPage file,
            @ModelAttribute(name = "notes", binding = false) List<Note> noted,
            Model model) {
        if (!noted.isEmpty()) {
            return "redirect:" + here(file) + REVIEW;
        }
        if (file.shipment().status() != ShipmentStatus.ARRIVED) {
            return "redirect:" + Addresses.atDistrict(file.shipment());
        }
        model.addAttribute("form", CheckForm.fresh());
        return QUESTION;
    }

    /** The question as a phone keeps it, to be answered where there is no network: also before the arrival has been sent. */
    @GetMapping(params = "ahead")
    String ahead(@ModelAttribute(name = "file", binding = false) CheckPage file, Model model) {
        if (!file.shipment().status().awaitsAnswer()) {
            return "redirect:" + Addresses.atDistrict(file.shipment());
        }
        model.addAttribute("form", CheckForm.fresh());
        return QUESTION;
    }

    @GetMapping(params = "at=difference")
    String difference(@ModelAttribute(name = "notes", binding = false) List<Note> noted, Model model) {
        model.addAttribute("form", CheckForm.of(noted));
        return DIFFERENCE;
    }

    /** All answers once more, with the sum that will be sent. */
    @GetMapping(params = "at=review")
    String review(
            @ModelAttribute(name = "file", binding = false) CheckPage file,
            @ModelAttribute(name = "notes", binding = false) List<Note> noted,
            Model model) {
        return noted.isEmpty() && file.shipment().status() != ShipmentStatus.ARRIVED
                ? "redirect:" + Addresses.atDistrict(file.shipment())
                : review(CheckForm.of(noted), file, model);
    }

    @PostMapping(params = "step=begin")
    String begin(
            @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CheckPage file) {
        return switch (form.complete()) {
            case "YES" -> "redirect:" + here(file) + REVIEW;
            case "NO" -> "redirect:" + here(file) + "?at=difference";
            default -> {
                errors.rejectValue("complete", "delivery.check.complete_missing");
                yield QUESTION;
            }
        };
    }

    @PostMapping(params = "step=add")
    String add(
            @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CheckPage file,
            @ModelAttribute(name = "notes", binding = false) List<Note> noted,
            @AuthenticationPrincipal SignedIn me) {
        form.checkNext(errors, file.shipment(), CheckForm.of(noted));
        if (errors.hasErrors()) {
            return DIFFERENCE;
        }
        notes.add(
                file.shipment().id(),
                me.username(),
                form.next().each().stream().map(DifferenceForm::toNote).toList());
        return "redirect:" + here(file) + REVIEW;
    }

    @PostMapping(params = "remove")
    String remove(
            @ModelAttribute(name = "file", binding = false) CheckPage file,
            @RequestParam long remove,
            @AuthenticationPrincipal SignedIn me) {
        notes.remove(file.shipment().id(), me.username(), List.of(remove));
        return "redirect:" + here(file);
    }

    @PostMapping(params = "step=send")
    String send(
            @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CheckPage file,
            @ModelAttribute(name = "notes", binding = false) List<Note> noted,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        form.checkAll(errors, file.shipment());
        if (errors.hasErrors()) {
            return DIFFERENCE;
        }
        var key = ShipmentKey.atDistrict(file.shipment().waybill());
        ReceiptDesk.Kept kept = desk.check(key, form, noted, me.username());
        flash.addFlashAttribute(
                "notice",
                switch (kept) {
                    case NOW -> "delivery.check.sent";
                    case BEFORE -> "delivery.check.sent_before";
                    case BESIDE -> "delivery.contradiction.check_kept";
                });
        return "redirect:" + Addresses.atDistrict(file.shipment());
    }

    private static String here(CheckPage file) {
        return Addresses.atDistrict(file.shipment()) + "/check";
    }

    /** Where what was noted fits no more, since another load left than was thought, it can be taken back and not sent. */
    private static String review(CheckForm form, CheckPage file, Model model) {
        Map<Condition, Integer> sums = new EnumMap<>(Condition.class);
        try {
            sums.put(Condition.GOOD, new CountRules(file.shipment()).good(form.findings()));
        } catch (RuleBroken rule) {
            model.addAttribute("unfit", rule);
        }
        form.findings().forEach(finding -> sums.merge(finding.condition(), finding.boxes(), Integer::sum));
        int present = sums.entrySet().stream()
                .filter(sum -> sum.getKey().present())
                .mapToInt(Map.Entry::getValue)
                .sum();
        model.addAttribute("form", form);
        model.addAttribute("sums", sums);
        model.addAttribute("present", present);
        return "delivery/receipt/check-review";
    }
}
