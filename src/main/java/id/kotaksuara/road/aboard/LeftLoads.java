package id.kotaksuara.road.aboard;

import id.kotaksuara.road.stop.StopCode;
import java.util.HashMap;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the boxes that have left for the stops of a last leg, and did not come back. */
@Repository
public class LeftLoads {

    private static final String SENT_AND_ASIDE = """
            select h.village_code, h.station_number,
                sum(case when h.returned_at is null then h.boxes else coalesce(h.boxes_received, 0) end)::integer as boxes,
                bool_or(m.kind = 'TO_VILLAGE' and (h.returned_at is null or h.boxes_received > 0)) as by_tour
            from tour_movement m join tour_hand_over h on h.movement = m.number
            where m.election_code = :election and m.district_code like :within
                and m.kind in ('TO_VILLAGE', 'STRAIGHT') and m.withdrawn_at is null group by 1, 2
            union all
            select p.village_code, p.station_number, null, false from postponed_station p
            where p.election_code = :election and p.village_code like :within and p.lifted_at is null
                and p.sealed_at in ('VILLAGE', 'STATION')""";

    private final JdbcClient jdbc;

    LeftLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What has left for one stop.
     *
     * @param byTour whether a tour went there, which takes along whatever travels beside the boxes
     */
    public record Left(int boxes, boolean byTour) {

        public static final Left NOTHING = new Left(0, false);

        Left and(Left other) {
            return new Left(boxes + other.boxes, byTour || other.byTour);
        }

        Left with(int some) {
            return new Left(some, byTour);
        }
    }

    /** Of a district or a regency. */
    public LeftBoxes of(String electionCode, String regionCode) {
        var sent = new HashMap<StopCode, Left>();
        var aside = new HashSet<StopCode>();
        jdbc.sql(SENT_AND_ASIDE)
                .param("election", electionCode)
                .param("within", regionCode + "%")
                .query(row -> {
                    var stop = new StopCode(row.getString("village_code"), row.getInt("station_number"));
                    if (row.getObject("boxes") == null) {
                        aside.add(stop);
                    } else {
                        sent.put(stop, new Left(row.getInt("boxes"), row.getBoolean("by_tour")));
                    }
                });
        return new LeftBoxes(sent, aside);
    }
}
