package id.kotaksuara.road.tour;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.page.LegCourse;
import id.kotaksuara.road.stop.StopCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves one stop by hand: first it says which rules that breaks, then it is kept. */
@Controller
@RequestMapping({
    RegionPath.DISTRICT + "/last-leg/stops/{village:" + StopCode.PATTERN + "}",
    RegionPath.DISTRICT + "/last-leg/homeward/stops/{village:" + StopCode.PATTERN + "}"
})
class StopMoveController {

    private static final String PAGE = "road/tour/stop";

    private final LegViews views;
    private final StopMoves moves;
    private final TourDesk desk;

    StopMoveController(LegViews views, StopMoves moves, TourDesk desk) {
        this.views = views;
        this.moves = moves;
        this.desk = desk;
    }

    @ModelAttribute
    void stop(
            @ModelAttribute(name = "course", binding = false) LegCourse course,
            @PathVariable("village") String villageCode,
            Model model) {
        var view = views.of(course);
        model.addAttribute("code", villageCode);
        model.addAttribute("view", view);
        model.addAttribute("stop", moves.page(view, villageCode));
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "stop", binding = false) StopMoves.StopPage stop,
            @ModelAttribute(name = "view", binding = false) LegView view,
            Model model) {
        String place = stop.place() == 0 ? "" : String.valueOf(stop.place());
        model.addAttribute(
                "form",
                new StopMoveForm(
                        stop.target(),
                        place,
                        stop.pinned() ? StopMoveForm.YES : "",
                        "",
                        String.valueOf(view.version())));
        return PAGE;
    }

    @PostMapping
    ModelAndView move(
            @ModelAttribute(name = "course", binding = false) LegCourse course,
            @PathVariable("village") String villageCode,
            @ModelAttribute("form") StopMoveForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var after = moves.after(course, villageCode, form);
        if (after.isEmpty()) {
            errors.rejectValue("target", "tour.move.nowhere");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!form.keeps()) {
            return new ModelAndView(PAGE).addObject("then", views.view(course, after.get(), null));
        }
        desk.keep(course, after.get(), form.seen(), me.username());
        flash.addFlashAttribute("notice", "tour.moved");
        return new ModelAndView("redirect:" + course.path());
    }
}
