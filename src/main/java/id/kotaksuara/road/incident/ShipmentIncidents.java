package id.kotaksuara.road.incident;

import id.kotaksuara.road.leg.LegKey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** What went wrong with shipments on their way to a PPK, and whether an incident is told of something that there is. */
@Component
@Transactional(readOnly = true)
class ShipmentIncidents {

    private final JdbcClient jdbc;

    ShipmentIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a shipment to a district, the latest first. */
    public List<RoadIncident> of(String election, String district, String number) {
        return jdbc.sql(RoadIncidents.SELECT + " and i.shipment = :shipment order by i.happened_at desc, i.number desc")
                .param("election", election)
                .param("within", district)
                .param("shipment", number)
                .query((row, line) -> RoadIncidents.read(row))
                .list();
    }

    /** Tells at its field that there is no such movement or shipment to the district. */
    void check(Errors errors, LegKey leg, RoadIncidentForm.Said said) {
        if (said.movement() != null && !knows("tour_movement", String.valueOf(said.movement()), leg)) {
            errors.rejectValue("movement", "incident.movement.unknown", new Object[] {said.movement()}, null);
        }
        if (!said.shipment().isEmpty() && !knows("shipment", said.shipment(), leg)) {
            errors.rejectValue("shipment", "incident.shipment.unknown", new Object[] {said.shipment()}, null);
        }
    }

    private boolean knows(String table, String number, LegKey leg) {
        return jdbc.sql("select exists (select from " + table + " where number::text = :number"
                        + " and election_code = :election and district_code = :district)")
                .param("number", number)
                .param("election", leg.election())
                .param("district", leg.district())
                .query(Boolean.class)
                .single();
    }
}
