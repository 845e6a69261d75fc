package id.kotaksuara.delivery.crew;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers who drove what, and who went along, when shipments of this election left before. */
@Repository
class LastCrews {

    private static final String LEFT = " where s.election_code = :election and s.regency_code = :regency"
            + " and s.status in ('DISPATCHED', 'ARRIVED', 'CHECKED')";

    private final JdbcClient jdbc;

    LastCrews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Vehicles that have left with a driver, the latest first. */
    List<CrewChoice.Crew> of(OfficeKey office) {
        return OncePerRequest.of("last crews of " + office.path(), () -> left(office));
    }

    private List<CrewChoice.Crew> left(OfficeKey office) {
        return jdbc.sql("select s.district_code, c.leg, c.mode, c.vehicle_type, c.plate, c.driver, c.phone"
                        + " from shipment s join shipment_carrier c on c.shipment_id = s.id" + LEFT
                        + " and c.driver <> '' order by s.departed_at desc, s.number, c.position")
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> new CrewChoice.Crew(
                        row.getString("district_code"),
                        new Carrier(
                                row.getInt("leg"),
                                row.getString("mode"),
                                row.getString("vehicle_type"),
                                row.getString("plate"),
                                row.getString("driver"),
                                row.getString("phone"))))
                .list();
    }

    /** The seals of shipments, one number a line, those that left last first; those written down for others too. */
    List<String> seals(OfficeKey office) {
        return jdbc.sql(
                        "select seals from shipment where election_code = :election and regency_code = :regency"
                                + " and status <> 'WITHDRAWN' and seals <> '' order by departed_at desc nulls last, number desc")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(String.class)
                .list();
    }

    /** Who last went along to each district, one name a line. */
    Map<String, String> escorts(OfficeKey office) {
        return jdbc
                .sql("select distinct on (s.district_code) s.district_code, s.escorts from shipment s" + LEFT
                        + " and s.escorts <> '' order by s.district_code, s.departed_at desc")
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> Map.entry(row.getString("district_code"), row.getString("escorts")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
