package id.kotaksuara.delivery.wave;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Signature;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps why shipments did not leave with their waves; what was said once stays. */
@Repository
class Stays {

    private final JdbcClient jdbc;

    Stays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the reason down; false where it is the one that is known already. */
    boolean record(Shipment shipment, String reason, Signature signature) {
        return jdbc.sql(
                                "insert into shipment_stay (shipment_id, at, recorded_by, reason)"
                                        + " select :shipment, :at, :by, :reason where :reason is distinct from"
                                        + " (select reason from shipment_stay where shipment_id = :shipment order by id desc limit 1)")
                        .param("shipment", shipment.id())
                        .param("at", signature.at().atOffset(ZoneOffset.UTC))
                        .param("by", signature.by())
                        .param("reason", reason)
                        .update()
                > 0;
    }
}
