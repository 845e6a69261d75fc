package id.kotaksuara.delivery.wave;

import id.kotaksuara.base.printing.PrintedPages.Exchange;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.dispatch.PaperWords;
import id.kotaksuara.delivery.folder.FolderFile;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.pages.ShipmentFile;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * All papers of a wave: the waybills and hand-over records of what is on the road one behind the other, and the folders of all
 * its vehicles as one file, of those that have left or, as drafts, of those that wait.
 */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/waves/{day:\\d{4}-\\d{2}-\\d{2}}/{wave:\\d{1,3}}")
class WavePaperController {

    private final WaveLoads waves;
    private final Elections elections;
    private final BesideBoxes beside;
    private final Goals goals;
    private final FolderFile file;

    WavePaperController(WaveLoads waves, Elections elections, BesideBoxes beside, Goals goals, FolderFile file) {
        this.file = file;
        this.goals = goals;
        this.beside = beside;
        this.waves = waves;
        this.elections = elections;
    }

    /** One shipment's papers. */
    record Papers(ShipmentFile file, PaperWords words) {
        static Papers of(ShipmentLoad load, Locale locale) {
            return new Papers(ShipmentFile.onTheRoad(load), PaperWords.of(load.shipment(), load.places(), locale));
        }
    }

    @ModelAttribute("of")
    WaveOfOffice of(OfficeKey office, @PathVariable String day, @PathVariable String wave) {
        return waves.of(WaveKey.of(office, day, wave));
    }

    @ModelAttribute("exchange")
    Exchange exchange(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return new Exchange(request, response, locale);
    }

    @ModelAttribute
    void vote(OfficeKey office, Model model) {
        model.addAttribute("vote", elections.withCode(office.election()));
    }

    @GetMapping("/papers.pdf")
    void folders(
            @ModelAttribute(name = "of", binding = false) WaveOfOffice those,
            Model model,
            @ModelAttribute(name = "exchange", binding = false) Exchange exchange)
            throws IOException {
        bind("map-", those, waves.left(those), new Answer(model, exchange));
    }

    @GetMapping("/drafts.pdf")
    void drafts(
            @ModelAttribute(name = "of", binding = false) WaveOfOffice those,
            Model model,
            @ModelAttribute(name = "exchange", binding = false) Exchange exchange)
            throws IOException {
        bind("draf-", those, List.copyOf(those.waiting().values()), new Answer(model, exchange));
    }

    private record Answer(Model model, Exchange exchange) {}

    private void bind(String kind, WaveOfOffice of, List<ShipmentLoad> loads, Answer answer) throws IOException {
        WaveKey key = of.key();
        if (loads.isEmpty()) {
            throw new NotFound("papers", key.day());
        }
        String name = kind + "%s-%s-%d".formatted(key.office().regency(), key.day(), key.number());
        file.send(name, loads, answer.model().asMap(), answer.exchange());
    }

    @GetMapping("/papers")
    String papers(
            OfficeKey office,
            @ModelAttribute(name = "of", binding = false) WaveOfOffice those,
            Model model,
            Locale locale) {
        List<ShipmentLoad> loads = waves.loads(office, those.rows(), ShipmentStatus.DISPATCHED);
        var shown = loads.stream().map(ShipmentLoad::shipment).toList();
        beside.ahead(office, shown);
        goals.ahead(shown);
        List<Papers> papers =
                loads.stream().map(load -> Papers.of(load, locale)).toList();
        if (papers.isEmpty()) {
            throw new NotFound("papers", those.key().day());
        }
        model.addAttribute("papers", papers);
        model.addAttribute(
                "numbers", papers.stream().flatMap(WavePaperController::numbers).toList());
        return "delivery/wave/papers";
    }

    private static Stream<String> numbers(Papers papers) {
        String number = papers.file().shipment().number();
        return Stream.of(number, "BAST/" + number);
    }
}
