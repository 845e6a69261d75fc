package id.kotaksuara.schedule.pages;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.schedule.version.ScheduleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Notices that somebody else changed a schedule while a form was open, and shows what; the form keeps its input. */
@Component
public class Overtaken {

    private final ScheduleViews views;
    private final Journal journal;

    Overtaken(ScheduleViews views, Journal journal) {
        this.views = views;
        this.journal = journal;
    }

    /** Whether the form was overtaken; each edit since has left one line in the journal. */
    public boolean tells(ScheduleKey key, @Nullable Integer seenEdits, Model model) {
        var head = views.head(key);
        if (seenEdits != null && head.isAsAfter(seenEdits)) {
            return false;
        }
        var lines = journal.about(key.subject());
        model.addAttribute("overtaken", lines.subList(0, Math.min(lines.size(), head.editsSince(seenEdits))));
        return true;
    }
}
