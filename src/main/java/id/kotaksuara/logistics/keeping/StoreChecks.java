package id.kotaksuara.logistics.keeping;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.logistics.keeping.StoreCheck.Answer;
import id.kotaksuara.logistics.offer.BorrowedRooms;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was found each time somebody went through the list; the last time counts, whenever it was typed in. */
@Repository
class StoreChecks {

    private static final String LAST = """
            select c.place_code, c.day, c.person, l.criterion, l.lacking, l.note, l.due
            from (select distinct on (place_code) * from keeping_check where regency_code = :regency
                  order by place_code, day desc, id desc) c
            join keeping_check_line l on l.check_id = c.id""";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final OfficeClock clock;
    private final BorrowedRooms rooms;

    StoreChecks(JdbcClient jdbc, Journal journal, OfficeClock clock, BorrowedRooms rooms) {
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void record(KeptPlace place, StoreCheck check, String by) {
        String before = of(place).map(StoreCheck::said).orElse(null);
        long id = jdbc.sql("insert into keeping_check (regency_code, place_code, day, person, recorded_at, recorded_by)"
                        + " values (:regency, :place, :day, :person, :at, :by) returning id")
                .param("regency", place.regency())
                .param("place", place.code())
                .param("day", check.day())
                .param("person", check.person())
                .param("at", clock.now(place.regency()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
        check.answers().forEach((criterion, answer) -> keep(id, criterion, answer));
        journal.record(new Entry(place.subject(), place.region(), "journal.keeping.checked", before, check.said()));
    }

    private void keep(long id, Criterion criterion, Answer answer) {
        jdbc.sql("insert into keeping_check_line values (:id, :criterion, :lacking, :note, :due)")
                .param("id", id)
                .param("criterion", criterion.name())
                .param("lacking", answer.lacking())
                .param("note", answer.note())
                .param("due", answer.due())
                .update();
    }

    Optional<StoreCheck> of(KeptPlace place) {
        return Optional.ofNullable(last(place.regency()).get(place.code()));
    }

    /** The last check of each place of a regency, by code; of a room that was given back since there is none. */
    Map<String, StoreCheck> last(String regency) {
        var checks = new HashMap<String, StoreCheck>();
        jdbc.sql(LAST)
                .param("regency", regency)
                .query((row, number) -> new Line(
                        row.getString("place_code"),
                        row.getObject("day", LocalDate.class),
                        row.getString("person"),
                        Criterion.valueOf(row.getString("criterion")),
                        new Answer(
                                row.getBoolean("lacking"),
                                row.getString("note"),
                                row.getObject("due", LocalDate.class))))
                .list()
                .forEach(line -> checks.merge(line.place(), line.check(), StoreChecks::both));
        var givenBack = rooms.givenBack(regency, clock.today(regency));
        checks.entrySet()
                .removeIf(one -> givenBack.test(one.getKey(), one.getValue().day()));
        return checks;
    }

    private record Line(String place, LocalDate day, String person, Criterion criterion, Answer answer) {
        StoreCheck check() {
            return new StoreCheck(day, person, Map.of(criterion, answer));
        }
    }

    private static StoreCheck both(StoreCheck one, StoreCheck other) {
        var answers = new EnumMap<>(one.answers());
        answers.putAll(other.answers());
        return new StoreCheck(one.day(), one.person(), answers);
    }
}
