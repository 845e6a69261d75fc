package id.kotaksuara.delivery.signed;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whether the signed record of a shipment is filed; each time that is said is written into the journal. */
@Repository
@Transactional
class SignedRecords {

    private final JdbcClient jdbc;
    private final Shipments shipments;
    private final ShipmentJournal journal;
    private final OfficeClock clock;

    SignedRecords(JdbcClient jdbc, Shipments shipments, ShipmentJournal journal, OfficeClock clock) {
        this.jdbc = jdbc;
        this.shipments = shipments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A shipment that a PPK has received and whose signed record has not come back.
     *
     * @param reportedBy who read its arrival out; "" where the PPK itself sent it
     */
    record Missing(String number, String district, Instant arrivedAt, String reportedBy) {}

    /** Those of an office, the oldest first; what went past the PPK has papers of its own. */
    @Transactional(readOnly = true)
    public List<Missing> missing(OfficeKey office) {
        return jdbc.sql(
                        "select s.number, d.name, s.arrived_at, coalesce(r.reported_by, '') as reported_by from shipment s"
                                + " join district d on d.code = s.district_code left join receipt r on r.shipment_id = s.id"
                                + " where s.election_code = :election and s.regency_code = :regency"
                                + " and s.arrived_at is not null and s.filed_at is null"
                                + " and not exists (select from straight_shipment where shipment_id = s.id)"
                                + " order by s.arrived_at, s.number")
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, line) -> new Missing(
                        row.getString("number"),
                        row.getString("name"),
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                        row.getString("reported_by")))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean filed(Shipment shipment) {
        return jdbc.sql("select filed_at is not null from shipment where id = :id")
                .param("id", requireNonNull(shipment.id()))
                .query(Boolean.class)
                .single();
    }

    /** Whether a paper says so: its own, or those of the movement on which it went past the PPK. */
    @Transactional(readOnly = true)
    public boolean proven(Shipment shipment) {
        return filed(shipment)
                || jdbc.sql("select exists (select from straight_shipment where shipment_id = :id)")
                        .param("id", requireNonNull(shipment.id()))
                        .query(Boolean.class)
                        .single();
    }

    /**
     * The signed record is filed, or is not after all; nothing where that was said before.
     *
     * @throws RuleBroken where nobody has received it
     */
    public void file(ShipmentKey key, boolean there, String by) {
        Shipment shipment = shipments.lock(key);
        if (there && !shipment.status().received()) {
            throw new RuleBroken("signed.not.received", shipment.number());
        }
        int said = jdbc.sql("update shipment set filed_at = case when :there then cast(:at as timestamptz) end,"
                        + " filed_by = case when :there then :by end where id = :id and (filed_at is null) = :there")
                .param("there", there)
                .param("at", clock.now(shipment.waybill().regencyCode()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", requireNonNull(shipment.id()))
                .update();
        if (said > 0) {
            journal.filed(shipment, there);
        }
    }
}
