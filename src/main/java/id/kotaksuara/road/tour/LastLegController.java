package id.kotaksuara.road.tour;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last leg of a district: what is planned, what that leaves out and why, and the sheets that drivers take along. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg")
class LastLegController {

    private final LegViews views;
    private final TourDesk desk;
    private final Journal journal;

    LastLegController(LegViews views, TourDesk desk, Journal journal) {
        this.views = views;
        this.desk = desk;
        this.journal = journal;
    }

    @GetMapping({"", "/homeward"})
    String show(@ModelAttribute(name = "course", binding = false) LegCourse course, Model model) {
        model.addAttribute("view", views.of(course));
        model.addAttribute("journal", journal.about(course.leg().subject()));
        return course.home() ? "road/homeward/homeward" : "road/tour/leg";
    }

    @PostMapping({"/plan", "/homeward/plan"})
    String plan(
            @ModelAttribute(name = "course", binding = false) LegCourse course,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        desk.plan(course, me.username());
        flash.addFlashAttribute("notice", "tour.planned");
        return "redirect:" + course.path();
    }

    @GetMapping("/sheets")
    String sheets(LegKey leg, Model model) {
        model.addAttribute("view", views.of(LegCourse.out(leg)));
        return "road/tour/sheets";
    }
}
