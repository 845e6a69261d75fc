package id.kotaksuara.access.chairs;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.grid.GridBy;
import id.kotaksuara.base.grid.GridPages;
import id.kotaksuara.base.grid.OpenTable;
import id.kotaksuara.base.grid.TablePages;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.clock.OfficeClock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The table of a regency's PPK chairs; saved, it leads to their one-time links. */
@Controller
@RequestMapping(ChairController.OF_REGENCY + "/table")
class ChairTableController extends TablePages<ChairsOf> {

    private final ChairTable table;
    private final Regencies regencies;
    private final OfficeClock clock;

    ChairTableController(ChairTable table, Regencies regencies, OfficeClock clock, GridPages pages) {
        super(pages);
        this.table = table;
        this.regencies = regencies;
        this.clock = clock;
    }

    @ModelAttribute("opened")
    OpenTable<ChairsOf> opened(@PathVariable String regency, @AuthenticationPrincipal SignedIn me, Model model) {
        String list = "/chairs/" + regencies.withCode(regency).code();
        model.addAttribute("list", list);
        model.addAttribute("address", list + "/table");
        return new OpenTable<>(
                table, new ChairsOf(regency, me), list + "/table", list, new GridBy(me.username(), clock.now(regency)));
    }
}
