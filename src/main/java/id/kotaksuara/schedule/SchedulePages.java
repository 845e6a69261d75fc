package id.kotaksuara.schedule;

import id.kotaksuara.account.Role;
import id.kotaksuara.account.SignedIn;
import id.kotaksuara.election.Election;
import id.kotaksuara.election.Elections;
import id.kotaksuara.region.Regencies;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What every page about schedules shows: the election, the regency, and whether its reader may plan. */
@ControllerAdvice("id.kotaksuara.schedule")
class SchedulePages {

    private final Elections elections;
    private final Regencies regencies;

    SchedulePages(Elections elections, Regencies regencies) {
        this.elections = elections;
        this.regencies = regencies;
    }

    /** The version named in the address, and only there: no parameter of a request may name another. */
    @ModelAttribute("key")
    @Nullable
    ScheduleKey key(
            @PathVariable("election") String election,
            @PathVariable("regency") String regency,
            @PathVariable(name = "number", required = false) @Nullable Integer number) {
        return number == null ? null : new ScheduleKey(election, regency, number);
    }

    /** {@code here}: beginning of the regency's addresses; {@code mayPlan}: whether the reader may also change things. */
    @ModelAttribute
    void office(
            @PathVariable("election") String electionCode,
            @PathVariable("regency") String regencyCode,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Election election = elections.withCode(electionCode);
        model.addAttribute("electionName", election.name());
        model.addAttribute("deadline", election.deadline());
        model.addAttribute("regencyName", regencies.withCode(regencyCode).name());
        model.addAttribute("here", "/elections/" + electionCode + "/" + regencyCode);
        model.addAttribute("mayPlan", me.is(Role.PLANNER));
    }
}
