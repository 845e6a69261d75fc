package id.kotaksuara.boxes.box;

import id.kotaksuara.logistics.warehouse.SingleBoxes;
import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which offices keep the boxes of an election one by one. */
@Repository
public class BoxKeeping implements SingleBoxes {

    private final JdbcClient jdbc;

    BoxKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean areKeptBy(OfficeKey office) {
        return since(office).isPresent();
    }

    /** When the office began so; nothing where it keeps totals. */
    public Optional<Instant> since(OfficeKey office) {
        return jdbc.sql("select begun_at from box_keeping where election_code = :election and regency_code = :regency")
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Begins; false where the office had begun before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begin(OfficeKey office, Instant at, String by) {
        return jdbc.sql("insert into box_keeping values (:election, :regency, :at, :by) on conflict do nothing")
                        .param("election", office.election())
                        .param("regency", office.regency())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }
}
