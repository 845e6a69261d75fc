package id.kotaksuara.delivery.resupply;

import id.kotaksuara.delivery.resupply.ResupplySource.Kind;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for a district that leaves so much later that sealed boxes may go now and others be made ready for it until then. Whose
 * the boxes in a warehouse are nobody knows where an office keeps totals: told is who needs some last.
 */
@Component
class LaterDistricts {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    LaterDistricts(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param minutes that making so many boxes ready takes
     * @param sealed in the warehouse, whosever they are
     */
    record Wanted(int boxes, int minutes, int sealed) {}

    /** The last to leave, with time for the boxes that go now, and again for those that take their place. */
    List<ResupplySource> of(Waybill waybill, Wanted wanted) {
        var ready = clock.now(waybill.regencyCode()).plus(2L * wanted.minutes(), ChronoUnit.MINUTES);
        return waiting(waybill).stream()
                .filter(each -> !each.district().equals(waybill.districtCode()))
                .filter(each -> each.leaves().isAfter(ready))
                .filter(each -> Math.min(each.boxes(), wanted.sealed()) >= wanted.boxes())
                .limit(1)
                .map(each ->
                        new ResupplySource(Kind.LATER, each.name(), wanted.sealed(), wanted.minutes(), each.leaves()))
                .toList();
    }

    private record Waiting(String district, String name, int boxes, Instant leaves) {}

    private List<Waiting> waiting(Waybill waybill) {
        String key = "resupply later " + waybill.office() + " " + waybill.warehouseCode();
        return OncePerRequest.of(key, () -> jdbc.sql("select d.code, d.name, sum(s.boxes_planned)::integer as boxes,"
                        + " min(s.planned_departure) as leaves from shipment s join district d on d.code = s.district_code"
                        + " where s.status = 'PLANNED' and s.election_code = :election and s.regency_code = :regency"
                        + " and s.warehouse_code = :warehouse group by 1, 2 having bool_and(s.planned_departure is not null)"
                        + " order by 4 desc, 2")
                .param("election", waybill.electionCode())
                .param("regency", waybill.regencyCode())
                .param("warehouse", waybill.warehouseCode())
                .query((row, line) -> new Waiting(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("boxes"),
                        row.getObject("leaves", OffsetDateTime.class).toInstant()))
                .list());
    }
}
