package id.kotaksuara.delivery.resupply;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.resupply.LaterDistricts.Wanted;
import id.kotaksuara.delivery.resupply.ResupplySource.Kind;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.road.leg.LegStop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for what could stand in for boxes that are lacking: in the stock, in other districts, in the same village. */
@Component
class ResupplySources {

    /** To pack a box, where the warehouse has not said how many it makes ready in an hour. */
    static final int MINUTES_A_BOX = 30;

    private static final int AN_HOUR = 60;

    private final Warehouses warehouses;
    private final StockLedger ledger;
    private final Elections elections;
    private final PollingStations stations;
    private final LaterDistricts laterDistricts;
    private final JdbcClient jdbc;

    ResupplySources(
            Warehouses warehouses,
            StockLedger ledger,
            Elections elections,
            PollingStations stations,
            LaterDistricts laterDistricts,
            JdbcClient jdbc) {
        this.laterDistricts = laterDistricts;
        this.warehouses = warehouses;
        this.ledger = ledger;
        this.elections = elections;
        this.stations = stations;
        this.jdbc = jdbc;
    }

    /** All that has anything, what could leave first above. */
    List<ResupplySource> of(Waybill waybill, List<Content> lacking, Map<String, LegStop> stops) {
        int boxes = lacking.stream().mapToInt(Content::boxes).sum();
        return Stream.of(
                        stock(waybill, boxes),
                        later(waybill, boxes),
                        districts(waybill),
                        neighbours(waybill, lacking, stops))
                .flatMap(List::stream)
                .filter(source -> source.there() > 0)
                .toList();
    }

    /** Nothing where the office keeps no stock of boxes there. */
    private List<ResupplySource> stock(Waybill waybill, int boxes) {
        return keeping(waybill)
                .map(warehouse -> List.of(
                        new ResupplySource(
                                Kind.SEALED,
                                warehouse.name(),
                                once("spare", waybill, () -> spare(warehouse, waybill)),
                                0,
                                null),
                        new ResupplySource(
                                Kind.EMPTY,
                                warehouse.name(),
                                once("empty", waybill, () -> empty(warehouse, waybill)),
                                packing(warehouse, boxes),
                                null)))
                .orElse(List.of());
    }

    /** What must be put into boxes of another station takes as long as to pack them. */
    private List<ResupplySource> later(Waybill waybill, int boxes) {
        return keeping(waybill)
                .map(warehouse -> {
                    int sealed = once("sealed", waybill, () -> ledger.sealed(warehouse, waybill.electionCode()));
                    return laterDistricts.of(waybill, new Wanted(boxes, packing(warehouse, boxes), sealed));
                })
                .orElse(List.of());
    }

    /** Whether the office says what boxes are in the warehouse from which the shipment left. */
    boolean areKept(Waybill waybill) {
        return keeping(waybill).isPresent();
    }

    private Optional<Warehouse> keeping(Waybill waybill) {
        return once("keeping", waybill, () -> warehouses
                .findByRegencyCodeAndCode(waybill.regencyCode(), waybill.warehouseCode())
                .filter(warehouse -> ledger.keepsBoxes(warehouse, waybill.electionCode())));
    }

    /** What is the same for all that left a warehouse, read once for a page. */
    private static <T> T once(String what, Waybill waybill, Supplier<T> read) {
        return OncePerRequest.of("resupply " + what + " " + waybill.office() + " " + waybill.warehouseCode(), read);
    }

    /** Sealed, and not to leave with a shipment that waits. */
    private int spare(Warehouse warehouse, Waybill waybill) {
        int waiting = jdbc.sql("select coalesce(sum(boxes_planned), 0)::integer from shipment where status = 'PLANNED'"
                        + " and election_code = :election and regency_code = :regency and warehouse_code = :warehouse")
                .param("election", waybill.electionCode())
                .param("regency", waybill.regencyCode())
                .param("warehouse", waybill.warehouseCode())
                .query(Integer.class)
                .single();
        return Math.max(0, ledger.sealed(warehouse, waybill.electionCode()) - waiting);
    }

    private int empty(Warehouse warehouse, Waybill waybill) {
        var contests = elections.withCode(waybill.electionCode()).contests().stream()
                .map(contest -> new Goods(waybill.electionCode(), Material.BALLOT_BOX, contest.code()));
        var all = Stream.of(Goods.ofAllContests(waybill.electionCode(), Material.BALLOT_BOX));
        return Stream.concat(contests, all)
                .mapToInt(goods -> ledger.held(warehouse, goods, StockState.FLAT)
                        + ledger.held(warehouse, goods, StockState.ASSEMBLED))
                .sum();
    }

    private static int packing(Warehouse warehouse, int boxes) {
        Integer perHour = warehouse.preparation().perHour();
        return perHour == null ? boxes * MINUTES_A_BOX : (boxes * AN_HOUR + perHour - 1) / perHour;
    }

    /** Districts that have counted more than was sent to them; what is not theirs is somebody else's. */
    private List<ResupplySource> districts(Waybill waybill) {
        return surplus(waybill.office()).stream()
                .filter(each -> !each.district().equals(waybill.districtCode()))
                .map(each -> new ResupplySource(Kind.DISTRICT, each.name(), each.boxes(), 0, null))
                .toList();
    }

    /** What a district has counted beyond its own. */
    private record Surplus(String district, String name, int boxes) {}

    private List<Surplus> surplus(OfficeKey office) {
        return OncePerRequest.of("resupply surplus " + office, () -> jdbc.sql(
                        "select d.code as district, d.name, sum(l.boxes)::integer as boxes from receipt_line l"
                                + " join shipment s on s.id = l.shipment_id join district d on d.code = s.district_code"
                                + " where s.election_code = :election and s.regency_code = :regency"
                                + " and l.condition in ('SURPLUS', 'FOREIGN')"
                                + " group by 1, 2 having sum(l.boxes) > 0 order by 3 desc, 2")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Surplus.class)
                .list());
    }

    /** The farthest of two stations of a village are as far apart as twice the way from the village to its farthest. */
    private List<ResupplySource> neighbours(Waybill waybill, List<Content> lacking, Map<String, LegStop> stops) {
        Set<String> theirs = lacking.stream()
                .map(Content::villageCode)
                .filter(Objects::nonNull)
                .collect(toSet());
        Set<String> short_ = lacking.stream()
                .map(content -> Objects.toString(content.station(), ""))
                .collect(toSet());
        var all = OncePerRequest.of(
                "resupply stations " + waybill.office(),
                () -> stations.within(waybill.electionCode(), waybill.regencyCode()));
        var found = new ArrayList<ResupplySource>();
        for (String village : theirs) {
            int others = (int) all.stream()
                    .filter(station -> station.villageCode().equals(village))
                    .filter(station -> !short_.contains(village + "/" + station.number()))
                    .count();
            int minutes = stops.containsKey(village) ? 2 * stops.get(village).onwardMinutes() : 0;
            found.add(new ResupplySource(Kind.NEIGHBOURS, village, others, minutes, null));
        }
        return found;
    }
}
