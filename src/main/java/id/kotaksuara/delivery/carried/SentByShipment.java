package id.kotaksuara.delivery.carried;

import id.kotaksuara.boxes.box.SentBefore;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells from shipments which boxes had left before they were kept one by one. */
@Repository
class SentByShipment implements SentBefore {

    private final JdbcClient jdbc;

    SentByShipment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SentBox> sent(OfficeKey office) {
        return jdbc.sql("select c.village_code, c.station_number, c.loaded, s.warehouse_code, s.number,"
                        + " s.status = 'CHECKED' from shipment s join shipment_content c on c.shipment_id = s.id"
                        + " where s.election_code = :election and s.regency_code = :regency"
                        + " and s.status in ('DISPATCHED', 'ARRIVED', 'CHECKED') and s.origin <> 'REPLACEMENT'"
                        + " and c.village_code is not null and c.loaded > 0 order by s.id, c.position")
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> new SentBox(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6)))
                .list();
    }
}
