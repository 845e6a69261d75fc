package id.kotaksuara.road.lacking;

import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.leg.LegKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which movements were made for boxes that were lacking at the end of others. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LackRegister {

    private final JdbcClient jdbc;

    LackRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place at the end of a movement where boxes were lacking. */
    record Place(int movement, String stop) {

        static Place of(TourMovement movement, HandOver load) {
            return new Place(movement.number(), load.code());
        }
    }

    /** Numbers of the movements made for each place of a district, also of those that were withdrawn. */
    Map<Place, List<Integer>> of(LegKey leg) {
        var made = new HashMap<Place, List<Integer>>();
        jdbc.sql("select r.lacked, r.stop, r.movement from movement_resupply r join tour_movement m"
                        + " on m.number = r.movement where m.election_code = :election and m.district_code = :district"
                        + " order by r.movement")
                .param("election", leg.election())
                .param("district", leg.district())
                .query(row -> {
                    made.computeIfAbsent(
                                    new Place(row.getInt("lacked"), row.getString("stop")), none -> new ArrayList<>())
                            .add(row.getInt("movement"));
                });
        return made;
    }

    void keep(int movement, Place place) {
        jdbc.sql("insert into movement_resupply (movement, lacked, stop) values (:movement, :lacked, :stop)")
                .param("movement", movement)
                .param("lacked", place.movement())
                .param("stop", place.stop())
                .update();
    }
}
