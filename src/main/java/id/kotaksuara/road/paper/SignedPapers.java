package id.kotaksuara.road.paper;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.leg.LegKey;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whether the signed paper of a movement is filed; each time that is said is written into the journal. */
@Repository
@Transactional
public class SignedPapers {

    private static final String OF_LEG = " and election_code = :election and district_code = :district";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final OfficeClock clock;

    SignedPapers(JdbcClient jdbc, Journal journal, OfficeClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Movements of a last leg whose signed paper is filed. */
    @Transactional(readOnly = true)
    public Set<Integer> filed(LegKey leg) {
        return Set.copyOf(jdbc.sql("select number from tour_movement where filed_at is not null" + OF_LEG)
                .param("election", leg.election())
                .param("district", leg.district())
                .query(Integer.class)
                .list());
    }

    /** The signed paper of a movement is filed, or is not after all; nothing where that was said before. */
    public void file(LegKey leg, int number, boolean there, String by) {
        String name = name(leg, number);
        int said = jdbc.sql("update tour_movement set filed_at = case when :there then cast(:at as timestamptz) end,"
                        + " filed_by = case when :there then :by end"
                        + " where number = :number and (filed_at is null) = :there")
                .param("there", there)
                .param("at", clock.now(leg.district()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("number", number)
                .update();
        if (said > 0) {
            String action = there ? "journal.custody.filed" : "journal.custody.unfiled";
            journal.record(new Entry(leg.subject(), leg.district(), action, null, number + "; " + name));
        }
    }

    /** What people call a movement that was not withdrawn. */
    @Transactional(readOnly = true)
    String name(LegKey leg, int number) {
        return jdbc.sql("select case when kind = 'TO_VILLAGE' and unit > 0 then title || ' ' || unit else title end"
                        + " from tour_movement where number = :number and withdrawn_at is null" + OF_LEG)
                .param("number", number)
                .param("election", leg.election())
                .param("district", leg.district())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("movement", String.valueOf(number)));
    }
}
