package id.kotaksuara.voters.list;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.VoterImports;
import id.kotaksuara.voters.list.VoterList.Voters;
import id.kotaksuara.voters.preview.OfVoterList;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the voter list of a region as it is stored, from the nation down to the station, and hands it out. */
@Controller
@RequestMapping(RegionPath.ANY + "/voters")
@OfVoterList
class VoterListController {

    private static final List<ImportState> OPEN = List.of(ImportState.FAULTY, ImportState.WAITING);

    private final VoterList list;
    private final VoterImports imports;
    private final VoterExport export;
    private final Journal journal;

    VoterListController(VoterList list, VoterImports imports, VoterExport export, Journal journal) {
        this.list = list;
        this.imports = imports;
        this.export = export;
        this.journal = journal;
    }

    /** In what order the regions stand. */
    enum Order {
        CODE(Comparator.comparing(Voters::code)),
        NAME(Comparator.comparing(Voters::name)),
        STATIONS(Comparator.comparing(Voters::stations).reversed()),
        VOTERS(Comparator.comparing(Voters::voters).reversed());

        private final Comparator<Voters> comparator;

        Order(Comparator<Voters> comparator) {
            this.comparator = comparator;
        }
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "CODE") Order sort,
            Model model) {
        if (region.is(RegionLevel.VILLAGE)) {
            var stations = list.stations(election.code(), region.code());
            model.addAttribute("stations", stations);
            model.addAttribute("sum", VoterList.sumOfStations(region, stations));
        } else {
            var within = list.within(election.code(), region);
            model.addAttribute("rows", sorted(within, q, sort));
            model.addAttribute("sum", VoterList.sum(region, within));
        }
        model.addAttribute("q", q);
        model.addAttribute("sort", sort);
        model.addAttribute("waiting", imports.touching(election.code(), region.code(), OPEN));
        model.addAttribute("versions", imports.versions(election.code(), region.code()));
        model.addAttribute("journal", journal.about("voters:" + election.code() + "/" + region.code()));
        return "voters/list/list";
    }

    private static List<Voters> sorted(List<Voters> rows, String q, Order sort) {
        var part = q.strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(part)
                        || row.code().startsWith(part))
                .sorted(sort.comparator)
                .toList();
    }

    @GetMapping("/stations" + TableFormat.ENDING)
    void stations(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        var name = "tps-" + election.code() + "-" + region.path();
        TableFormat.ending(format)
                .answer(response, name, "TPS", table -> export.stations(election.code(), region.code(), table));
    }

    @GetMapping("/regions" + TableFormat.ENDING)
    void regions(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        if (region.is(RegionLevel.VILLAGE)) {
            throw new NotFound("region", region.path());
        }
        var name = "pemilih-" + election.code() + "-" + region.path();
        TableFormat.ending(format)
                .answer(
                        response,
                        name,
                        "Pemilih",
                        table -> export.regions(list.within(election.code(), region), table));
    }

    @GetMapping("/example.csv")
    void example(@ModelAttribute("region") RegionName region, HttpServletResponse response) throws IOException {
        TableFormat.CSV.file(response, "contoh-tps", out -> export.example(region, out));
    }
}
