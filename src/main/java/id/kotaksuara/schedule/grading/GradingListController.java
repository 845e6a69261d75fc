package id.kotaksuara.schedule.grading;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.officeplan.UploadedFile;
import id.kotaksuara.schedule.pages.AboutSchedule;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The files that were graded, and the way in for a new one. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/gradings")
class GradingListController {

    private static final String FORM = "schedule/grading/new";

    private final Gradings gradings;
    private final GradingDesk desk;
    private final Warehouses warehouses;
    private final Districts districts;
    private final Elections elections;
    private final Regencies regencies;

    GradingListController(
            Gradings gradings,
            GradingDesk desk,
            Warehouses warehouses,
            Districts districts,
            Elections elections,
            Regencies regencies) {
        this.gradings = gradings;
        this.desk = desk;
        this.warehouses = warehouses;
        this.districts = districts;
        this.elections = elections;
        this.regencies = regencies;
    }

    @ModelAttribute("noWarehouse")
    boolean noWarehouse(@PathVariable("regency") String regency) {
        return warehouses.ofRegency(regency).isEmpty();
    }

    @GetMapping
    String list(OfficeKey office, Model model) {
        model.addAttribute("gradings", gradings.findByOfficeOrderByNumberDesc(office));
        return "schedule/grading/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(name = "tooLarge", required = false) @Nullable String tooLarge, Model model) {
        model.addAttribute("form", UploadForm.empty());
        model.addAttribute("tooLarge", tooLarge != null);
        model.addAttribute("faulty", tooLarge != null);
        return FORM;
    }

    @PostMapping
    String receive(
            OfficeKey office,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            @ModelAttribute("noWarehouse") boolean noWarehouse,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        form.check(errors);
        String name = regencies.withCode(office.regency()).name();
        var first = noWarehouse ? form.firstWarehouse(office.regency(), "Gudang KPU " + name, errors) : null;
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            return "redirect:" + receive(office, form, first, me.username()).path();
        } catch (RuleBroken refused) {
            refused.showAt("file", errors);
            return FORM;
        }
    }

    private Grading receive(OfficeKey office, UploadForm form, @Nullable Warehouse first, String by)
            throws IOException {
        var file = TemporaryFiles.create("grading-");
        try {
            form.write(file);
            var election = elections.withCode(office.election());
            var what = new NewGrading(
                    office, election.votingDay(), election.ppkDeadline(), UploadedFile.of(form.fileName(), file), null);
            return desk.receive(what, file, first, by);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A file with all districts, whose dates are to be filled in. */
    @GetMapping("/example" + TableFormat.ENDING)
    void example(
            @PathVariable("regency") String regency,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        TableFormat.ending(format).answer(response, "jadwal-" + regency, "Jadwal", table -> {
            table.row("KODE", "KECAMATAN", "TANGGAL", "JAM", "KENDARAAN", "JUMLAH KOTAK");
            districts
                    .ofRegency(regency)
                    .forEach(district -> table.row(district.code(), district.name(), "", "", "", ""));
        });
    }
}
