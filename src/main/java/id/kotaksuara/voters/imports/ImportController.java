package id.kotaksuara.voters.imports;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.voters.file.Column;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes files with voter counts in and shows what becomes of them. */
@Controller
@RequestMapping(RegionPath.ANY + "/voters/imports")
@OfVoterList
class ImportController {

    private static final List<ImportState> ALL = List.of(ImportState.values());

    private final ImportDesk desk;
    private final VoterImports imports;
    private final ImportPreview preview;
    private final ImportNeeds needs;
    private final ImportPlans plans;
    private final Recap recaps;
    private final FileSheets sheets;
    private final FileColumns columns;
    private final Progress progress;
    private final Regions regions;
    private final DataSize mostBytes;

    ImportController(
            ImportDesk desk,
            VoterImports imports,
            ImportPreview preview,
            ImportNeeds needs,
            ImportPlans plans,
            Recap recaps,
            FileSheets sheets,
            FileColumns columns,
            Progress progress,
            Regions regions,
            @Value("${spring.servlet.multipart.max-file-size:96MB}") DataSize mostBytes) {
        this.desk = desk;
        this.imports = imports;
        this.preview = preview;
        this.needs = needs;
        this.plans = plans;
        this.recaps = recaps;
        this.sheets = sheets;
        this.columns = columns;
        this.progress = progress;
        this.regions = regions;
        this.mostBytes = mostBytes;
    }

    @ModelAttribute("stages")
    ListStage[] stages() {
        return ListStage.values();
    }

    @ModelAttribute("mostMegabytes")
    long mostMegabytes() {
        return mostBytes.toMegabytes();
    }

    /** Those that a file uploaded above them can be of. */
    @ModelAttribute("regencies")
    List<RegionName> regencies(@ModelAttribute(name = "region", binding = false) RegionName region) {
        return region.level() < RegionLevel.REGENCY.number()
                ? regions.ofLevel(region, RegionLevel.REGENCY.number())
                : List.of();
    }

    @GetMapping
    String list(
            @ModelAttribute("election") Election election, @ModelAttribute("region") RegionName region, Model model) {
        model.addAttribute("imports", imports.touching(election.code(), region.code(), ALL));
        return "voters/imports/imports";
    }

    @GetMapping("/new")
    String form(@RequestParam(required = false) String tooLarge, Model model) {
        var form = ImportForm.empty();
        model.addAttribute("form", form);
        if (tooLarge != null) {
            var errors = new BeanPropertyBindingResult(form, "form");
            errors.rejectValue("file", "voters.import.file.large", new Object[] {mostMegabytes()}, null);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        return "voters/imports/import-new";
    }

    @PostMapping
    String receive(
            @ModelAttribute("election") Election election,
            @ModelAttribute("region") RegionName region,
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @ModelAttribute(name = "regencies", binding = false) List<RegionName> regencies,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        form.check(errors);
        var ofFile = form.region(region, regencies, errors);
        if (errors.hasErrors()) {
            return "voters/imports/import-new";
        }
        try {
            return "redirect:/elections/" + election.code() + "/" + ofFile.path() + "/voters/imports/"
                    + receive(form, form.toImport(election.code(), ofFile), me);
        } catch (RuleBroken refused) {
            errors.rejectValue("file", refused.key(), refused.arguments(), null);
            return "voters/imports/import-new";
        }
    }

    private int receive(ImportForm form, NewImport what, SignedIn me) throws IOException {
        var file = TemporaryFiles.create("voters-");
        try {
            form.file().transferTo(file);
            return desk.receive(what, file, me.username());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GetMapping("/{number:\\d+}")
    String show(
            @ModelAttribute("election") Election election,
            @ModelAttribute("region") RegionName region,
            @PathVariable int number,
            @ModelAttribute("look") Look look,
            Model model) {
        var it = imports.withNumber(election.code(), region.code(), number);
        fill(it, look, model);
        return "voters/imports/import";
    }

    /** What of the page moves while a file is read or applied. */
    @GetMapping(
            path = "/{number:\\d+}",
            headers = {"HX-Request", "!HX-History-Restore-Request"})
    String moving(
            @ModelAttribute("election") Election election,
            @ModelAttribute("region") RegionName region,
            @PathVariable int number,
            @ModelAttribute("look") Look look,
            Model model) {
        return show(election, region, number, look, model) + " :: moving";
    }

    void fill(VoterImport it, Look look, Model model) {
        model.addAttribute("it", it);
        model.addAttribute("point", progress.now(it.id()));
        model.addAttribute("faults", preview.faults(it));
        model.addAttribute("sheets", sheets.of(it));
        model.addAttribute("columns", columns.of(it));
        model.addAttribute("meanings", Column.choices().toList());
        var within = look.within(it);
        model.addAttribute("within", within);
        model.addAttribute("districts", preview.districts(it, within, look.pageNumber()));
        var recap = recaps.sum(it);
        model.addAttribute("recap", recap);
        model.addAttribute("recapRows", recaps.rows(it, look.pageNumber()));
        model.addAttribute("recapPages", (recap.rows() + Recap.ROWS_ON_A_PAGE - 1) / Recap.ROWS_ON_A_PAGE);
        model.addAttribute("page", look.pageNumber());
        model.addAttribute("pages", preview.districtPages(it, within));
        model.addAttribute("unchanged", preview.unchanged(it, within));
        model.addAttribute("need", needs.total(it, within).orElse(null));
        model.addAttribute("needs", needs.below(it, within));
        model.addAttribute("plans", plans.of(it, within));
        model.addAttribute("plannedRegencies", plans.regencies(it, within));
        model.addAttribute("large", preview.large(it));
        model.addAttribute("newRegions", preview.regions(it));
        model.addAttribute("mostNames", Confirmation.MOST_NAMES);
        model.addAttribute("confirmation", Confirmation.NONE);
        model.addAttribute("missing", List.of());
    }
}
