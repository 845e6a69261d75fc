package id.kotaksuara.schedule.officeplan;

import static java.util.stream.Collectors.toCollection;

import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The days and waves that the rows of a file speak of, and which of them a row means. */
public final class Days {

    static final int MOST_WAVES = WaveTimes.MOST_WAVES;

    /** When waves leave that have a number and no time: our own judgement. */
    private static final List<LocalTime> FEW = List.of(LocalTime.of(8, 0), LocalTime.of(13, 0), LocalTime.of(17, 0));

    private static final int FIRST_HOUR_OF_MANY = 6;
    private static final int HOURS_BETWEEN_MANY = 2;

    /** The days that rows may leave on, and the last one on which their boxes may arrive. */
    public record Open(DepartureCalendar calendar, LocalDate deadline) {}

    private Days() {}

    /** From the first day to the last one before the deadline, with all times that are named. */
    public static DepartureCalendar of(List<ReadRow> rows, LocalDate deadline) {
        var days = rows.stream()
                .filter(ReadRow::counts)
                .map(ReadRow::day)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(deadline))
                .collect(toCollection(TreeSet::new));
        return days.isEmpty()
                ? new DepartureCalendar(deadline, deadline, waves(rows))
                : new DepartureCalendar(days.first(), days.last(), waves(rows));
    }

    private static WaveTimes waves(List<ReadRow> rows) {
        var times = rows.stream()
                .filter(ReadRow::counts)
                .map(ReadRow::time)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        int numbers = rows.stream()
                .filter(ReadRow::counts)
                .mapToInt(ReadRow::wave)
                .max()
                .orElse(0);
        return new WaveTimes(times.isEmpty() ? usual(Math.max(1, Math.min(numbers, MOST_WAVES))) : together(times));
    }

    /** Of more times than a day has waves those that lie side by side are one, as evenly as can be. */
    private static List<LocalTime> together(List<LocalTime> times) {
        int waves = Math.min(times.size(), MOST_WAVES);
        return IntStream.range(0, waves)
                .mapToObj(wave -> times.get(wave * times.size() / waves))
                .toList();
    }

    private static List<LocalTime> usual(int waves) {
        return waves <= FEW.size()
                ? FEW.subList(0, waves)
                : IntStream.range(0, waves)
                        .mapToObj(wave -> LocalTime.of(FIRST_HOUR_OF_MANY + HOURS_BETWEEN_MANY * wave, 0))
                        .toList();
    }

    /** The slots a row may mean: one where it names a wave, else all of its day, none outside the days. */
    static List<Integer> slots(ReadRow row, DepartureCalendar calendar) {
        LocalDate day = row.day();
        if (day == null || day.isBefore(calendar.firstDay()) || day.isAfter(calendar.lastDay())) {
            return List.of();
        }
        int perDay = calendar.waveTimes().perDay();
        int first = perDay * (int) (day.toEpochDay() - calendar.firstDay().toEpochDay());
        int wave = wave(row, calendar.waveTimes());
        return wave < 0 ? IntStream.range(first, first + perDay).boxed().toList() : List.of(first + wave);
    }

    /** The wave of the day from 0, -1 where the row leaves it open; a time between two waves is that of the earlier. */
    private static int wave(ReadRow row, WaveTimes waves) {
        if (row.time() != null) {
            long begun = waves.times().stream()
                    .filter(time -> !time.isAfter(row.time()))
                    .count();
            return (int) Math.max(0, begun - 1);
        }
        return row.wave() > 0 ? Math.min(row.wave(), waves.perDay()) - 1 : -1;
    }
}
