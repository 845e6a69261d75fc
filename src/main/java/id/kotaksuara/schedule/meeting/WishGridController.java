package id.kotaksuara.schedule.meeting;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.grid.GridBy;
import id.kotaksuara.base.grid.GridPages;
import id.kotaksuara.base.grid.OpenTable;
import id.kotaksuara.base.grid.TablePages;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.version.ScheduleKey;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The wishes as a table that is pasted, read from a file and taken back; saved, it leads to the minutes. */
@Controller
@AboutSchedule
@RequestMapping(MeetingPath.VERSION + "/wishes/table")
class WishGridController extends TablePages<ScheduleKey> {

    private final WishTable table;
    private final OfficeClock clock;

    WishGridController(WishTable table, OfficeClock clock, GridPages pages) {
        super(pages);
        this.table = table;
        this.clock = clock;
    }

    @ModelAttribute("opened")
    OpenTable<ScheduleKey> opened(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        String wishes = key.path() + "/wishes";
        model.addAttribute("list", wishes);
        model.addAttribute("address", wishes + "/table");
        var by = new GridBy(me.username(), clock.now(key.regency()));
        return new OpenTable<>(table, key, wishes + "/table", key.path() + "/minutes", by);
    }
}
