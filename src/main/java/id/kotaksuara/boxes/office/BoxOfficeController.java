package id.kotaksuara.boxes.office;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.boxes.collo.ColloRows;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The boxes of an office: whether it keeps them one by one, how far they are, what changed under them. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes")
class BoxOfficeController {

    private static final int WORK_ON_A_PAGE = 60;
    private static final List<BoxState> STATES = List.of(
            BoxState.WAITING, BoxState.OPEN, BoxState.FILLED, BoxState.SEALED, BoxState.ON_ROAD, BoxState.ARRIVED);
    private static final String PAGE = "redirect:/elections/{election}/{regency}/boxes";

    private final Elections elections;
    private final Regencies regencies;
    private final BoxKeeping keeping;
    private final BoxOffice office;
    private final BoxProgress progress;
    private final BoxWorks works;
    private final BoxHistory history;
    private final Districts districts;
    private final BoxRows rows;
    private final ColloRows colli;
    private final Unnamed unnamed;
    private final OfficeClock clock;

    BoxOfficeController(
            Elections elections,
            Regencies regencies,
            BoxKeeping keeping,
            BoxOffice office,
            BoxProgress progress,
            BoxWorks works,
            BoxHistory history,
            Districts districts,
            BoxRows rows,
            ColloRows colli,
            Unnamed unnamed,
            OfficeClock clock) {
        this.clock = clock;
        this.unnamed = unnamed;
        this.districts = districts;
        this.rows = rows;
        this.colli = colli;
        this.elections = elections;
        this.regencies = regencies;
        this.keeping = keeping;
        this.office = office;
        this.progress = progress;
        this.works = works;
        this.history = history;
    }

    @GetMapping
    String show(
            OfficeKey key,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        model.addAttribute("election", elections.withCode(key.election()));
        model.addAttribute("regency", regencies.withCode(key.regency()));
        model.addAttribute("here", key.path() + "/boxes");
        model.addAttribute("key", key);
        model.addAttribute("since", keeping.since(key).orElse(null));
        List<DistrictBoxes> all = progress.of(key);
        List<DistrictBoxes> shown = all.stream()
                .filter(one -> one.code().equals(district) || district.isEmpty())
                .toList();
        model.addAttribute("choices", all);
        model.addAttribute("chosen", district);
        model.addAttribute("districts", shown);
        model.addAttribute("all", sum(shown, DistrictBoxes::all));
        model.addAttribute("ready", sum(shown, DistrictBoxes::ready));
        model.addAttribute("states", STATES);
        work(key, shown.size() == 1 ? shown.get(0).code() : key.regency(), page, model);
        model.addAttribute("now", clock.now(key.regency()));
        model.addAttribute("unnamed", unnamed.of(key));
        model.addAttribute("head", history.head(key).orElse(null));
        return "boxes/office/boxes";
    }

    private void work(OfficeKey key, String region, String page, Model model) {
        var counts = works.counts(key, region);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "follow", counts.containsKey(BoxWorks.Kind.NEW) || counts.containsKey(BoxWorks.Kind.UNNEEDED));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int pages = Math.max(1, (all + WORK_ON_A_PAGE - 1) / WORK_ON_A_PAGE);
        int shown = page.matches("\\d{1,6}") ? Math.max(1, Math.min(pages, Integer.parseInt(page))) : 1;
        model.addAttribute("workCount", all);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "works", works.of(key, region, new BoxWorks.Part((shown - 1) * WORK_ON_A_PAGE, WORK_ON_A_PAGE)));
    }

    private static int sum(List<DistrictBoxes> districts, ToIntFunction<DistrictBoxes> of) {
        return districts.stream().mapToInt(of).sum();
    }

    @PostMapping
    String begin(OfficeKey key, RedirectAttributes flash) {
        elections.withCode(key.election());
        regencies.withCode(key.regency());
        flash.addFlashAttribute("noticeArguments", new Object[] {office.begin(key)});
        flash.addFlashAttribute("notice", "box.begun");
        return PAGE;
    }

    @PostMapping("/following")
    String follow(OfficeKey key, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeArguments", new Object[] {office.follow(key)});
        flash.addFlashAttribute("notice", "box.followed");
        return PAGE;
    }

    /** Leads from a code that somebody typed or scanned to the passport of its box, or to its collo. */
    @GetMapping("/find")
    String find(OfficeKey key, @RequestParam(defaultValue = "") String code, Model model) {
        try {
            BoxCode read = BoxCode.read(code);
            if (rows.find(read).isEmpty() && colli.find(read).isEmpty()) {
                throw new RuleBroken("box.code.unknown", read.spoken());
            }
            return "redirect:" + BoxCode.SHORT_ADDRESS + read.text();
        } catch (RuleBroken broken) {
            model.addAttribute("typed", code);
            model.addAttribute("wrong", broken.key());
            model.addAttribute("wrongArguments", broken.arguments());
            return show(key, "", "1", model);
        }
    }

    @GetMapping("/districts/{district:\\d\\d\\.\\d\\d\\.\\d\\d}")
    String district(OfficeKey key, @PathVariable("district") String code, Model model) {
        District district = districts.withCode(code);
        if (!district.regencyCode().equals(key.regency())) {
            throw new NotFound("district", code);
        }
        model.addAttribute("here", key.path() + "/boxes");
        model.addAttribute("district", district);
        model.addAttribute("boxes", rows.within(key, code));
        return "boxes/office/district";
    }

    /** All that is to be done, as a paper to take along. */
    @GetMapping("/work")
    String work(OfficeKey key, @RequestParam(defaultValue = "") String district, Model model) {
        boolean one = districts.ofRegency(key.regency()).stream()
                .anyMatch(known -> known.code().equals(district));
        model.addAttribute("here", key.path() + "/boxes");
        model.addAttribute("vote", elections.withCode(key.election()));
        model.addAttribute("now", clock.now(key.regency()));
        model.addAttribute("works", works.of(key, one ? district : key.regency(), BoxWorks.Part.ALL));
        return "boxes/office/work-paper";
    }

    /** The whole history as a file that is checked without this application's database. */
    @GetMapping("/history")
    void history(OfficeKey key, HttpServletResponse response) throws IOException {
        String name = "kotak-" + key.regency() + ".jsonl";
        TableFormat.text(response, "application/jsonl", name, file -> history.export(key, file));
    }
}
