package id.kotaksuara.delivery.carried;

import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.region.OfficeKey;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells from the shipments of the published schedule which village's boxes leave when. */
@Repository
class DepartureTurns implements PlannedDepartures {

    private final JdbcClient jdbc;

    DepartureTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Turn> turns(OfficeKey office) {
        return jdbc.sql("select c.village_code, min(s.planned_departure) departure"
                        + " from shipment s join shipment_content c on c.shipment_id = s.id"
                        + " where s.election_code = :election and s.regency_code = :regency and s.status = 'PLANNED'"
                        + " and s.planned_departure is not null and c.village_code is not null"
                        + " group by 1 order by 2, 1")
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> new Turn(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}
