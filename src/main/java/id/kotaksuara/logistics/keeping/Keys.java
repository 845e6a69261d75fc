package id.kotaksuara.logistics.keeping;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys of stores and who holds them; a key that changes hands gets another line, however its label is written. */
@Repository
class Keys {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final OfficeClock clock;

    Keys(JdbcClient jdbc, Journal journal, OfficeClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** A key and who has held it since when. */
    record HeldKey(String label, String holder, Instant since) {}

    @Transactional
    public void hand(KeptPlace place, String label, String holder, String by) {
        String before = of(place).stream()
                .filter(key -> key.label().equalsIgnoreCase(label))
                .map(key -> label + ": " + key.holder())
                .findFirst()
                .orElse(null);
        jdbc.sql("insert into keeping_key (regency_code, place_code, label, holder, since, recorded_by)"
                        + " values (:regency, :place, :label, :holder, :since, :by)")
                .param("regency", place.regency())
                .param("place", place.code())
                .param("label", label)
                .param("holder", holder)
                .param("since", clock.now(place.regency()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        journal.record(
                new Entry(place.subject(), place.region(), "journal.keeping.key", before, label + ": " + holder));
    }

    /** Who holds which key now. */
    List<HeldKey> of(KeptPlace place) {
        return read(
                place,
                "select distinct on (lower(label)) label, holder, since from keeping_key"
                        + " where regency_code = :regency and place_code = :place order by lower(label), id desc");
    }

    /** Who held one before, the last first. */
    List<HeldKey> before(KeptPlace place) {
        return read(
                place,
                "select label, holder, since from keeping_key k where regency_code = :regency and place_code = :place"
                        + " and exists (select from keeping_key l where l.regency_code = k.regency_code"
                        + " and l.place_code = k.place_code and lower(l.label) = lower(k.label) and l.id > k.id)"
                        + " order by id desc");
    }

    private List<HeldKey> read(KeptPlace place, String statement) {
        return jdbc.sql(statement)
                .param("regency", place.regency())
                .param("place", place.code())
                .query((row, number) -> new HeldKey(
                        row.getString("label"),
                        row.getString("holder"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
