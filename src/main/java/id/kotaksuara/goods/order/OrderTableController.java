package id.kotaksuara.goods.order;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.grid.GridBy;
import id.kotaksuara.base.grid.GridPages;
import id.kotaksuara.base.grid.OpenTable;
import id.kotaksuara.base.grid.TablePages;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The table of an office's orders: typed, pasted, or read from a file. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/orders/table")
class OrderTableController extends TablePages<OfficeKey> {

    private final OrderTable table;
    private final OfficeClock clock;

    OrderTableController(OrderTable table, GridPages pages, OfficeClock clock) {
        super(pages);
        this.table = table;
        this.clock = clock;
    }

    @ModelAttribute("opened")
    OpenTable<OfficeKey> opened(OfficeKey office, @AuthenticationPrincipal SignedIn me, Model model) {
        String list = office.path() + "/goods/orders";
        model.addAttribute("list", list);
        model.addAttribute("address", list + "/table");
        var by = new GridBy(me.username(), clock.now(office.regency()));
        return new OpenTable<>(table, office, list + "/table", list, by);
    }
}
