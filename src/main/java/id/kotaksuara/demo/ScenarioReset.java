package id.kotaksuara.demo;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes everything away that a scenario brought and what was done in it since; regions and the journal stay.
 *
 * <p>Tables that only grow let go of rows in a transaction that says it is a reset, which no other code does.
 */
@Component
class ScenarioReset {

    /** Dependents first; {@code :regency} is the code, {@code :within} the pattern of all codes inside it. */
    private static final List<String> STATEMENTS = List.of(
            "delete from contradiction where shipment_id in (select id from shipment where regency_code = :regency)",
            "delete from colli_correction where shipment_id in (select id from shipment where regency_code = :regency)",
            "delete from receipt_line where shipment_id in (select id from shipment where regency_code = :regency)",
            "delete from receipt where shipment_id in (select id from shipment where regency_code = :regency)",
            "delete from shipment_incident where shipment_id in (select id from shipment where regency_code = :regency)",
            "delete from shipment where regency_code = :regency",
            "delete from shipment_register where regency_code = :regency",
            "delete from grading where regency_code = :regency",
            "delete from schedule where regency_code = :regency",
            "delete from stock_entry where warehouse_id in (select id from warehouse where regency_code = :regency)",
            "delete from stock_item where warehouse_id in (select id from warehouse where regency_code = :regency)",
            "delete from voter_import_change where village_code like :within",
            "delete from voter_import where region_code = :regency or region_code like :within",
            "delete from polling_station where village_code like :within",
            "delete from route where district_code like :within",
            "delete from district_store where district_code like :within",
            "delete from vehicle_type where regency_code = :regency",
            "delete from warehouse where regency_code = :regency",
            "delete from account where area = :regency or area like :within",
            "delete from scenario_load where regency_code = :regency");

    private final JdbcClient jdbc;
    private final EntityManager entities;

    ScenarioReset(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(String regency) {
        entities.flush();
        entities.clear(); // nothing loaded before may be taken for what is there afterwards
        jdbc.sql("select set_config('kotaksuara.reset', 'on', true)")
                .query(String.class)
                .single();
        for (String statement : STATEMENTS) {
            jdbc.sql(statement)
                    .param("regency", regency)
                    .param("within", regency + ".%")
                    .update();
        }
    }
}
