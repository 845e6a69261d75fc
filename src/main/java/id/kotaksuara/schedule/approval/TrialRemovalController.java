package id.kotaksuara.schedule.approval;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.form.Sure;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks, and discards trials from the list of versions, one or all at once; each can be restored on its page. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/schedules/removals")
class TrialRemovalController {

    /** Number of a version, and as how many times changed somebody has seen it. */
    private static final Pattern SEEN = Pattern.compile("(\\d{1,6})/(\\d{1,9})");

    private final ScheduleApproval approval;

    TrialRemovalController(ScheduleApproval approval) {
        this.approval = approval;
    }

    @PostMapping
    String discard(
            OfficeKey office,
            @RequestParam(name = "trial", defaultValue = "") List<String> trials,
            Sure sure,
            RedirectAttributes flash) {
        SortedMap<Integer, Integer> seen = new TreeMap<>();
        trials.stream()
                .map(SEEN::matcher)
                .filter(Matcher::matches)
                .forEach(trial -> seen.put(Integer.valueOf(trial.group(1)), Integer.valueOf(trial.group(2))));
        String list = office.path() + "/schedules";
        if (seen.isEmpty()) {
            return "redirect:" + list;
        }
        if (!sure.said()) {
            String versions = seen.keySet().stream().map(String::valueOf).collect(joining(", "));
            return sure.ask("schedule.trial.away.ask", list, seen.size(), versions);
        }
        approval.discardAll(office, seen);
        flash.addFlashAttribute("notice", "schedule.done.trials");
        flash.addFlashAttribute("noticeArguments", new Object[] {seen.size()});
        return "redirect:" + list;
    }
}
