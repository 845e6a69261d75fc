package id.kotaksuara.schedule.pages;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.schedule.assumption.AssumptionLine;
import id.kotaksuara.schedule.board.Arrangement;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.version.ScheduleHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One version of the schedule: its board. */
@Controller
@AboutSchedule
@RequestMapping(ScheduleController.PATH)
public class ScheduleController {

    public static final String PATH = RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}";

    private final BoardPages boards;
    private final RegencyNames names;
    private final Journal journal;
    private final ClosedWays closedWays;

    ScheduleController(BoardPages boards, RegencyNames names, Journal journal, ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.boards = boards;
        this.names = names;
        this.journal = journal;
    }

    @GetMapping
    String board(
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            @RequestParam(name = "sort", defaultValue = "") String sort,
            @RequestParam(name = "show", defaultValue = "") String show,
            Model model) {
        var key = head.key();
        model.addAttribute("page", boards.of(key, Arrangement.of(sort, show)));
        model.addAttribute("orders", Arrangement.Order.values());
        model.addAttribute("shows", Arrangement.Show.values());
        model.addAttribute("assumed", AssumptionLine.of(head.assumptions(), names.assumptions(key.regency())));
        model.addAttribute("closedWays", closedWays.of(key.office()));
        model.addAttribute("journal", journal.about(key.subject()));
        return "schedule/pages/board";
    }
}
