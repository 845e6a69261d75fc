package id.kotaksuara.delivery.resupply;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.OfficeKey;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the vehicles of each kind that an office has on the road now: with them nothing else can be sent. */
@Component
class VehiclesOut {

    private final JdbcClient jdbc;

    VehiclesOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the name of the kind, for those of which any is out; loads on one vehicle are told by its plate. */
    Map<String, Integer> of(OfficeKey office) {
        return jdbc
                .sql(
                        "select c.vehicle_type as kind, count(distinct case when c.plate <> '' then upper(replace(c.plate, ' ', ''))"
                                + " else s.number || '/' || c.position end) as vehicles"
                                + " from shipment s join shipment_carrier c on c.shipment_id = s.id"
                                + " where s.election_code = :election and s.regency_code = :regency and s.status = 'DISPATCHED'"
                                + " group by 1")
                .param("election", office.election())
                .param("regency", office.regency())
                .query()
                .listOfRows()
                .stream()
                .collect(toMap(
                        row -> String.valueOf(row.get("kind")), row -> ((Number) row.get("vehicles")).intValue()));
    }
}
