package id.kotaksuara.schedule;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What would let all boxes go, lever by lever; asked for by itself, because the answer takes seconds. */
@Controller
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
        model.addAttribute("head", views.head(key));
        model.addAttribute("cures", CureLine.of(cures.of(state), names));
        return "schedule/cures";
    }

    @GetMapping(headers = {"HX-Request", "!HX-History-Restore-Request"})
    String list(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        return page(key, model) + " :: list";
    }
}
