package id.kotaksuara.election.requirement;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what a region or a station needs, each number with the rule that made it. */
@Controller
@RequestMapping(RegionPath.ANY + "/requirement")
class RequirementController {

    private final Elections elections;
    private final PollingStations stations;
    private final Requirements requirements;
    private final Regions regions;
    private final RequirementWords words;

    RequirementController(
            Elections elections,
            PollingStations stations,
            Requirements requirements,
            Regions regions,
            RequirementWords words) {
        this.elections = elections;
        this.stations = stations;
        this.requirements = requirements;
        this.regions = regions;
        this.words = words;
    }

    @ModelAttribute("election")
    Election election(@PathVariable("election") String electionCode) {
        return elections.withCode(electionCode);
    }

    @ModelAttribute("region")
    RegionName region(@PathVariable("region") String pathCode) {
        return regions.named(pathCode);
    }

    /** The regency whose stations an administrator would upload to see something here, "" above regencies. */
    @ModelAttribute("importRegency")
    String importRegency(@ModelAttribute(name = "region", binding = false) RegionName region) {
        var code = new RegionCode(region.code());
        return code.reaches(RegionLevel.REGENCY) ? code.at(RegionLevel.REGENCY).text() : "";
    }

    @GetMapping
    String region(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute(name = "region", binding = false) RegionName region,
            @ModelAttribute("order") RequirementOrder order,
            Model model) {
        model.addAttribute("requirement", requirements.of(election.code(), region.code()));
        if (region.is(RegionLevel.VILLAGE)) {
            model.addAttribute("stations", order.stations(stations.ofVillage(election.code(), region.code())));
        } else {
            model.addAttribute("rows", order.rows(rows(election, region)));
        }
        return "election/requirement/requirement";
    }

    @GetMapping("/{number:\\d{1,3}}")
    String station(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute(name = "region", binding = false) RegionName region,
            @PathVariable("number") int number,
            Model model) {
        var station = stations.withKey(new StationKey(election.code(), region.code(), number));
        model.addAttribute("station", station);
        model.addAttribute("place", words.station(station, region.name()));
        model.addAttribute("requirement", requirements.of(station));
        return "election/requirement/requirement-station";
    }

    private List<RequirementRow> rows(Election election, RegionName region) {
        return RequirementRow.of(
                regions.within(region), requirements.within(election.code(), region.code(), region.level() + 1));
    }
}
