package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.election.election.NationalVote;
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
import java.util.regex.Pattern;

/** A table of departures of which nothing is known but what it says: which districts, and until when. */
record FirstTable(List<Departure> rows, LocalDate today) {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'/-]{2,60}");
    private static final int MOST_DAYS_BEFORE_VOTING = 21;

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

    /**
     * The day on which the nation votes while it lasts or soon after; of no such day is anything known but that votes are
     * cast on a Wednesday, and that a table of departures ends on the day itself or not long before.
     */
    LocalDate likelyVotingDay() {
        List<LocalDate> days = together();
        LocalDate last = days.isEmpty() ? today : days.get(days.size() - 1);
        LocalDate first = days.isEmpty() ? today : days.get(0);
        return NationalVote.within(first, last.plusDays(MOST_DAYS_BEFORE_VOTING))
                .map(NationalVote::day)
                .orElse(last.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
    }

    /** Whether it may be for a vote on this day. */
    boolean mayBeFor(LocalDate votingDay) {
        List<LocalDate> days = together();
        return days.isEmpty() || days.stream().anyMatch(ElectionWindow.around(votingDay)::contains);
    }

    /** Its days in their order; one far from the one in their middle is a slip of the pen. */
    private List<LocalDate> together() {
        List<LocalDate> days = rows.stream()
                .filter(row -> !row.aside())
                .flatMap(row -> DayText.read(row.day(), today).stream())
                .map(DayText::day)
                .sorted()
                .toList();
        return days.stream()
                .filter(ElectionWindow.around(days.get(days.size() / 2))::contains)
                .toList();
    }
}
