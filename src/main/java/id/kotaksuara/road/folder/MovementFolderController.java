package id.kotaksuara.road.folder;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.printing.PrintedPages;
import id.kotaksuara.base.printing.PrintedPages.Exchange;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.HandOverOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The folder of a movement as one file, and all folders of a day in one. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/movements")
class MovementFolderController {

    private static final String VIEW = "road/folder/folder";

    private final MovementFolders folders;
    private final PrintedPages pages;
    private final OfficeClock clock;

    MovementFolderController(MovementFolders folders, PrintedPages pages, OfficeClock clock) {
        this.folders = folders;
        this.pages = pages;
        this.clock = clock;
    }

    @ModelAttribute("exchange")
    Exchange exchange(
            LegKey leg, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        model.addAttribute("zone", clock.zoneId(leg.district()));
        model.addAttribute("outcomes", HandOverOutcome.values());
        model.addAttribute(
                "site", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return new Exchange(request, response, locale);
    }

    @GetMapping("/{number:\\d{1,9}}/folder.pdf")
    void one(
            LegKey leg,
            @PathVariable("number") int number,
            Model model,
            @ModelAttribute(name = "exchange", binding = false) Exchange exchange)
            throws IOException {
        send("RT-" + number, List.of(folders.of(leg, number, exchange.locale())), model, exchange);
    }

    @GetMapping("/folders/{day:\\d{4}-\\d{2}-\\d{2}}.pdf")
    void ofDay(
            LegKey leg,
            @PathVariable("day") String day,
            Model model,
            @ModelAttribute(name = "exchange", binding = false) Exchange exchange)
            throws IOException {
        var date = DateField.day(day).orElseThrow(() -> new NotFound("folder", day));
        send(leg.district() + "-" + day, folders.on(leg, date, exchange.locale()), model, exchange);
    }

    private void send(String name, List<MovementFolder> those, Model model, Exchange exchange) throws IOException {
        var parts = those.stream().map(folder -> Map.of("folder", folder)).toList();
        pages.send(new PrintedPages.File("map-" + name + ".pdf", VIEW, parts), model.asMap(), exchange);
    }
}
