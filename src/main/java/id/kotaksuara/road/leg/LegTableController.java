package id.kotaksuara.road.leg;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.grid.GridBy;
import id.kotaksuara.base.grid.GridPages;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.base.grid.OpenTable;
import id.kotaksuara.base.grid.TablePages;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tables of a last leg: its vehicles, its stops, the ways between them. */
@Controller
@RequestMapping({
    RegionPath.DISTRICT + "/last-leg/vehicles/table",
    RegionPath.DISTRICT + "/last-leg/stops/table",
    RegionPath.DISTRICT + "/last-leg/ways/table"
})
class LegTableController extends TablePages<LegKey> {

    private final List<MasterTable<LegKey>> tables;
    private final OfficeClock clock;

    LegTableController(List<MasterTable<LegKey>> tables, GridPages pages, OfficeClock clock) {
        super(pages);
        this.tables = tables;
        this.clock = clock;
    }

    @ModelAttribute("opened")
    OpenTable<LegKey> opened(
            LegKey leg, HttpServletRequest request, @AuthenticationPrincipal SignedIn me, Model model) {
        var table = named(request, tables);
        String address = leg.path() + "/" + table.part() + "/table";
        model.addAttribute("list", leg.path());
        model.addAttribute("address", address);
        model.addAttribute("regency", leg.office().regency());
        return new OpenTable<>(table, leg, address, address, new GridBy(me.username(), clock.now(leg.district())));
    }
}
