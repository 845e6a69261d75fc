package id.kotaksuara.voters.imports;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.voters.file.Column;
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

/** What can be done with an import: change its columns, apply it, discard it, put back what it changed. */
@Controller
@RequestMapping(RegionPath.ANY + "/voters/imports/{number:\\d+}")
@OfVoterList
class ImportActionsController {

    private final ImportDesk desk;
    private final VoterImports imports;
    private final ImportPreview preview;
    private final ImportController pages;
    private final Remarks remarks;

    ImportActionsController(
            ImportDesk desk, VoterImports imports, ImportPreview preview, ImportController pages, Remarks remarks) {
        this.desk = desk;
        this.imports = imports;
        this.preview = preview;
        this.pages = pages;
        this.remarks = remarks;
    }

    @ModelAttribute("it")
    VoterImport it(
            @ModelAttribute("election") Election election,
            @ModelAttribute("region") RegionName region,
            @PathVariable int number) {
        return imports.withNumber(election.code(), region.code(), number);
    }

    @PostMapping("/columns")
    String columns(
            @ModelAttribute("it") VoterImport it, @RequestParam int version, @RequestParam Map<String, String> sent) {
        var meanings = new TreeMap<Integer, Column>();
        sent.forEach((name, meaning) -> {
            if (name.matches("column-\\d{1,4}") && !meaning.isEmpty()) {
                meanings.put(Integer.valueOf(name.substring("column-".length())), Column.valueOf(meaning));
            }
        });
        desk.readAgain(it, version, ColumnChoice.text(FileColumns.chosen(meanings)));
        return "redirect:" + it.path();
    }

    @PostMapping("/sheet")
    String sheet(@ModelAttribute("it") VoterImport it, @RequestParam int version, @RequestParam String sheet) {
        desk.readSheet(it, version, sheet);
        return "redirect:" + it.path();
    }

    @PostMapping("/apply")
    String apply(
            @ModelAttribute("it") VoterImport it,
            @ModelAttribute("region") RegionName region,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        var confirmation = Confirmation.of(sent);
        var missing = confirmation.missing(it, preview.large(it), region.name());
        if (!missing.isEmpty()) {
            pages.fill(it, Look.WHOLE, model);
            model.addAttribute("confirmation", confirmation);
            model.addAttribute("missing", missing);
            model.addAttribute("faulty", true);
            return "voters/imports/import";
        }
        desk.apply(it, version, confirmation.warnings(), me.username());
        return "redirect:" + it.path();
    }

    /** Asks first: a file that is thrown away has to be uploaded again. */
    @GetMapping("/discard")
    String askToDiscard(@ModelAttribute("it") VoterImport it) {
        return it.state().open() ? "voters/imports/discard" : "redirect:" + it.path();
    }

    @PostMapping("/discard")
    String discard(
            @ModelAttribute("it") VoterImport it,
            @ModelAttribute("address") String address,
            @RequestParam int version,
            RedirectAttributes flash) {
        desk.discard(it, version);
        flash.addFlashAttribute("notice", "voters.import.discarded");
        return "redirect:" + address;
    }

    @PostMapping("/restore")
    String restore(
            @ModelAttribute("it") VoterImport it,
            @ModelAttribute("address") String address,
            @AuthenticationPrincipal SignedIn me) {
        return "redirect:" + address + "/imports/" + desk.restore(it, me.username());
    }

    @GetMapping({"/remarks.csv", "/remarks.xlsx"})
    void remarks(@ModelAttribute("it") VoterImport it, HttpServletResponse response) throws IOException {
        var format = it.sheetName() == null ? TableFormat.CSV : TableFormat.XLSX;
        format.attach(response, "catatan-" + it.number());
        remarks.write(it, response.getOutputStream());
    }
}
