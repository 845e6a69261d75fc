package id.kotaksuara.voters.preview;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import id.kotaksuara.voters.intake.ImportDesk;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
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

/** Takes files with voter counts in and lists them. */
@Controller
@RequestMapping(RegionPath.ANY + "/voters/imports")
@OfVoterList
class ImportController {

    private static final List<ImportState> ALL = List.of(ImportState.values());

    private final ImportDesk desk;
    private final VoterImports imports;
    private final ImportPreview preview;
    private final Regions regions;
    private final DataSize mostBytes;

    ImportController(
            ImportDesk desk,
            VoterImports imports,
            ImportPreview preview,
            Regions regions,
            @Value("${spring.servlet.multipart.max-file-size:96MB}") DataSize mostBytes) {
        this.desk = desk;
        this.imports = imports;
        this.preview = preview;
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
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            Model model) {
        model.addAttribute("imports", imports.touching(election.code(), region.code(), ALL));
        return "voters/preview/imports";
    }

    @GetMapping("/new")
    String form(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            @RequestParam(required = false) String tooLarge,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        ready(election, region, me).ifPresent(ready -> model.addAttribute("ready", ready));
        var form = ImportForm.empty();
        model.addAttribute("form", form);
        if (tooLarge != null) {
            var errors = new BeanPropertyBindingResult(form, "form");
            errors.rejectValue("file", "voters.import.file.large", new Object[] {mostMegabytes()}, null);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        return "voters/preview/import-new";
    }

    /** The names that nothing is known by, to be given codes: what the page of the regency takes in. */
    @GetMapping("/{number:\\d+}/names.csv")
    void names(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            @PathVariable int number,
            HttpServletResponse response)
            throws IOException {
        var it = imports.withNumber(election.code(), region.code(), number);
        TableFormat.CSV.answer(response, "tanpa-kode-" + number, "", table -> {
            table.row("KODE", "KECAMATAN", "DESA/KELURAHAN");
            preview.unknownNames(it).forEach(place -> table.row("", place.district(), place.village()));
        });
    }

    @PostMapping
    String receive(
            @ModelAttribute(name = "election", binding = false) Election election,
            @ModelAttribute("region") RegionName region,
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @ModelAttribute(name = "regencies", binding = false) List<RegionName> regencies,
            @AuthenticationPrincipal SignedIn me,
            Model model)
            throws IOException {
        form.check(errors);
        var ofFile = form.region(region, regencies, errors);
        ready(election, ofFile, me).ifPresent(ready -> {
            model.addAttribute("ready", ready);
            form.mayReplace(ready, errors);
        });
        if (errors.hasErrors()) {
            return "voters/preview/import-new";
        }
        try {
            return "redirect:/elections/" + election.code() + "/" + ofFile.path() + "/voters/imports/"
                    + receive(form, form.toImport(election.code(), ofFile), me);
        } catch (RuleBroken refused) {
            refused.showAt("file", errors);
            return "voters/preview/import-new";
        }
    }

    /** What a new file for a region would discard, though it could be applied. */
    private Optional<VoterImport> ready(Election election, RegionName region, SignedIn me) {
        return desk.ready(election.code(), region.code(), me.username());
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
}
