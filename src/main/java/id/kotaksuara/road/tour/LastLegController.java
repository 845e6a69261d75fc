package id.kotaksuara.road.tour;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last leg of a district: what is planned, what that leaves out and why, and the sheets that drivers take along. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg")
class LastLegController {

    private final LegViews views;
    private final TourPlanning planning;
    private final Journal journal;

    LastLegController(LegViews views, TourPlanning planning, Journal journal) {
        this.views = views;
        this.planning = planning;
        this.journal = journal;
    }

    @GetMapping({"", "/homeward"})
    String show(@ModelAttribute(name = "course", binding = false) LegCourse course, Model model) {
        model.addAttribute("view", views.of(course));
        model.addAttribute("planning", planning.now(course));
        model.addAttribute("journal", journal.about(course.leg().subject()));
        return course.home() ? "road/homeward/homeward" : "road/tour/leg";
    }

    /** Whoever waits for tours gets the whole page once they are there. */
    @GetMapping(
            path = {"", "/homeward"},
            headers = {"HX-Request", "!HX-History-Restore-Request"})
    String waiting(
            @ModelAttribute(name = "course", binding = false) LegCourse course,
            Model model,
            HttpServletResponse response) {
        var now = planning.now(course);
        if (!now.open()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("planning", now);
        return "road/tour/leg :: planning";
    }

    @PostMapping({"/plan", "/homeward/plan"})
    String plan(
            @ModelAttribute(name = "course", binding = false) LegCourse course, @AuthenticationPrincipal SignedIn me) {
        planning.ask(course, me.username());
        return "redirect:" + course.path();
    }

    @GetMapping("/sheets")
    String sheets(LegKey leg, Model model) {
        model.addAttribute("view", views.of(LegCourse.out(leg)));
        return "road/tour/sheets";
    }
}
