package id.kotaksuara.schedule.pages;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What every page about schedules shows: the version, the election, the regency, and whether its reader may plan. */
@ControllerAdvice(annotations = AboutSchedule.class)
class SchedulePages {

    private final ScheduleViews views;
    private final Elections elections;
    private final Regencies regencies;

    SchedulePages(ScheduleViews views, Elections elections, Regencies regencies) {
        this.views = views;
        this.elections = elections;
        this.regencies = regencies;
    }

    /** {@code key} and {@code head}: the version named in the address, and only there: no parameter may name another. */
    @ModelAttribute
    void version(
            OfficeKey office, @PathVariable(name = "number", required = false) @Nullable Integer number, Model model) {
        if (number != null) {
            var key = new ScheduleKey(office, number);
            model.addAttribute("key", key);
            var head = views.head(key);
            model.addAttribute("head", head);
            tell(head, model);
        } else {
            views.published(office).ifPresent(head -> tell(head, model));
        }
    }

    /** What should have left; where no version is named, by the one that shipments follow. */
    private void tell(ScheduleHead head, Model model) {
        views.behind(head).ifPresent(behind -> model.addAttribute("behind", behind));
    }

    /** {@code here}: beginning of the regency's addresses. */
    @ModelAttribute
    void office(OfficeKey office, Model model) {
        Election election = elections.withCode(office.election());
        model.addAttribute("electionName", election.name());
        model.addAttribute("deadline", election.ppkDeadline());
        model.addAttribute("daysBefore", election.deadlines().ppkDaysBefore());
        model.addAttribute("regencyCode", office.regency());
        model.addAttribute("regencyName", regencies.withCode(office.regency()).name());
        model.addAttribute("here", office.path());
    }
}
