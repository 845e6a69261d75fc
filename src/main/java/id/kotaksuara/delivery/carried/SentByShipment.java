package id.kotaksuara.delivery.carried;

import id.kotaksuara.boxes.box.SentBefore;
import id.kotaksuara.delivery.count.MissingByPlace;
import id.kotaksuara.delivery.count.ReceiptCounts;
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
    private final ReceiptCounts counts;

    SentByShipment(JdbcClient jdbc, ReceiptCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    private record Sent(
            Long id, String number, String warehouse, boolean checked, String village, int station, int loaded) {}

    /**
     * Where boxes of a station were missing when the chair checked, all of its boxes are on the road until each is found;
     * those that came back to the office have left no longer.
     */
    @Override
    public List<SentBox> sent(OfficeKey office) {
        var answers = new HashMap<Long, Answered>();
        return read(office).stream()
                .map(sent -> answers.computeIfAbsent(sent.id(), this::answered).of(sent))
                .filter(sent -> sent.boxes() > 0)
                .toList();
    }

    private Answered answered(Long shipment) {
        return new Answered(counts.missing(shipment), new HashMap<>(counts.back(shipment)));
    }

    /** @param back by village or station, less what was counted off a station already */
    private record Answered(MissingByPlace missing, Map<String, Integer> back) {
        SentBox of(Sent sent) {
            String station = new Station(sent.village(), sent.station()).toString();
            boolean all = Stream.of(station, sent.village(), "").noneMatch(missing.boxes()::containsKey);
            int boxes = sent.loaded();
            for (String place : List.of(station, sent.village())) {
                int some = Math.min(boxes, back.getOrDefault(place, 0));
                back.merge(place, -some, Integer::sum);
                boxes -= some;
            }
            return new SentBox(
                    sent.village(), sent.station(), boxes, sent.warehouse(), sent.number(), sent.checked() && all);
        }
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
