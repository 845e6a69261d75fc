package id.kotaksuara.voters.imports;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.list.VoterListController;
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
class ImportActionsController {

    private final VoterListImporter importer;
    private final VoterImports imports;
    private final ImportPreview preview;
    private final ImportController pages;
    private final Remarks remarks;

    ImportActionsController(
            VoterListImporter importer,
            VoterImports imports,
            ImportPreview preview,
            ImportController pages,
            Remarks remarks) {
        this.importer = importer;
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
        importer.readAgain(it, version, ColumnChoice.text(FileColumns.chosen(meanings)));
        return "redirect:" + it.path();
    }

    @PostMapping("/sheet")
    String sheet(@ModelAttribute("it") VoterImport it, @RequestParam int version, @RequestParam String sheet) {
        importer.readSheet(it, version, sheet);
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
            return "voters/imports/import";
        }
        importer.apply(it, version, confirmation.warnings(), me.username());
        return "redirect:" + it.path();
    }

    @PostMapping("/discard")
    String discard(
            @ModelAttribute("it") VoterImport it,
            @ModelAttribute("address") String address,
            @RequestParam int version,
            RedirectAttributes flash) {
        importer.discard(it, version);
        flash.addFlashAttribute("notice", "voters.import.discarded");
        return "redirect:" + address;
    }

    @PostMapping("/restore")
    String restore(
            @ModelAttribute("it") VoterImport it,
            @ModelAttribute("address") String address,
            @AuthenticationPrincipal SignedIn me) {
        return "redirect:" + address + "/imports/" + importer.restore(it, me.username());
    }

    @GetMapping({"/remarks.csv", "/remarks.xlsx"})
    void remarks(@ModelAttribute("it") VoterImport it, HttpServletResponse response) throws IOException {
        if (it.sheetName() == null) {
            VoterListController.download(response, "catatan-" + it.number() + ".csv");
        } else {
            VoterListController.download(response, "catatan-" + it.number() + ".xlsx");
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        remarks.write(it, response.getOutputStream());
    }
}
