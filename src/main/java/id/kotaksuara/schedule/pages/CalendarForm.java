package id.kotaksuara.schedule.pages;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Days and waves as a planner types them; waves as {@code 08.00, 13.00}. */
public record CalendarForm(
        @Nullable String firstDay,
        @Nullable String lastDay,
        @NotBlank @Nullable String waves,
        @Nullable Integer edits) {

    /** The field that each rule about days and waves is about. */
    private static final Map<String, String> ABOUT = Map.of(
            "schedule.departed.outside", "waves",
            "schedule.departed.after", "lastDay",
            "schedule.after.deadline", "lastDay",
            "schedule.waves.most", "waves");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    public static CalendarForm of(DepartureCalendar calendar, int edits) {
        return new CalendarForm(
                calendar.firstDay().toString(),
                calendar.lastDay().toString(),
                calendar.waveTimes().text(),
                edits);
    }

    /** The calendar of what is still to be planned: it begins today or later. */
    Optional<DepartureCalendar> read(Errors errors, Election election, LocalDate today) {
        if (today.isAfter(election.ppkDeadline())) {
            errors.rejectValue(
                    "lastDay", "over", new Object[] {election.deadlines().ppkDaysBefore()}, null);
            return Optional.empty();
        }
        var calendar = read(errors, election);
        calendar.map(DepartureCalendar::firstDay)
                .filter(first -> first.isBefore(today))
                .ifPresent(past -> errors.rejectValue("firstDay", "past"));
        return calendar.filter(fine -> !errors.hasErrors());
    }

    /** The calendar, or nothing and an error at the field that is wrong. */
    public Optional<DepartureCalendar> read(Errors errors, Election election) {
        var typed = new Typed(errors, "schedule.form.");
        LocalDate first = typed.day("firstDay", firstDay);
        LocalDate last = typed.day("lastDay", lastDay);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        checkDays(errors, first, last);
        if (last.isAfter(election.ppkDeadline())) {
            errors.rejectValue(
                    "lastDay", "late", new Object[] {election.deadlines().ppkDaysBefore()}, null);
        }
        election.window().check(errors, "firstDay", firstDay);
        var times = times();
        if (times.isEmpty()) {
            errors.rejectValue("waves", "times");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : times.map(waveTimes -> new DepartureCalendar(first, last, waveTimes));
    }

    /** Says what forbids these days and waves at the field that it is about, or else above the form. */
    static void refuse(Problem problem, Errors errors) {
        String field = ABOUT.get(problem.key());
        if (field == null) {
            problem.showOn(errors);
        } else {
            problem.showAt(field, errors);
        }
    }

    private static void checkDays(Errors errors, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            errors.rejectValue("lastDay", "before");
        } else if (ChronoUnit.DAYS.between(first, last) >= DepartureCalendar.MOST_DAYS) {
            errors.rejectValue("lastDay", "far", new Object[] {DepartureCalendar.MOST_DAYS}, null);
        }
    }

    private Optional<WaveTimes> times() {
        try {
            var times = Stream.of(waves.strip().split("[,;\\s]++"))
                    .map(CalendarForm::time)
                    .toList();
            return Optional.of(new WaveTimes(times));
        } catch (DateTimeException | IllegalArgumentException notTimes) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalTime.of(
                Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }
}
