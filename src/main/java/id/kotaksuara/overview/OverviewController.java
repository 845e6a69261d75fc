package id.kotaksuara.overview;

import id.kotaksuara.delivery.goal.DueBy;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.overview.setup.SetUps;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.postponed.PostponedStations;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says of any region what has not arrived yet, and what to do about it. */
@Controller
@RequestMapping(RegionPath.ANY)
class OverviewController {

    private static final int REGENCY = 2;
    private static final int DISTRICT = 3;

    private final Overviews overviews;
    private final Elections elections;
    private final Regions regions;
    private final OfficeClock clock;
    private final SetUps setUps;
    private final PostponedStations postponed;
    private final DueBy dues;

    OverviewController(
            Overviews overviews,
            Elections elections,
            Regions regions,
            OfficeClock clock,
            SetUps setUps,
            PostponedStations postponed,
            DueBy dues) {
        this.dues = dues;
        this.postponed = postponed;
        this.setUps = setUps;
        this.overviews = overviews;
        this.elections = elections;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String election,
            @PathVariable String region,
            @ModelAttribute("filter") OverviewFilter filter,
            Model model) {
        RegionName here = regions.named(region);
        if (here.level() > DISTRICT) {
            return "redirect:/elections/" + election + "/" + RegionLevel.DISTRICT.around(region);
        }
        model.addAttribute("here", here);
        Election vote = elections.withCode(election);
        Deadline deadline = Deadline.of(vote, clock.zoneId(here.code()), clock.now(here.code()));
        model.addAttribute("vote", vote);
        model.addAttribute("deadline", deadline);
        return overviews.together(() -> switch (here.level()) {
            case DISTRICT -> district(election, here, model);
            case REGENCY -> regency(new OfficeKey(election, here.code()), filter, deadline, model);
            default -> above(election, here, filter, model);
        });
    }

    private String regency(OfficeKey office, OverviewFilter filter, Deadline deadline, Model model) {
        List<DistrictRow> rows = overviews.districts(office);
        model.addAttribute(
                "boxes", Boxes.sum(rows.stream().map(DistrictRow::boxes).toList()));
        var due = dues.of(office, deadline.zone(), usual -> Todo.goesByDeadlines(rows, usual));
        var setUp = setUps.of(office);
        model.addAttribute("setup", setUp.published() ? null : setUp);
        model.addAttribute("todo", Todo.of(rows, overviews.unmeasured(office.regency(), rows), deadline, due));
        model.addAttribute("postponed", postponed.of(office).size());
        model.addAttribute("goods", overviews.goods(office));
        model.addAttribute(
                "rows", filter.districts(rows).stream().map(OverviewLine::of).toList());
        model.addAttribute("states", List.of(DistrictState.values()));
        return "overview/regency";
    }

    private String district(String election, RegionName here, Model model) {
        DistrictRow row = overviews.district(election, here);
        model.addAttribute("boxes", row.boxes());
        model.addAttribute("office", new OfficeKey(election, RegionLevel.REGENCY.around(here.code())));
        model.addAttribute("row", row);
        return "overview/district";
    }

    private String above(String election, RegionName here, OverviewFilter filter, Model model) {
        List<RegencyRow> rows = overviews.regencies(election, here);
        model.addAttribute(
                "boxes", Boxes.sum(rows.stream().map(RegencyRow::boxes).toList()));
        model.addAttribute("rows", filter.regencies(rows));
        return "overview/regions";
    }
}
