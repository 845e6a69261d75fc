package id.kotaksuara.road.night;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.leg.LegKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The night board of a district and of a regency. */
@Controller
class NightController {

    private static final String PAGE = "road/night/board";

    private final NightDesk desk;
    private final Elections elections;
    private final Regencies regencies;
    private final OfficeClock clock;

    NightController(NightDesk desk, Elections elections, Regencies regencies, OfficeClock clock) {
        this.desk = desk;
        this.elections = elections;
        this.regencies = regencies;
        this.clock = clock;
    }

    @GetMapping(RegionPath.DISTRICT + "/last-leg/night")
    String district(LegKey leg, Model model) {
        model.addAttribute("board", desk.of(leg));
        model.addAttribute("here", leg.path() + "/night");
        return clocked(leg.district(), model);
    }

    @GetMapping(RegionPath.REGENCY + "/last-legs/night")
    String regency(OfficeKey office, Model model) {
        model.addAttribute("vote", elections.withCode(office.election()));
        model.addAttribute("name", regencies.withCode(office.regency()).name());
        model.addAttribute("closedWays", desk.closedWays(office));
        model.addAttribute("board", desk.of(office));
        model.addAttribute("here", "/elections/" + office.election() + "/" + office.regency() + "/last-legs/night");
        return clocked(office.regency(), model);
    }

    private String clocked(String regionCode, Model model) {
        model.addAttribute("zone", clock.zoneId(regionCode));
        model.addAttribute("now", clock.now(regionCode));
        return PAGE;
    }
}
