package id.kotaksuara.delivery.beside;

import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.shipment.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what district committees found of the colli of their shipments; a later sending holds in place of the one before. */
@Repository
class ColloFindings {

    private final JdbcClient jdbc;

    ColloFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found in a sending; nothing where none has come with this token. */
    List<ColloFinding> sentWith(UUID token) {
        return jdbc.sql("select * from collo_finding where token = :token order by id")
                .param("token", token)
                .query((row, number) -> finding(row))
                .list();
    }

    void keep(Long shipment, UUID token, List<ColloFinding> findings, Signature signature) {
        findings.forEach(
                one -> jdbc.sql("insert into collo_finding (shipment_id, token, code, condition, pieces, reason,"
                                + " recorded_at, recorded_by) values (:shipment, :token, nullif(:code, ''), :condition, :pieces,"
                                + " :reason, :at, :by)")
                        .param("shipment", shipment)
                        .param("token", token)
                        .param("code", one.code())
                        .param("condition", one.condition().name())
                        .param("pieces", one.pieces())
                        .param("reason", one.reason())
                        .param("at", signature.at().atOffset(ZoneOffset.UTC))
                        .param("by", signature.by())
                        .update());
    }

    /** What holds; nothing where nobody has counted yet. */
    List<ColloFinding> of(Long shipment) {
        return jdbc.sql(
                        "select * from collo_finding where shipment_id = :shipment and token ="
                                + " (select token from collo_finding where shipment_id = :shipment order by id desc limit 1) order by id")
                .param("shipment", shipment)
                .query((row, number) -> finding(row))
                .list();
    }

    private static ColloFinding finding(ResultSet row) throws SQLException {
        return new ColloFinding(
                Objects.requireNonNullElse(row.getString("code"), ""),
                Condition.valueOf(row.getString("condition")),
                row.getInt("pieces"),
                row.getString("reason"));
    }
}
