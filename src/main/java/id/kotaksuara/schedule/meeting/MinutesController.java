package id.kotaksuara.schedule.meeting;

import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The minutes of a version, to read, to print and to send. */
@Controller
@AboutSchedule
@RequestMapping(MeetingPath.VERSION + "/minutes")
class MinutesController {

    private final MinutesDesk desk;

    MinutesController(MinutesDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String minutes(@ModelAttribute(name = "key", binding = false) ScheduleKey key, Model model) {
        var minutes = desk.of(key);
        var words = desk.words(key);
        var names = List.of(
                String.valueOf(model.getAttribute("electionName")),
                String.valueOf(model.getAttribute("regencyName")),
                words.number(key.number()));
        var title = words.message("meeting.text.title", names);
        model.addAttribute("minutes", minutes);
        model.addAttribute("text", new MinutesText(minutes, words).text(title));
        return "schedule/meeting/minutes";
    }
}
