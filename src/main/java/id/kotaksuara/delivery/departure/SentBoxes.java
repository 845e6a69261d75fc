package id.kotaksuara.delivery.departure;

import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.region.OfficeKey;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the boxes that no schedule needs to send any more: they have left, or wait as the rest of a partial load. */
@Repository
class SentBoxes {

    private final JdbcClient jdbc;

    SentBoxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Station, Integer> of(OfficeKey office) {
        var sent = new TreeMap<Station, Integer>();
        jdbc.sql("select c.village_code, c.station_number,"
                        + " sum(case when s.status = 'PLANNED' then c.boxes else c.loaded end)::integer boxes"
                        + " from shipment s join shipment_content c on c.shipment_id = s.id"
                        + " where s.election_code = :election and s.regency_code = :regency"
                        + " and not s.standing_in and s.status <> 'WITHDRAWN'"
                        + " and not (s.origin = 'SCHEDULE' and s.status = 'PLANNED') and c.village_code is not null"
                        + " group by 1, 2")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(row -> {
                    sent.put(new Station(row.getString(1), row.getInt(2)), row.getInt(3));
                });
        return sent;
    }
}
