package id.kotaksuara.schedule.grading;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.AboutSchedule;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A graded file: its report on screen and on paper, and what becomes of it. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/gradings/{grading:\\d{1,6}}")
class GradingController {

    private final Gradings gradings;
    private final GradingDesk desk;
    private final RegencyNames names;
    private final Elections elections;
    private final Journal journal;
    private final SinceGraded since;

    GradingController(
            Gradings gradings,
            GradingDesk desk,
            RegencyNames names,
            Elections elections,
            Journal journal,
            SinceGraded since) {
        this.since = since;
        this.gradings = gradings;
        this.desk = desk;
        this.names = names;
        this.elections = elections;
        this.journal = journal;
    }

    @GetMapping
    String report(OfficeKey office, @PathVariable("grading") int number, Model model) {
        var grading = gradings.withNumber(office, number);
        boolean mayAnswer = Boolean.TRUE.equals(model.getAttribute("mayGrade"));
        if (grading.state() == GradingState.SETTLING && mayAnswer) {
            return "redirect:" + grading.path() + "/rows";
        }
        fill(grading, model);
        model.addAttribute("journal", journal.about(grading.subject()));
        return "schedule/grading/report";
    }

    @GetMapping("/paper")
    String paper(OfficeKey office, @PathVariable("grading") int number, Model model) {
        var grading = gradings.withNumber(office, number);
        if (grading.graded().isEmpty()) {
            return "redirect:" + grading.path();
        }
        fill(grading, model);
        return "schedule/grading/paper";
    }

    private void fill(Grading grading, Model model) {
        var votingDay = elections.withCode(grading.electionCode()).votingDay();
        model.addAttribute("it", grading);
        model.addAttribute("heldBefore", ChronoUnit.DAYS.between(grading.deadline(), votingDay));
        grading.graded().ifPresent(graded -> {
            model.addAttribute(
                    "report", Report.of(graded, names.words(grading.regencyCode(), graded.problem()), votingDay));
            model.addAttribute("now", since.of(grading, graded));
        });
    }

    /** Asks first, since the file does not come back. */
    @GetMapping("/discard")
    String askToDiscard(OfficeKey office, @PathVariable("grading") int number, Model model) {
        model.addAttribute("it", gradings.withNumber(office, number));
        return "schedule/grading/discard";
    }

    @PostMapping("/discard")
    String discard(
            OfficeKey office,
            @PathVariable("grading") int number,
            @RequestParam("version") int version,
            RedirectAttributes flash) {
        desk.discard(gradings.withNumber(office, number), version);
        flash.addFlashAttribute("notice", "grading.done.discarded");
        return "redirect:/elections/" + office.election() + "/" + office.regency() + "/schedules/gradings";
    }

    /** Grades the same rows once more, held to what the election says now. */
    @PostMapping("/again")
    String again(OfficeKey office, @PathVariable("grading") int number, @RequestParam("version") int version) {
        return "redirect:"
                + desk.again(gradings.withNumber(office, number), version).path();
    }

    @PostMapping("/draft")
    String draft(
            OfficeKey office,
            @PathVariable("grading") int number,
            @RequestParam("version") int version,
            RedirectAttributes flash) {
        var key = desk.draft(gradings.withNumber(office, number), version);
        flash.addFlashAttribute("notice", "grading.done.drafted");
        return "redirect:" + key.path();
    }
}
