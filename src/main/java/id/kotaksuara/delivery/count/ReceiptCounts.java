package id.kotaksuara.delivery.count;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.region.OfficeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What PPKs have answered about shipments: the receipt, the lines of the count, and what they come to. */
@Component
public class ReceiptCounts {

    private final Receipts receipts;
    private final ReceiptLines lines;
    private final ColliCorrections colli;
    private final JdbcClient jdbc;

    ReceiptCounts(Receipts receipts, ReceiptLines lines, ColliCorrections colli, JdbcClient jdbc) {
        this.colli = colli;
        this.receipts = receipts;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    public Optional<Receipt> receipt(Long shipmentId) {
        return receipts.findById(shipmentId);
    }

    public List<ReceiptLine> lines(Long shipmentId) {
        return lines.findByShipmentIdOrderById(shipmentId);
    }

    /** What of its boxes is missing now, place by place. */
    public MissingByPlace missing(Long shipmentId) {
        return MissingByPlace.of(lines(shipmentId), back(shipmentId));
    }

    /** What of it nobody received and is back at the office, by village or station. */
    public Map<String, Integer> back(Long shipmentId) {
        var back = new HashMap<String, Integer>();
        jdbc.sql("select place, boxes from shipment_return where shipment_id = :id")
                .param("id", shipmentId)
                .query(row -> {
                    back.put(row.getString("place"), row.getInt("boxes"));
                });
        return back;
    }

    /** Boxes that a village or a station did not receive are back. */
    public void keepBack(Long shipmentId, String place, int boxes) {
        jdbc.sql("insert into shipment_return (shipment_id, place, boxes) values (:id, :place, :boxes)")
                .param("id", shipmentId)
                .param("place", place)
                .param("boxes", boxes)
                .update();
    }

    public void keep(Receipt receipt) {
        receipts.save(receipt);
    }

    public void keep(ReceiptLine line) {
        lines.save(line);
    }

    public void keep(ColliCorrection correction) {
        colli.save(correction);
    }

    /** Whether a correction of colli that came with a token said something else. */
    public boolean otherColli(UUID token, int number, String reason) {
        return colli.findByToken(token)
                .filter(kept -> !kept.says(number, reason))
                .isPresent();
    }

    public boolean knows(UUID token) {
        return lines.existsByToken(token) || colli.existsByToken(token);
    }

    public BoxTally tally(Long shipmentId) {
        var sums = new EnumMap<Condition, Integer>(Condition.class);
        lines(shipmentId)
                .forEach(line ->
                        sums.merge(line.finding().condition(), line.finding().boxes(), Integer::sum));
        return new BoxTally(
                sums.getOrDefault(Condition.GOOD, 0),
                sums.getOrDefault(Condition.DAMAGED, 0),
                sums.getOrDefault(Condition.MISSING, 0),
                sums.getOrDefault(Condition.SURPLUS, 0),
                sums.getOrDefault(Condition.FOREIGN, 0),
                replaced(shipmentId),
                outstanding(shipmentId).stream().mapToInt(Content::boxes).sum());
    }

    /** Boxes of a shipment that were lost or broken and that nothing replaces so far, by station; but of those that vote later. */
    public List<Content> outstanding(Long shipmentId) {
        return outstanding(List.of(shipmentId)).getOrDefault(shipmentId, List.of());
    }

    /** The same of several shipments; those of which nothing is lacking are not among them. */
    public Map<Long, List<Content>> outstanding(Collection<Long> shipmentIds) {
        var outstanding = new HashMap<Long, List<Content>>();
        if (shipmentIds.isEmpty()) {
            return outstanding;
        }
        jdbc.sql("select shipment_id, village_code, station_number, boxes from shipment_lack"
                        + " where shipment_id in (:ids) and not aside order by village_code nulls last, station_number")
                .param("ids", shipmentIds)
                .query(row -> {
                    outstanding
                            .computeIfAbsent(row.getLong("shipment_id"), id -> new ArrayList<>())
                            .add(new Content(
                                    row.getString("village_code"),
                                    row.getObject("station_number", Integer.class),
                                    row.getInt("boxes"),
                                    0));
                });
        return outstanding;
    }

    /** Checked shipments of an office of which boxes were missing or damaged, by number. */
    public List<Long> lackingIn(OfficeKey office) {
        return jdbc.sql("select s.id from shipment s join shipment_count c on c.shipment_id = s.id"
                        + " where s.election_code = :election and s.regency_code = :regency and s.status = 'CHECKED'"
                        + " and c.missing + c.damaged > 0 order by s.number")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Long.class)
                .list();
    }

    private int replaced(Long shipmentId) {
        return jdbc.sql("select coalesce(sum(boxes_planned), 0)::integer from shipment"
                        + " where follows_id = :id and origin = 'REPLACEMENT' and status <> 'WITHDRAWN'")
                .param("id", shipmentId)
                .query(Integer.class)
                .single();
    }
}
