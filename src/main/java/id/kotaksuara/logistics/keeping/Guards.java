package id.kotaksuara.logistics.keeping;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who guards a store when: the roster, day by day. */
@Repository
class Guards {

    /** Who guards on a day, or from the evening before until that day. */
    private static final String ON_OR_INTO =
            " (day >= :first or day = :first - 1 and until_hour <= from_hour and until_hour > time '00:00')";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private final JdbcClient jdbc;
    private final Journal journal;

    Guards(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Some people guard a store; until the next day where the second hour is not after the first. */
    record Shift(LocalDate day, LocalTime from, LocalTime until, String guards) {
        String said() {
            return "%s %s–%s: %s".formatted(day, from, until, guards);
        }

        /** What a question calls it. */
        String named() {
            return "%s, %s–%s: %s".formatted(DAY.format(day), HOUR.format(from), HOUR.format(until), guards);
        }
    }

    @Transactional
    public void add(KeptPlace place, Shift shift, String by) {
        int added = jdbc.sql(
                        "insert into keeping_guard (regency_code, place_code, day, from_hour, until_hour, guards,"
                                + " recorded_by) values (:regency, :place, :day, :from, :until, :guards, :by) on conflict do nothing")
                .param("regency", place.regency())
                .param("place", place.code())
                .param("day", shift.day())
                .param("from", shift.from())
                .param("until", shift.until())
                .param("guards", shift.guards())
                .param("by", by)
                .update();
        if (added == 0) {
            throw new RuleBroken("keeping.guard.taken");
        }
        record(place, "guarded", null, shift.said());
    }

    Optional<Shift> at(KeptPlace place, LocalDate day, LocalTime from) {
        return from(place, day).stream()
                .filter(shift -> shift.day().equals(day) && shift.from().equals(from))
                .findFirst();
    }

    /** Somebody is taken off the roster again. */
    @Transactional
    public void remove(KeptPlace place, LocalDate day, LocalTime from) {
        jdbc.sql("delete from keeping_guard where regency_code = :regency and place_code = :place and day = :day"
                        + " and from_hour = :from returning guards")
                .param("regency", place.regency())
                .param("place", place.code())
                .param("day", day)
                .param("from", from)
                .query(String.class)
                .optional()
                .ifPresent(guards -> record(place, "unguarded", day + " " + from + ": " + guards, null));
    }

    private void record(KeptPlace place, String what, @Nullable String before, @Nullable String after) {
        journal.record(new Entry(place.subject(), place.region(), "journal.keeping." + what, before, after));
    }

    /** From a day on, in their order, with the night that ends on it. */
    List<Shift> from(KeptPlace place, LocalDate first) {
        return read(place, first, ON_OR_INTO + " order by day, from_hour");
    }

    /** Those that were over on a day, the last first. */
    List<Shift> before(KeptPlace place, LocalDate first) {
        return read(place, first, " not" + ON_OR_INTO + " order by day desc, from_hour desc");
    }

    private List<Shift> read(KeptPlace place, LocalDate first, String which) {
        return jdbc.sql("select day, from_hour, until_hour, guards from keeping_guard where regency_code = :regency"
                        + " and place_code = :place and" + which)
                .param("regency", place.regency())
                .param("place", place.code())
                .param("first", first)
                .query((row, number) -> new Shift(
                        row.getObject("day", LocalDate.class),
                        row.getObject("from_hour", LocalTime.class),
                        row.getObject("until_hour", LocalTime.class),
                        row.getString("guards")))
                .list();
    }

    /** The places of a regency that somebody guards on the day of a moment; a night that ended before it is over. */
    Set<String> guarded(String regency, LocalDateTime now) {
        return new HashSet<>(jdbc.sql(
                        "select distinct place_code from keeping_guard where regency_code = :regency and day <= :first and"
                                + ON_OR_INTO + " and (day = :first or until_hour > :hour)")
                .param("regency", regency)
                .param("first", now.toLocalDate())
                .param("hour", now.toLocalTime())
                .query(String.class)
                .list());
    }
}
