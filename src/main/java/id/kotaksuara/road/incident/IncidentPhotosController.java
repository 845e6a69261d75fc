package id.kotaksuara.road.incident;

import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoPages;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.leg.LegKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One incident with what was photographed of it. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/incidents/{number:\\d{1,9}}")
class IncidentPhotosController extends PhotoPages {

    private final RoadIncidents incidents;
    private final OfficeClock clock;

    IncidentPhotosController(RoadIncidents incidents, OfficeClock clock, PhotoDesk photos) {
        super(photos);
        this.incidents = incidents;
        this.clock = clock;
    }

    @ModelAttribute("album")
    Album album(LegKey leg, @PathVariable("number") int number, Model model) {
        var one = incidents.numbered(leg, number);
        model.addAttribute("one", one);
        model.addAttribute("zone", clock.zoneId(leg.district()));
        return one.album();
    }

    @GetMapping
    String show() {
        return "road/incident/one";
    }
}
