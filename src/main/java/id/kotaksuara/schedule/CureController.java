package id.kotaksuara.schedule;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What would let all boxes go, lever by lever; asked for by itself, because the answer takes seconds. */
@Controller
@AboutSchedule
@RequestMapping(ScheduleController.PATH + "/cures")
class CureController {

    private final ScheduleViews views;
    private final CureBook cures;

    CureController(ScheduleViews views, CureBook cures) {
        this.views = views;
        this.cures = cures;
    }

    @GetMapping
    String page(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        var state = views.state(key);
        var names = views.names(key, state);
        Map<Boolean, List<CureLine>> lines =
                CureLine.of(cures.of(state), names).stream().collect(partitioningBy(CureLine::helps));
        model.addAttribute("cures", lines.get(true));
        model.addAttribute("useless", lines.get(false));
        return "schedule/cures";
    }

    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String list(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        return page(key, model) + " :: list";
    }
}
