package id.kotaksuara.schedule.handout;

import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.meeting.MinutesDesk;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands a version of a schedule out: all its forms on one page, as a workbook, as a text for chats, as a calendar. */
@Controller
@AboutSchedule
@RequestMapping(HandoutController.VERSION)
class HandoutController {

    static final String VERSION = RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final HandoutDesk desk;
    private final MinutesDesk minutes;
    private final OfficeClock clock;
    private final SoFar soFar;

    HandoutController(HandoutDesk desk, MinutesDesk minutes, OfficeClock clock, SoFar soFar) {
        this.desk = desk;
        this.minutes = minutes;
        this.clock = clock;
        this.soFar = soFar;
    }

    @GetMapping("/handout")
    String page(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            Model model) {
        var leaving = desk.leaving(head);
        var words = minutes.words(key);
        String title =
                words.message("handout.text.title", List.of(name(model, "electionName"), name(model, "regencyName")));
        model.addAttribute("loads", leaving.size());
        model.addAttribute("text", text(words, head).of(title, head, leaving));
        return "schedule/handout/handout";
    }

    @GetMapping("/departures" + TableFormat.ENDING)
    void table(
            @ModelAttribute(name = "head", binding = false) ScheduleHead head,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var leaving = desk.leaving(head);
        TableFormat.ending(format)
                .answer(response, name(head), "Jadwal", table -> new DepartureTable(table).write(leaving));
    }

    @GetMapping("/departures.ics")
    ResponseEntity<byte[]> calendar(
            @ModelAttribute(name = "key", binding = false) ScheduleKey key,
            @ModelAttribute(name = "head", binding = false) ScheduleHead head) {
        var events = new DepartureEvents(minutes.words(key), head, clock.zoneId(key.regency()));
        var disposition =
                ContentDisposition.attachment().filename(name(head) + ".ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(events.of(desk.leaving(head)).getBytes(StandardCharsets.UTF_8));
    }

    private ChatText text(PlannerWords words, ScheduleHead head) {
        var office = head.key().office();
        return new ChatText(words, clock.zone(office.regency()), soFar.of(office));
    }

    private static String name(Model model, String attribute) {
        return String.valueOf(model.getAttribute(attribute));
    }

    private static String name(ScheduleHead head) {
        return "jadwal-%s-%02d".formatted(head.key().regency(), head.number());
    }
}
