package id.kotaksuara.schedule.pages;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a regency's schedule, and the first step to a new one. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules")
class ScheduleListController {

    private static final String FORM = "schedule/pages/calendar";

    /** As offices do it: KPU to PPK from H-7 to the deadline there, one wave in the morning where that is enough. */
    private static final int FIRST_BEFORE_VOTING = 7;

    private static final WaveTimes MORNING = WaveTimes.of("08:00");

    private final ScheduleViews views;
    private final Readiness readiness;
    private final DistributionScheduler scheduler;
    private final Elections elections;
    private final ProposedDays days;

    ScheduleListController(
            ScheduleViews views,
            Readiness readiness,
            DistributionScheduler scheduler,
            Elections elections,
            ProposedDays days) {
        this.days = days;
        this.views = views;
        this.readiness = readiness;
        this.scheduler = scheduler;
        this.elections = elections;
    }

    @ModelAttribute("ready")
    Readiness.Checklist ready(OfficeKey office) {
        return readiness.of(office);
    }

    @GetMapping
    String list(
            OfficeKey office,
            @RequestParam(name = "sort", defaultValue = "NUMBER") ScheduleLine.Order order,
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        var votingDay = elections.withCode(office.election()).votingDay();
        var list = views.list(office, votingDay, new VersionPage.Asked(order, all, page));
        model.addAttribute("sort", order);
        model.addAttribute("all", all);
        model.addAttribute("discarded", views.discarded(office));
        model.addAttribute("list", list);
        model.addAttribute("lines", list.lines());
        model.addAttribute("trials", list.trials());
        model.addAttribute("removable", list.removable());
        return "schedule/pages/list";
    }

    @GetMapping("/new")
    String blank(OfficeKey office, Model model) {
        var election = elections.withCode(office.election());
        var last = election.ppkDeadline();
        var first = election.votingDay().minusDays(FIRST_BEFORE_VOTING);
        var usual = new DepartureCalendar(first.isBefore(last) ? first : last, last, MORNING);
        var proposal = days.of(office, usual);
        model.addAttribute("proposal", proposal);
        model.addAttribute("calendar", CalendarForm.of(proposal.calendar(), 0));
        return FORM;
    }

    @PostMapping
    String propose(
            OfficeKey office,
            @Valid @ModelAttribute("calendar") CalendarForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var calendar = form.read(errors, elections.withCode(office.election()), scheduler.today(office.regency()));
        if (calendar.isEmpty()) {
            return FORM;
        }
        try {
            var key = scheduler.propose(office, calendar.get());
            flash.addFlashAttribute("notice", "schedule.proposed");
            return "redirect:" + key.path();
        } catch (RuleBroken | ChangedMeanwhile refused) {
            CalendarForm.refuse(refused, errors);
            return FORM;
        }
    }
}
