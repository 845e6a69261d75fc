package id.kotaksuara.delivery.carried;

import id.kotaksuara.boxes.box.SentBefore;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.region.OfficeKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells from shipments which boxes had left before they were kept one by one. */
@Repository
class SentByShipment implements SentBefore {

    private final JdbcClient jdbc;
    private final MissingBoxes missing;

    SentByShipment(JdbcClient jdbc, MissingBoxes missing) {
        this.jdbc = jdbc;
        this.missing = missing;
    }

    private record Sent(
            Long id, String number, String warehouse, boolean checked, String village, int station, int loaded) {}

    /** Where boxes of a station were missing when the chair checked, all of its boxes are on the road until each is found. */
    @Override
    public List<SentBox> sent(OfficeKey office) {
        var missed = new HashMap<Long, Map<String, Integer>>();
        return read(office).stream()
                .map(sent -> {
                    var ofShipment = missed.computeIfAbsent(sent.id(), missing::of);
                    String station = new Station(sent.village(), sent.station()).toString();
                    boolean all = Stream.of(station, sent.village(), MissingBoxes.SOMEWHERE)
                            .noneMatch(ofShipment::containsKey);
                    return new SentBox(
                            sent.village(),
                            sent.station(),
                            sent.loaded(),
                            sent.warehouse(),
                            sent.number(),
                            sent.checked() && all);
                })
                .toList();
    }

    private List<Sent> read(OfficeKey office) {
        return jdbc.sql("select s.id, s.number, s.warehouse_code as warehouse, s.status = 'CHECKED' as checked,"
                        + " c.village_code as village, c.station_number as station, c.loaded"
                        + " from shipment s join shipment_content c on c.shipment_id = s.id"
                        + " where s.election_code = :election and s.regency_code = :regency"
                        + " and s.status in ('DISPATCHED', 'ARRIVED', 'CHECKED') and not s.standing_in"
                        + " and c.village_code is not null and c.loaded > 0 order by s.id, c.position")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Sent.class)
                .list();
    }
}
