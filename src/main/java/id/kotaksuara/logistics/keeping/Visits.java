package id.kotaksuara.logistics.keeping;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The access log of stores: who went in and out; a line is written once, and its end once. */
@Repository
class Visits {

    private static final int ON_A_PAGE = 50;
    private static final String NEWEST = " order by entered_at desc, id desc";

    /**
     * Somebody went into a store.
     *
     * @param companions who went along, "" where nobody did
     * @param leftAt null while they are inside
     */
    record Visit(
            long id,
            String person,
            String companions,
            String purpose,
            Instant enteredAt,
            @Nullable Instant leftAt) {}

    private final JdbcClient jdbc;
    private final Journal journal;

    Visits(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional
    public void enter(KeptPlace place, Visit visit, String by) {
        jdbc.sql(
                        "insert into keeping_visit (regency_code, place_code, person, companions, purpose, entered_at, left_at,"
                                + " recorded_by) values (:regency, :place, :person, :companions, :purpose, :entered, :left, :by)")
                .param("regency", place.regency())
                .param("place", place.code())
                .param("person", visit.person())
                .param("companions", visit.companions())
                .param("purpose", visit.purpose())
                .param("entered", visit.enteredAt().atOffset(ZoneOffset.UTC))
                .param("left", visit.leftAt() == null ? null : visit.leftAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        record(place, "entered", visit.person() + ": " + visit.purpose());
    }

    /** They are out again; said twice, it was so the first time. */
    @Transactional
    public void leave(KeptPlace place, long id, Instant at) {
        String person = jdbc.sql(
                        "update keeping_visit set left_at = greatest(:at, entered_at) where id = :id and left_at is null"
                                + " and regency_code = :regency and place_code = :place returning person")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("regency", place.regency())
                .param("place", place.code())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleBroken("keeping.door.out_before"));
        record(place, "left", person);
    }

    private void record(KeptPlace place, String what, String after) {
        journal.record(new Entry(place.subject(), place.region(), "journal.keeping." + what, null, after));
    }

    /** Those who are inside, the newest first. */
    List<Visit> inside(KeptPlace place) {
        return of("select *", place, "and left_at is null" + NEWEST)
                .query((row, number) -> read(row))
                .list();
    }

    /** A page of the visits that are over, counted from 1, the newest first. */
    List<Visit> over(KeptPlace place, int page) {
        return of("select *", place, "and left_at is not null" + NEWEST + " limit :most offset :from")
                .param("most", ON_A_PAGE)
                .param("from", (page - 1) * ON_A_PAGE)
                .query((row, number) -> read(row))
                .list();
    }

    /** How many pages those fill. */
    int pages(KeptPlace place) {
        int over = of("select count(*)", place, "and left_at is not null")
                .query(Integer.class)
                .single();
        return Math.max(1, (over + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    private StatementSpec of(String what, KeptPlace place, String which) {
        return jdbc.sql(what + " from keeping_visit where regency_code = :regency and place_code = :place " + which)
                .param("regency", place.regency())
                .param("place", place.code());
    }

    /** How many visits of each place of a regency are not over. */
    Map<String, Integer> inside(String regency) {
        var inside = new HashMap<String, Integer>();
        jdbc.sql(
                        "select place_code, count(*) from keeping_visit where regency_code = :regency and left_at is null group by 1")
                .param("regency", regency)
                .query(row -> {
                    inside.put(row.getString(1), row.getInt(2));
                });
        return inside;
    }

    private static Visit read(ResultSet row) throws SQLException {
        OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        return new Visit(
                row.getLong("id"),
                row.getString("person"),
                row.getString("companions"),
                row.getString("purpose"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                left == null ? null : left.toInstant());
    }
}
