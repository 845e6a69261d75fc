package id.kotaksuara.schedule.best;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The search for the best plan of a draft: starting it, watching it, stopping it and taking what it found. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}/search")
class SearchController {

    private static final String PAGE = "schedule/best/page";

    private final SearchViews views;
    private final SearchDesk desk;

    SearchController(SearchViews views, SearchDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @ModelAttribute("times")
    List<Integer> times() {
        return SearchForm.CHOICES;
    }

    @GetMapping
    String page(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            Model model) {
        model.addAttribute("form", SearchForm.after(head.edits()));
        model.addAttribute("page", views.page(key));
        return PAGE;
    }

    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String moving(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            Model model) {
        return page(key, head, model) + " :: moving";
    }

    @PostMapping
    String start(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @Valid @ModelAttribute("form") SearchForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("page", views.page(key));
            return PAGE;
        }
        desk.start(key, form.edits(), form.seconds(), me);
        return "redirect:" + key.path() + "/search";
    }

    @PostMapping("/stop")
    String stop(@ModelAttribute(name = "key", binding = false) ScheduleKey key) {
        desk.stop(key);
        return "redirect:" + key.path() + "/search";
    }

    @PostMapping("/adoption")
    String adopt(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @RequestParam("edits") int edits,
            RedirectAttributes flash) {
        desk.adopt(key, edits);
        flash.addFlashAttribute("notice", "search.adopted");
        return "redirect:" + key.path();
    }
}
