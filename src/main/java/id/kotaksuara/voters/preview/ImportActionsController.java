package id.kotaksuara.voters.preview;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.voters.check.ColumnChoice;
import id.kotaksuara.voters.check.FileColumns;
import id.kotaksuara.voters.check.FileSheets;
import id.kotaksuara.voters.check.ImportNeeds;
import id.kotaksuara.voters.check.Progress;
import id.kotaksuara.voters.check.Recap;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import id.kotaksuara.voters.intake.ImportDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: what becomes of it, and what can be done with it: change its columns, apply, discard, put back. */
@Controller
@RequestMapping(RegionPath.ANY + "/voters/imports/{number:\\d+}")
@OfVoterList
class ImportActionsController {

    private static final String PAGE = "voters/preview/import";

    private final ImportDesk desk;
    private final VoterImports imports;
    private final Remarks remarks;
    private final ImportPreview preview;
    private final ImportNeeds needs;
    private final ImportPlans plans;
    private final Recap recaps;
    private final FileSheets sheets;
    private final FileColumns columns;
    private final Progress progress;

    ImportActionsController(
            ImportDesk desk,
            VoterImports imports,
            Remarks remarks,
            ImportPreview preview,
            ImportNeeds needs,
            ImportPlans plans,
            Recap recaps,
            FileSheets sheets,
            FileColumns columns,
            Progress progress) {
        this.desk = desk;
        this.imports = imports;
        this.remarks = remarks;
        this.preview = preview;
        this.needs = needs;
        this.plans = plans;
        this.recaps = recaps;
        this.sheets = sheets;
        this.columns = columns;
        this.progress = progress;
    }

    @ModelAttribute("it")
    VoterImport it(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            @PathVariable int number) {
        return imports.withNumber(election.code(), region.code(), number);
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @ModelAttribute("look") Look look,
            Model model) {
        fill(it, look, model);
        return PAGE;
    }

    /** What of the page moves while a file is read or applied. */
    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String moving(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @ModelAttribute("look") Look look,
            Model model) {
        return show(it, look, model) + " :: moving";
    }

    @PostMapping("/apply")
    String apply(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @ModelAttribute("region") RegionName region,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        var confirmation = Confirmation.of(sent);
        var missing = confirmation.missing(it, preview.large(it), region.name());
        if (!missing.isEmpty()) {
            fill(it, Look.WHOLE, model);
            model.addAttribute("confirmation", confirmation);
            model.addAttribute("missing", missing);
            model.addAttribute("faulty", true);
            return PAGE;
        }
        desk.apply(it, version, confirmation.warnings(), me.username());
        return "redirect:" + it.path();
    }

    @PostMapping("/columns")
    String columns(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        var meanings = new TreeMap<Integer, Column>();
        sent.forEach((name, meaning) -> {
            if (name.matches("column-\\d{1,4}") && !meaning.isEmpty()) {
                meanings.put(Integer.valueOf(name.substring("column-".length())), Column.valueOf(meaning));
            }
        });
        desk.readAgain(it, version, ColumnChoice.text(FileColumns.chosen(meanings)));
        return "redirect:" + it.path();
    }

    @PostMapping("/regency")
    String regency(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @RequestParam int version,
            @RequestParam String regency) {
        return "redirect:" + desk.isOf(it, version, regency).path();
    }

    @PostMapping("/tail")
    String tail(@ModelAttribute(name = "it", binding = false) VoterImport it, @RequestParam int version) {
        desk.readUntilTail(it, version);
        return "redirect:" + it.path();
    }

    @PostMapping("/sheet")
    String sheet(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @RequestParam int version,
            @RequestParam String sheet) {
        desk.readSheet(it, version, sheet);
        return "redirect:" + it.path();
    }

    /** Asks first: a file that is thrown away has to be uploaded again. */
    @GetMapping("/discard")
    String askToDiscard(@ModelAttribute(name = "it", binding = false) VoterImport it) {
        return it.state().open() ? "voters/preview/discard" : "redirect:" + it.path();
    }

    @PostMapping("/discard")
    String discard(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @ModelAttribute("address") String address,
            @RequestParam int version,
            RedirectAttributes flash) {
        desk.discard(it, version);
        flash.addFlashAttribute("notice", "voters.import.discarded");
        return "redirect:" + address;
    }

    @PostMapping("/restore")
    String restore(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @ModelAttribute("address") String address,
            @AuthenticationPrincipal SignedIn me) {
        return "redirect:" + address + "/imports/" + desk.restore(it, me.username());
    }

    @GetMapping({"/remarks.csv", "/remarks.xlsx"})
    void remarks(@ModelAttribute(name = "it", binding = false) VoterImport it, HttpServletResponse response)
            throws IOException {
        var format = it.sheetName() == null ? TableFormat.CSV : TableFormat.XLSX;
        format.file(response, "catatan-" + it.number(), out -> remarks.write(it, out));
    }

    private void fill(VoterImport it, Look look, Model model) {
        model.addAttribute("point", progress.now(it.id()));
        fillFile(it, model);
        fillRecap(it, look, model);
        fillDistricts(it, look, model);
        fillNeeds(it, look.within(it), model);
        model.addAttribute("large", preview.large(it));
        model.addAttribute("newRegions", preview.regions(it));
        model.addAttribute("mostNames", Confirmation.MOST_NAMES);
        model.addAttribute("confirmation", Confirmation.NONE);
        model.addAttribute("missing", List.of());
    }

    /** How the file was understood, and what is wrong with it. */
    private void fillFile(VoterImport it, Model model) {
        model.addAttribute("faults", preview.faults(it));
        model.addAttribute("tail", desk.tail(it));
        model.addAttribute("unknown", preview.unknownNames(it));
        model.addAttribute("regencies", preview.regencies(it));
        model.addAttribute("sheets", sheets.of(it));
        var columnsOfFile = columns.of(it);
        model.addAttribute("columns", columnsOfFile);
        model.addAttribute("spare", FileColumns.spareCodes(columnsOfFile).orElse(null));
        model.addAttribute("meanings", Column.choices().toList());
    }

    /** What a recapitulation says, page by page. */
    private void fillRecap(VoterImport it, Look look, Model model) {
        var recap = recaps.sum(it);
        model.addAttribute("recap", recap);
        model.addAttribute("recapRows", recaps.rows(it, look.pageNumber()));
        model.addAttribute("recapPages", (recap.rows() + Recap.ROWS_ON_A_PAGE - 1) / Recap.ROWS_ON_A_PAGE);
    }

    /** What changes in which district, page by page. */
    private void fillDistricts(VoterImport it, Look look, Model model) {
        var within = look.within(it);
        model.addAttribute("within", within);
        model.addAttribute("districts", preview.districts(it, within, look.pageNumber()));
        model.addAttribute("page", look.pageNumber());
        model.addAttribute("pages", preview.districtPages(it, within));
        model.addAttribute("unchanged", preview.unchanged(it, within));
    }

    /** What the change means for the requirement and for plans that were made. */
    private void fillNeeds(VoterImport it, String within, Model model) {
        model.addAttribute("need", needs.total(it, within).orElse(null));
        model.addAttribute("needs", needs.below(it, within));
        model.addAttribute("plans", plans.of(it, within));
        model.addAttribute("plannedRegencies", plans.regencies(it, within));
    }
}
