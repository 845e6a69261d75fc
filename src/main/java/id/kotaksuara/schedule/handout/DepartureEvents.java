package id.kotaksuara.schedule.handout;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.version.ScheduleHead;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * What leaves as a calendar file (iCalendar, RFC 5545). An event keeps its name from published version to
 * published version, so that a calendar which has read an earlier one moves it instead of showing it twice. Events of a version
 * that is not published have names of their own and say what they are: a draft never moves what counts.
 */
record DepartureEvents(PlannerWords words, ScheduleHead head, ZoneId zone) {

    private static final Duration LOADING = Duration.builder().hours(1).build();

    String of(List<Leaving> leaving) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kotak Suara//ID");
        leaving.forEach(load -> calendar.addEvent(event(load)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Leaving load) {
        var event = new VEvent();
        event.setUid(name(load) + "@kotaksuara");
        event.setSequence(head.number());
        event.setStatus(head.settled() ? Status.confirmed() : Status.tentative());
        event.setDateStart(Date.from(load.at().atZone(zone).toInstant()));
        event.setDuration(LOADING);
        event.setSummary(summary(load));
        load.part()
                .arrives()
                .ifPresent(day ->
                        event.setDescription(words.message("handout.event.arrives", List.of(words.longDay(day)))));
        if (!load.where().isEmpty()) {
            event.setLocation(load.where());
        }
        return event;
    }

    private String name(Leaving load) {
        var key = head.key();
        String name = "%s.%s.%s"
                .formatted(key.election(), key.regency(), load.part().what().code());
        return head.settled() ? name : name + ".v" + head.number();
    }

    private String summary(Leaving load) {
        String leaves = words.message(
                "handout.event",
                List.of(
                        load.part().name(),
                        load.part().what().boxes(),
                        load.part().vehicles()));
        return head.settled()
                ? leaves
                : words.message("handout.event.unpublished." + head.status(), List.of(head.number(), leaves));
    }
}
