package id.kotaksuara.boxes.collo;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.qr.QrCode;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.packing.BoxPlaces;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One collo: what is inside, where it is, what happened to it; opened again or replaced here. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/colli" + BoxCode.IN_PATH)
class ColloPageController {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;

    private final ColloDesk desk;
    private final ColloRows rows;
    private final BoxHistory history;
    private final BoxPlaces places;

    ColloPageController(ColloDesk desk, ColloRows rows, BoxHistory history, BoxPlaces places) {
        this.places = places;
        this.desk = desk;
        this.rows = rows;
        this.history = history;
    }

    /** What may be done to a collo; a page sends what it offered, whatever the collo has become since. */
    enum Change {
        OPEN,
        REPLACE
    }

    /** Who does something to a collo, and why. */
    record ReasonForm(@Nullable String person, @Nullable String reason) {}

    @GetMapping
    String show(OfficeKey office, @PathVariable("box") String code, Model model) {
        model.addAttribute("reasonForm", new ReasonForm("", ""));
        return page(office, code, model);
    }

    private String page(OfficeKey office, String code, Model model) {
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("places", places.of(office));
        model.addAttribute("collo", rows.withCode(office, BoxCode.read(code)));
        model.addAttribute("events", history.of(code));
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                + BoxCode.SHORT_ADDRESS
                + BoxCode.read(code).text();
        model.addAttribute("address", address);
        model.addAttribute("qr", QrCode.of(address));
        model.addAttribute("head", history.head(office).orElse(null));
        return "boxes/collo/collo";
    }

    @PostMapping("/change")
    String change(
            OfficeKey office,
            @PathVariable("box") String typed,
            @RequestParam Change what,
            @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var read = new Typed(errors, "collo.form.");
        String person = read.words("person", form.person(), LONGEST_NAME);
        String reason = read.words("reason", form.reason(), LONGEST_REASON);
        if (person == null || reason == null) {
            return page(office, typed, model);
        }
        BoxCode code = BoxCode.read(typed);
        String next = code.text();
        if (what == Change.OPEN) {
            desk.open(office, code, person, reason);
        } else {
            next = desk.replace(office, code, person, reason);
        }
        flash.addFlashAttribute("notice", what == Change.OPEN ? "collo.opened" : "collo.replaced");
        return "redirect:" + office.path() + "/boxes/colli/" + next;
    }
}
