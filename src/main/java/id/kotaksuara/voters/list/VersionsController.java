package id.kotaksuara.voters.list;

import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what differs between two versions of a region's voter list, and hands it out as a table. */
@Controller
@RequestMapping(RegionPath.ANY + "/voters/versions")
class VersionsController {

    private static final int STATIONS_ON_A_PAGE = 100;

    private final Elections elections;
    private final Regions regions;
    private final Comparisons comparisons;

    VersionsController(Elections elections, Regions regions, Comparisons comparisons) {
        this.elections = elections;
        this.regions = regions;
        this.comparisons = comparisons;
    }

    @ModelAttribute("election")
    Election election(@PathVariable("election") String election) {
        return elections.withCode(election);
    }

    @ModelAttribute("region")
    RegionName region(@PathVariable("region") String region) {
        return regions.named(region);
    }

    @ModelAttribute("address")
    String address(@PathVariable("election") String election, @PathVariable("region") String region) {
        return "/elections/" + election + "/" + region + "/voters";
    }

    @ModelAttribute("versions")
    List<ListVersion> versions(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute(name = "region", binding = false) RegionName region) {
        return comparisons.versions(election.code(), region.code());
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute(name = "region", binding = false) RegionName region,
            @ModelAttribute(name = "versions", binding = false) List<ListVersion> versions,
            @ModelAttribute("asked") VersionChoice asked,
            Model model) {
        var choice = asked.among(versions);
        var comparison = choice.comparison(election.code(), region.code(), versions);
        var rows = comparisons.regions(comparison);
        int differing = comparisons.count(comparison, choice.kind());
        model.addAttribute("choice", choice);
        model.addAttribute("sum", sum(region, rows));
        var changed = rows.stream().filter(RegionDifference::any).toList();
        model.addAttribute("rows", choice.rows(changed));
        model.addAttribute("unchanged", rows.size() - changed.size());
        model.addAttribute("differing", differing);
        model.addAttribute("stations", stations(comparison, choice));
        model.addAttribute("pages", (differing + STATIONS_ON_A_PAGE - 1) / STATIONS_ON_A_PAGE);
        return "voters/list/versions";
    }

    private List<StationDifference> stations(VersionComparison comparison, VersionChoice choice) {
        int from = (choice.page() - 1) * STATIONS_ON_A_PAGE;
        return comparisons.stations(comparison, choice.kind(), STATIONS_ON_A_PAGE, from);
    }

    private static RegionDifference sum(RegionName region, List<RegionDifference> rows) {
        var nothing = new RegionDifference(region.code(), region.name(), 0, 0, 0, 0, 0, 0);
        return rows.stream().reduce(nothing, RegionDifference::plus);
    }

    @GetMapping("/regions" + TableFormat.ENDING)
    void regions(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute(name = "region", binding = false) RegionName region,
            @ModelAttribute(name = "versions", binding = false) List<ListVersion> versions,
            @ModelAttribute("asked") VersionChoice asked,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        var choice = asked.among(versions);
        var rows = comparisons.regions(choice.comparison(election.code(), region.code(), versions));
        TableFormat.ending(format).answer(response, name("wilayah", region, choice), "Wilayah", table -> {
            table.row("KODE", "NAMA", "TPS_BARU", "TPS_BERUBAH", "TPS_HILANG", "PEMILIH_SEBELUM", "PEMILIH_SESUDAH");
            choice.rows(rows)
                    .forEach(row -> table.row(
                            row.code(),
                            row.name(),
                            row.stationsNew(),
                            row.stationsChanged(),
                            row.stationsGone(),
                            row.votersBefore(),
                            row.votersAfter()));
        });
    }

    @GetMapping("/stations" + TableFormat.ENDING)
    void stations(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute(name = "region", binding = false) RegionName region,
            @ModelAttribute(name = "versions", binding = false) List<ListVersion> versions,
            @ModelAttribute("asked") VersionChoice asked,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        var choice = asked.among(versions);
        TableFormat.ending(format).answer(response, name("tps", region, choice), "TPS", table -> {
            table.row(StationDifference.HEADINGS);
            comparisons.each(
                    choice.comparison(election.code(), region.code(), versions), row -> table.row(row.cells()));
        });
    }

    private static String name(String what, RegionName region, VersionChoice choice) {
        return "beda-" + what + "-" + region.path() + "-" + choice.from() + "-" + choice.to();
    }
}
