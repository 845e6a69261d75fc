package id.kotaksuara.road.tour;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.blockage.ClosedWays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last legs of all districts of a regency: who is planned, who is not, what its plan leaves out and why. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/last-legs")
class LastLegsController {

    private final LegOverview overview;
    private final Elections elections;
    private final Regencies regencies;
    private final ClosedWays closedWays;

    LastLegsController(LegOverview overview, Elections elections, Regencies regencies, ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.overview = overview;
        this.elections = elections;
        this.regencies = regencies;
    }

    @GetMapping
    String all(OfficeKey office, Model model) {
        var vote = elections.withCode(office.election());
        model.addAttribute("vote", vote);
        model.addAttribute("regencyCode", office.regency());
        model.addAttribute("regencyName", regencies.withCode(office.regency()).name());
        model.addAttribute("closedWays", closedWays.of(office));
        model.addAttribute("sums", LegSums.of(overview.of(office)));
        return "road/tour/legs";
    }
}
