package id.kotaksuara.delivery.carried;

import id.kotaksuara.road.input.FirstLeg;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells the last leg from shipments which boxes have come to the PPKs. */
@Repository
class ShippedBoxes implements FirstLeg {

    private static final String WITHIN = " from shipment s where s.election_code = :election and"
            + " (s.regency_code = :region or s.district_code = :region) and s.status <> 'WITHDRAWN'";

    private final JdbcClient jdbc;

    ShippedBoxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Sent sent(String electionCode, String regionCode) {
        var districts = jdbc.sql("select distinct s.district_code" + WITHIN)
                .param("election", electionCode)
                .param("region", regionCode)
                .query(String.class)
                .list();
        return districts.isEmpty() ? Sent.NOTHING : new Sent(Set.copyOf(districts), loads(electionCode, regionCode));
    }

    /** What was missing or damaged when the PPK checked is none of what arrived. */
    private List<Load> loads(String electionCode, String regionCode) {
        return jdbc.sql("select s.number, s.election_code, s.regency_code, s.status,"
                        + " s.departed_at, coalesce(s.expected_arrival, s.planned_arrival) as due, c.village_code,"
                        + " sum(c.loaded)::integer as boxes, coalesce(min(l.missing), 0)::integer as missing,"
                        + " coalesce(min(l.damaged), 0)::integer as damaged"
                        + " from (select *" + WITHIN + " and s.departed_at is not null"
                        + " and not exists (select from straight_shipment where shipment_id = s.id)) s"
                        + " join shipment_content c on c.shipment_id = s.id and c.loaded > 0"
                        + " left join (select shipment_id, village_code, sum(boxes) filter (where condition = 'MISSING') as missing,"
                        + " sum(boxes) filter (where condition = 'DAMAGED') as damaged"
                        + " from receipt_line group by shipment_id, village_code) l"
                        + " on l.shipment_id = s.id and l.village_code = c.village_code"
                        + " where c.village_code is not null"
                        + " group by s.id, s.number, s.election_code, s.regency_code, s.status, s.departed_at, due, c.village_code"
                        + " order by s.id")
                .param("election", electionCode)
                .param("region", regionCode)
                .query((row, line) -> load(row))
                .list();
    }

    private static Load load(ResultSet row) throws SQLException {
        int boxes = row.getInt("boxes");
        int damaged = row.getInt("damaged");
        var due = row.getObject("due", OffsetDateTime.class);
        var left = row.getObject("departed_at", OffsetDateTime.class);
        return new Load(
                row.getString("village_code"),
                row.getString("number"),
                "/elections/" + row.getString("election_code") + "/" + row.getString("regency_code") + "/shipments/"
                        + row.getString("number"),
                boxes,
                arrived(row.getString("status"), boxes - row.getInt("missing") - damaged),
                damaged,
                due == null ? null : due.toInstant(),
                left.toInstant());
    }

    private static @Nullable Integer arrived(String status, int there) {
        return status.equals("DISPATCHED") ? null : Integer.valueOf(Math.max(0, there));
    }
}
