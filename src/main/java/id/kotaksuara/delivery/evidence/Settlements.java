package id.kotaksuara.delivery.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done about what was odd, of all shipments; nothing of it is ever changed. */
@Component
public class Settlements {

    private final JdbcClient jdbc;

    Settlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were written; the last one covers all that was known then. */
    public List<Settlement> of(long shipmentId) {
        return jdbc.sql("select * from shipment_settlement where shipment_id = :shipment order by id")
                .param("shipment", shipmentId)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long shipmentId, Settlement settlement) {
        jdbc.sql("insert into shipment_settlement"
                        + " (shipment_id, seal, surplus, foreign_boxes, words, settled_at, settled_by)"
                        + " values (:shipment, :seal, :surplus, :foreign, :words, :at, :by)")
                .param("shipment", shipmentId)
                .param("seal", settlement.of().seal())
                .param("surplus", settlement.of().surplus())
                .param("foreign", settlement.of().foreign())
                .param("words", settlement.words())
                .param("at", settlement.at().atOffset(ZoneOffset.UTC))
                .param("by", settlement.by())
                .update();
    }

    private static Settlement read(ResultSet row) throws SQLException {
        return new Settlement(
                new Oddities(row.getBoolean("seal"), row.getInt("surplus"), row.getInt("foreign_boxes")),
                row.getString("words"),
                row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                row.getString("settled_by"));
    }
}
