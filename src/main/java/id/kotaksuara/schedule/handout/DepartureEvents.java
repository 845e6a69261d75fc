package id.kotaksuara.schedule.handout;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * What leaves as a calendar file (iCalendar, RFC 5545). An event keeps its name from version to version, so that a
 * calendar which has read an earlier one moves it instead of showing it twice.
 */
record DepartureEvents(PlannerWords words, ScheduleKey key, ZoneId zone) {

    private static final Duration LOADING = Duration.builder().hours(1).build();

    String of(List<Leaving> leaving) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kotak Suara//ID");
        leaving.forEach(load -> calendar.addEvent(event(load)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Leaving load) {
        var event = new VEvent();
        event.setUid("%s.%s.%s@kotaksuara"
                .formatted(key.election(), key.regency(), load.part().what().code()));
        event.setSequence(key.number());
        event.setDateStart(Date.from(load.at().atZone(zone).toInstant()));
        event.setDuration(LOADING);
        event.setSummary(words.message(
                "handout.event",
                List.of(
                        load.part().name(),
                        load.part().what().boxes(),
                        load.part().vehicles())));
        load.part()
                .arrives()
                .ifPresent(day ->
                        event.setDescription(words.message("handout.event.arrives", List.of(words.longDay(day)))));
        if (!load.where().isEmpty()) {
            event.setLocation(load.where());
        }
        return event;
    }
}
