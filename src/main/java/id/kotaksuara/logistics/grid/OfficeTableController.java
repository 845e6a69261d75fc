package id.kotaksuara.logistics.grid;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.grid.GridBy;
import id.kotaksuara.base.grid.GridPages;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables of an office's vehicles, warehouses, stores and routes: edited as one, as a file, saved, taken back. */
@Controller
@RequestMapping({
    RegionPath.REGENCY + "/routes/table",
    RegionPath.REGENCY + "/stores/table",
    RegionPath.REGENCY + "/vehicles/table",
    RegionPath.REGENCY + "/warehouses/table"
})
class OfficeTableController {

    private final List<MasterTable<OfficeKey>> tables;
    private final GridPages pages;
    private final OfficeClock clock;

    OfficeTableController(List<MasterTable<OfficeKey>> tables, GridPages pages, OfficeClock clock) {
        this.tables = tables;
        this.pages = pages;
        this.clock = clock;
    }

    @ModelAttribute("table")
    MasterTable<OfficeKey> table(OfficeKey office, HttpServletRequest request, Model model) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var table = tables.stream()
                .filter(each -> pattern.contains("/" + each.name() + "/table"))
                .findFirst()
                .orElseThrow();
        model.addAttribute("list", office.path() + "/" + table.name());
        model.addAttribute("address", address(office, table));
        return table;
    }

    private static String address(OfficeKey office, MasterTable<OfficeKey> table) {
        return office.path() + "/" + table.name() + "/table";
    }

    @GetMapping
    ModelAndView open(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) MasterTable<OfficeKey> table,
            @RequestParam(defaultValue = "") String more) {
        return pages.open(table, office, more);
    }

    @PostMapping
    ModelAndView look(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) MasterTable<OfficeKey> table,
            @RequestParam Map<String, String> sent) {
        return pages.look(table, office, sent);
    }

    @PostMapping("/file")
    ModelAndView read(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) MasterTable<OfficeKey> table,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String copied)
            throws IOException {
        return pages.read(table, office, file, copied);
    }

    @PostMapping("/rows")
    ModelAndView save(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) MasterTable<OfficeKey> table,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        return pages.save(table, office, sent, saving(office, table, me, flash));
    }

    @PostMapping("/back")
    ModelAndView takeBack(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) MasterTable<OfficeKey> table,
            @RequestParam long number,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        return pages.takeBack(table, office, number, saving(office, table, me, flash));
    }

    @GetMapping("/rows" + TableFormat.ENDING)
    void write(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) MasterTable<OfficeKey> table,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        pages.write(table, office, format, response);
    }

    private GridPages.Saving saving(
            OfficeKey office, MasterTable<OfficeKey> table, SignedIn me, RedirectAttributes flash) {
        return new GridPages.Saving(
                new GridBy(me.username(), clock.now(office.regency())), flash, address(office, table));
    }
}
