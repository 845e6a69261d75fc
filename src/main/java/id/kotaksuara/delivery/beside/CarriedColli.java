package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.boxes.collo.ColloJourney;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.boxes.collo.ColloRows;
import id.kotaksuara.boxes.collo.ColloState;
import id.kotaksuara.delivery.carried.HandOvers;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.region.OfficeKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets colli go where the boxes of their stations go. What was not packed when its station's boxes left goes with whatever
 * leaves next for that district; what belongs to a station whose boxes are kept back stays with them. Where an office has no
 * colli, it does nothing.
 */
@Component
public class CarriedColli {

    private static final String COMING = """
            select s.number, c.village_code || '/' || c.station_number as station
            from shipment s join shipment_content c on c.shipment_id = s.id
            where s.election_code = :election and s.regency_code = :regency and s.district_code like :district
              and s.status = 'PLANNED' and not s.standing_in and c.village_code is not null
            union all
            select '', k.village_code || '/' || k.station_number from kept_back_station k
            where k.election_code = :election and k.village_code like :district""";

    private final ColloRows rows;
    private final ColloJourney journey;
    private final ServedStations served;
    private final JdbcClient jdbc;
    private final HandOvers handOvers;

    CarriedColli(ColloRows rows, ColloJourney journey, ServedStations served, JdbcClient jdbc, HandOvers handOvers) {
        this.handOvers = handOvers;
        this.rows = rows;
        this.journey = journey;
        this.served = served;
        this.jdbc = jdbc;
    }

    /** Whether what went beside the boxes of this shipment is known by its colli, and not by the rules. */
    @Transactional(readOnly = true)
    public boolean known(Shipment shipment) {
        return shipment.status().left()
                ? shipment.cargo().colliBeside() != null
                : journey.areKeptBy(shipment.waybill().office());
    }

    /** The colli that it took along or, before it leaves, those that are to go with it. */
    @Transactional(readOnly = true)
    public List<ColloRow> of(Shipment shipment) {
        Waybill waybill = shipment.waybill();
        return shipment.status().left()
                ? rows.ofShipment(waybill.office(), waybill.number())
                : due(shipment).filter(one -> !one.state().left()).toList();
    }

    /** Those of them that stay behind, because nobody has packed them in its warehouse. */
    @Transactional(readOnly = true)
    public List<ColloRow> staying(Shipment shipment) {
        return staying(shipment.waybill().office(), List.of(shipment)).getOrDefault(shipment.number(), List.of());
    }

    /** The same of several that have not left, by number. */
    @Transactional(readOnly = true)
    public Map<String, List<ColloRow>> staying(OfficeKey office, Collection<Shipment> waiting) {
        var going = going(
                office,
                waiting.size() == 1 ? waiting.iterator().next().waybill().districtCode() : office.regency());
        return waiting.stream()
                .filter(shipment -> !shipment.status().left())
                .collect(toMap(Shipment::number, shipment -> staying(shipment, going)));
    }

    private List<ColloRow> staying(Shipment shipment, Going going) {
        return due(shipment, going)
                .filter(one -> !one.state().left())
                .filter(ready(shipment).negate())
                .toList();
    }

    /** Those whose station's boxes are on board, and those for which nothing else will leave. */
    private Stream<ColloRow> due(Shipment shipment) {
        return due(
                shipment, going(shipment.waybill().office(), shipment.waybill().districtCode()));
    }

    private Stream<ColloRow> due(Shipment shipment, Going going) {
        if (going.colli().isEmpty()) {
            return Stream.empty();
        }
        Set<String> here = served.by(shipment).stream().map(Object::toString).collect(toSet());
        Set<String> later = going.besides(shipment.number());
        return going.colli().stream()
                .filter(one ->
                        one.place().districtCode().equals(shipment.waybill().districtCode()))
                .filter(one -> !one.with().isEmpty())
                .filter(one -> here.contains(one.with()) || !later.contains(one.with()));
    }

    /** The colli of a region, and the stations whose boxes have not left, with the shipments that are to carry them, if any. */
    private record Going(List<ColloRow> colli, List<Coming> coming) {
        Set<String> besides(String number) {
            return coming.stream()
                    .filter(one -> !one.number().equals(number))
                    .map(Coming::station)
                    .collect(toSet());
        }
    }

    private record Coming(String number, String station) {}

    private Going going(OfficeKey office, String region) {
        List<ColloRow> colli = rows.within(office, region);
        return new Going(colli, colli.isEmpty() ? List.of() : coming(office, region));
    }

    private List<Coming> coming(OfficeKey office, String region) {
        return jdbc.sql(COMING)
                .param("election", office.election())
                .param("regency", office.regency())
                .param("district", region + "%")
                .query((row, at) -> new Coming(row.getString("number"), row.getString("station")))
                .list();
    }

    private static Predicate<ColloRow> ready(Shipment shipment) {
        return one -> one.state() == ColloState.PACKED
                && one.warehouse().equals(shipment.waybill().warehouseCode());
    }

    /** Those that are packed leave with it; the driver stands for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Shipment shipment) {
        Waybill waybill = shipment.waybill();
        List<String> codes =
                due(shipment).filter(ready(shipment)).map(ColloRow::code).toList();
        int left = journey.leave(waybill.office(), waybill.number(), codes, handOvers.departure(shipment));
        shipment.cargo().loadBeside(journey.areKeptBy(waybill.office()) ? left : null);
    }

    /** Nobody received them with the boxes of these stations: what of them is on the road is packed here again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(Shipment shipment, Set<String> stations) {
        Waybill waybill = shipment.waybill();
        List<String> codes = rows.within(waybill.office(), waybill.districtCode()).stream()
                .filter(one ->
                        one.state() == ColloState.ON_ROAD && one.shipment().equals(waybill.number()))
                .filter(one -> stations.contains(one.with()))
                .map(ColloRow::code)
                .toList();
        journey.comeBack(waybill.office(), codes, waybill.number());
    }

    /** What left was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(Shipment shipment, String reason) {
        journey.comeBack(shipment.waybill().office(), shipment.number(), reason);
        shipment.cargo().loadBeside(null);
    }
}
