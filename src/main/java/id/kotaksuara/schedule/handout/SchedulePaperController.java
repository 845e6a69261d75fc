package id.kotaksuara.schedule.handout;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.meeting.MinutesDesk;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of a version: the schedule to be signed, the same on one large sheet for the wall, and the minutes. */
@Controller
@AboutSchedule
@RequestMapping(HandoutController.VERSION)
class SchedulePaperController {

    private final MinutesDesk desk;
    private final OfficeClock clock;
    private final DrivenLoads driven;

    SchedulePaperController(MinutesDesk desk, OfficeClock clock, DrivenLoads driven) {
        this.driven = driven;
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute("today")
    LocalDate today(OfficeKey office) {
        return clock.today(office.regency());
    }

    /** Who takes the loads, by their codes. */
    @ModelAttribute("crews")
    Map<String, DrivenLoads.Crew> crews(OfficeKey office) {
        return driven.driven(office);
    }

    /** By it a paper is known: regency and version. */
    @ModelAttribute("paperNumber")
    String number(@ModelAttribute(name = "key", binding = false) ScheduleKey key) {
        return "JD-%s-%02d".formatted(key.regency().replace(".", ""), key.number());
    }

    @ModelAttribute("paper")
    SchedulePaper paper(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @ModelAttribute(name = "head", binding = false) ScheduleHead head) {
        return new SchedulePaper(desk.of(key), head.calendar().slots());
    }

    @GetMapping("/paper")
    String schedule() {
        return "schedule/handout/schedule-paper";
    }

    @GetMapping("/sheet")
    String sheet() {
        return "schedule/handout/schedule-sheet";
    }

    @GetMapping("/minutes/paper")
    String minutes(@ModelAttribute(name = "paper", binding = false) SchedulePaper paper, Model model) {
        model.addAttribute("minutes", paper.minutes());
        return "schedule/handout/minutes-paper";
    }
}
