package id.kotaksuara.voters.preview;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.voters.check.ColumnChoice;
import id.kotaksuara.voters.check.FileColumns;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import id.kotaksuara.voters.intake.ImportDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private final ImportPage page;

    ImportActionsController(
            ImportDesk desk, VoterImports imports, Remarks remarks, ImportPreview preview, ImportPage page) {
        this.desk = desk;
        this.imports = imports;
        this.remarks = remarks;
        this.preview = preview;
        this.page = page;
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
        page.fill(it, look, model);
        return PAGE;
    }

    /** What of the page moves while a file is read or applied. */
    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String moving(
            @ModelAttribute(name = "it", binding = false) VoterImport it,
            @ModelAttribute("look") Look look,
            Model model) {
        model.addAttribute("alone", true);
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
            page.fill(it, Look.WHOLE, model);
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
            if (name.matches("column-\\d{1,4}")) {
                int column = Integer.parseInt(name.substring("column-".length()));
                Column.choices()
                        .filter(choice -> choice.name().equals(meaning))
                        .forEach(choice -> meanings.put(column, choice));
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
            @AuthenticationPrincipal SignedIn me,
            Sure sure) {
        var ready = desk.ready(it.electionCode(), it.regionCode(), me.username());
        if (ready.isPresent() && !sure.said()) {
            var gone = ready.get();
            return sure.ask("voters.restore.ask", it.path(), gone.number(), gone.fileName());
        }
        return "redirect:" + address + "/imports/" + desk.restore(it, me.username());
    }

    @GetMapping({"/remarks.csv", "/remarks.xlsx"})
    void remarks(@ModelAttribute(name = "it", binding = false) VoterImport it, HttpServletResponse response)
            throws IOException {
        var format = it.sheetName() == null ? TableFormat.CSV : TableFormat.XLSX;
        format.file(response, "catatan-" + it.number(), out -> remarks.write(it, out));
    }
}
