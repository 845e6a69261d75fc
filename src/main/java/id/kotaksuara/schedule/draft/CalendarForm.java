package id.kotaksuara.schedule.draft;

import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** Days and waves as a planner types them; waves as {@code 08.00, 13.00}. */
public record CalendarForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate firstDay,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
        @NotBlank @Nullable String waves,
        @Nullable Integer edits) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    public static CalendarForm of(DepartureCalendar calendar, int edits) {
        return new CalendarForm(
                calendar.firstDay(), calendar.lastDay(), calendar.waveTimes().text(), edits);
    }

    /** The calendar, or nothing and an error at the field that is wrong. */
    public Optional<DepartureCalendar> read(Errors errors, LocalDate deadline) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        checkDays(errors, deadline);
        var times = times();
        if (times.isEmpty()) {
            errors.rejectValue("waves", "times");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : times.map(waveTimes -> new DepartureCalendar(firstDay, lastDay, waveTimes));
    }

    private void checkDays(Errors errors, LocalDate deadline) {
        if (lastDay.isBefore(firstDay)) {
            errors.rejectValue("lastDay", "before");
        } else if (ChronoUnit.DAYS.between(firstDay, lastDay) >= DepartureCalendar.MOST_DAYS) {
            errors.rejectValue("lastDay", "far", new Object[] {DepartureCalendar.MOST_DAYS}, null);
        }
        if (lastDay.isAfter(deadline)) {
            errors.rejectValue("lastDay", "late");
        }
    }

    private Optional<WaveTimes> times() {
        try {
            var times = Stream.of(waves.strip().split("\\s*[,;\\s]\\s*"))
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
