package id.kotaksuara.delivery.wave;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.dispatch.PaperWords;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.pages.ShipmentFile;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All papers of a wave that is on the road, one behind the other: the waybill and the hand-over record of each shipment. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/waves/{day:\\d{4}-\\d{2}-\\d{2}}/{wave:\\d{1,3}}/papers")
class WavePaperController {

    private final WaveLoads waves;
    private final Elections elections;
    private final BesideBoxes beside;
    private final Goals goals;

    WavePaperController(WaveLoads waves, Elections elections, BesideBoxes beside, Goals goals) {
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

    @GetMapping
    String papers(OfficeKey office, @PathVariable String day, @PathVariable String wave, Model model, Locale locale) {
        WaveOfOffice those = waves.of(WaveKey.of(office, day, wave));
        List<ShipmentLoad> loads = waves.loads(office, those.rows(), ShipmentStatus.DISPATCHED);
        var shown = loads.stream().map(ShipmentLoad::shipment).toList();
        beside.ahead(office, shown);
        goals.ahead(shown);
        List<Papers> papers =
                loads.stream().map(load -> Papers.of(load, locale)).toList();
        if (papers.isEmpty()) {
            throw new NotFound("papers", day);
        }
        model.addAttribute("of", those);
        model.addAttribute("papers", papers);
        model.addAttribute(
                "numbers", papers.stream().flatMap(WavePaperController::numbers).toList());
        model.addAttribute("vote", elections.withCode(office.election()));
        return "delivery/wave/papers";
    }

    private static Stream<String> numbers(Papers papers) {
        String number = papers.file().shipment().number();
        return Stream.of(number, "BAST/" + number);
    }
}
