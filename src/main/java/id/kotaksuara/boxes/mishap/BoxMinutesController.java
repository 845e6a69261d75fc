package id.kotaksuara.boxes.mishap;

import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.packing.BoxPlaces;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of what went wrong with boxes: all of them, and each as a paper to sign. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/minutes")
class BoxMinutesController {

    private static final int ON_A_PAGE = 20;

    private final MinutesBook minutes;
    private final BoxRows rows;
    private final BoxPlaces places;
    private final BoxHistory history;
    private final Elections elections;

    BoxMinutesController(MinutesBook minutes, BoxRows rows, BoxPlaces places, BoxHistory history, Elections elections) {
        this.minutes = minutes;
        this.rows = rows;
        this.places = places;
        this.history = history;
        this.elections = elections;
    }

    @GetMapping
    String all(OfficeKey office, @RequestParam(defaultValue = "1") String page, Model model) {
        int pages = Math.max(1, (minutes.count(office) + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = page.matches("\\d{1,6}") ? Math.max(1, Math.min(pages, Integer.parseInt(page))) : 1;
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("minutes", minutes.newest(office, (shown - 1) * ON_A_PAGE, ON_A_PAGE));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "boxes/mishap/minutes";
    }

    @GetMapping("/{number:\\d{1,9}}")
    String paper(OfficeKey office, @PathVariable("number") int number, Model model) {
        var one = minutes.numbered(office, number);
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("one", one);
        model.addAttribute(
                "boxes",
                rows.withCodes(one.about().stream().map(BoxMinutes.About::code).toList()));
        model.addAttribute("places", places.of(office));
        model.addAttribute("vote", elections.withCode(office.election()));
        model.addAttribute("head", history.head(office).orElse(null));
        return "boxes/mishap/paper";
    }
}
