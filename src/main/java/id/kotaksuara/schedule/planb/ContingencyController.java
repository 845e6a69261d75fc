package id.kotaksuara.schedule.planb;

import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows when the way to a hard district is closed: the list, the papers for the binder, the draft. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}/contingencies")
class ContingencyController {

    private static final String DISTRICT = "/{district:\\d\\d\\.\\d\\d\\.\\d\\d}";
    private static final String PAPER = "schedule/planb/paper";
    private static final String PENDING = "schedule/planb/pending";

    private final Contingencies contingencies;

    ContingencyController(Contingencies contingencies) {
        this.contingencies = contingencies;
    }

    @GetMapping
    String list(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        return shown(contingencies.pages(key), "schedule/planb/list", model);
    }

    @GetMapping("/paper")
    String binder(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        return shown(contingencies.pages(key), PAPER, model);
    }

    @GetMapping(DISTRICT)
    String ofDistrict(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            Model model) {
        return shown(contingencies.pages(key).map(pages -> of(district, pages)), PAPER, model);
    }

    private static List<BinderPage> of(String district, List<BinderPage> all) {
        var pages =
                all.stream().filter(page -> page.district().equals(district)).toList();
        if (pages.isEmpty()) {
            throw new NotFound("contingency", district);
        }
        return pages;
    }

    private static String shown(Answer<List<BinderPage>> pages, String page, Model model) {
        model.addAttribute("answer", pages);
        model.addAttribute("pages", pages.known().orElse(List.of()));
        return pages.known().isPresent() ? page : PENDING;
    }

    /** Whoever waits for any of these pages gets it whole once it is there. */
    @GetMapping(
            path = {"", "/paper", DISTRICT},
            headers = {"HX-Request", "!HX-History-Restore-Request"})
    String waiting(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model, HttpServletResponse response) {
        var pages = contingencies.pages(key);
        if (pages.known().isPresent()) {
            response.setHeader("HX-Refresh", "true");
        }
        shown(pages, PENDING, model);
        return PENDING + " :: moving";
    }

    @ModelAttribute("asked")
    String asked(HttpServletRequest request) {
        return AskedPath.of(request);
    }

    @PostMapping(DISTRICT)
    String draft(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @PathVariable("district") String district,
            @RequestParam("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            RedirectAttributes flash) {
        var next = contingencies.draft(key, new Closure(district, day));
        flash.addFlashAttribute("notice", "contingency.drafted");
        return "redirect:" + next.path();
    }
}
