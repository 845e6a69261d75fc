package id.kotaksuara.logistics.grid;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.grid.GridBy;
import id.kotaksuara.base.grid.GridPages;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.base.grid.OpenTable;
import id.kotaksuara.base.grid.TablePages;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tables of an office's vehicles, warehouses, stores, routes, people, drivers and number plates. */
@Controller
@RequestMapping({
    RegionPath.REGENCY + "/drivers/table",
    RegionPath.REGENCY + "/people/table",
    RegionPath.REGENCY + "/plates/table",
    RegionPath.REGENCY + "/routes/table",
    RegionPath.REGENCY + "/stores/table",
    RegionPath.REGENCY + "/vehicles/table",
    RegionPath.REGENCY + "/warehouses/table"
})
class OfficeTableController extends TablePages<OfficeKey> {

    /** Where the table is the only page, the one that leads to it. */
    private static final Map<String, String> LISTED_AT =
            Map.of("drivers", "vehicles", "people", "offices", "plates", "vehicles");

    private final List<MasterTable<OfficeKey>> tables;
    private final OfficeClock clock;

    OfficeTableController(List<MasterTable<OfficeKey>> tables, GridPages pages, OfficeClock clock) {
        super(pages);
        this.tables = tables;
        this.clock = clock;
    }

    @ModelAttribute("opened")
    OpenTable<OfficeKey> opened(
            OfficeKey office, HttpServletRequest request, @AuthenticationPrincipal SignedIn me, Model model) {
        var table = named(request, tables);
        String address = office.path() + "/" + table.name() + "/table";
        String list = office.path() + "/" + LISTED_AT.getOrDefault(table.name(), table.name());
        model.addAttribute("list", list);
        model.addAttribute("address", address);
        return new OpenTable<>(table, office, address, address, new GridBy(me.username(), clock.now(office.regency())));
    }
}
