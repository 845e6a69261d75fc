package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.schedule.officefile.DayText;
import id.kotaksuara.schedule.officefile.Departure;
import id.kotaksuara.schedule.officefile.Several;
import id.kotaksuara.schedule.officefile.Timetable;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table of departures of which nothing is known but what it says: which districts, and until when. */
record FirstTable(List<Departure> rows, LocalDate today) {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'/-]{2,60}");
    private static final int DAYS_BEFORE_VOTING = 2;

    static FirstTable in(Path file, LocalDate today) {
        return new FirstTable(Timetable.in(file, today, text -> mayBeAName(text, today)), today);
    }

    private static boolean mayBeAName(String text, LocalDate today) {
        return NAME.matcher(PlaceName.ofDistrict(text)).matches()
                && !Several.joins(text)
                && DayText.read(text, today).isEmpty();
    }

    /** The names of the districts as they are to be kept, one for each however it is spelt. */
    List<String> districts() {
        Map<String, String> names = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.aside())
                .map(row -> OfficialName.of(PlaceName.ofDistrict(row.district())))
                .filter(name -> NAME.matcher(name).matches())
                .forEach(name -> names.putIfAbsent(OfficialName.key(name), name));
        return List.copyOf(names.values());
    }

    /** Votes are cast on a Wednesday, and everything is with the districts two days before. */
    LocalDate likelyVotingDay() {
        return lastDay()
                .orElse(today)
                .plusDays(DAYS_BEFORE_VOTING)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    private Optional<LocalDate> lastDay() {
        return rows.stream()
                .filter(row -> !row.aside())
                .flatMap(row -> DayText.read(row.day(), today).stream())
                .map(DayText::day)
                .max(LocalDate::compareTo);
    }
}
