package id.kotaksuara.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.pages.RegencyTotals;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.pages.ShipmentRows;
import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.order.GoodsOrders;
import id.kotaksuara.logistics.keeping.StoreKeeping;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.postponed.PostponedStations;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the overview of a region shows, with one query for each kind of thing. */
@Component
@Transactional(readOnly = true)
class Overviews {

    private static final int REGENCY = 2;
    private static final int DISTRICT = 3;

    private final Requirements requirements;
    private final ShipmentRows shipments;
    private final RegencyTotals totals;
    private final Districts districts;
    private final Regions regions;
    private final DistrictRoutes routes;
    private final DistrictStores stores;
    private final OfficeClock clock;
    private final StoreKeeping keeping;
    private final GoodsOrders orders;
    private final Claims claims;
    private final PostponedStations postponed;

    Overviews(
            Requirements requirements,
            ShipmentRows shipments,
            RegencyTotals totals,
            Districts districts,
            Regions regions,
            DistrictRoutes routes,
            DistrictStores stores,
            OfficeClock clock,
            StoreKeeping keeping,
            GoodsOrders orders,
            Claims claims,
            PostponedStations postponed) {
        this.postponed = postponed;
        this.requirements = requirements;
        this.shipments = shipments;
        this.totals = totals;
        this.districts = districts;
        this.regions = regions;
        this.routes = routes;
        this.stores = stores;
        this.clock = clock;
        this.keeping = keeping;
        this.orders = orders;
        this.claims = claims;
    }

    /** What is read of several kinds for one page, over one connection. */
    public <T> T together(Supplier<T> reads) {
        return reads.get();
    }

    /** Every district of a regency. */
    public List<DistrictRow> districts(OfficeKey office) {
        Instant now = clock.now(office.regency());
        Map<String, Long> needed = needed(office.election(), office.regency(), DISTRICT);
        Map<String, Long> aside = aside(office.election(), office.regency(), RegionLevel.DISTRICT);
        Map<String, Integer> classes = routes.shownClasses(office.regency());
        Map<String, List<ShipmentRow>> sent = shipments.within(office.election(), office.regency()).stream()
                .collect(groupingBy(ShipmentRow::districtCode));
        return districts.ofRegency(office.regency()).stream()
                .map(district -> {
                    List<ShipmentRow> rows = sent.getOrDefault(district.code(), List.of());
                    Boxes boxes = Boxes.of(
                            needed.getOrDefault(district.code(), 0L), aside.getOrDefault(district.code(), 0L), rows);
                    int difficulty = classes.getOrDefault(district.code(), 0);
                    return new DistrictRow(district.code(), district.name(), difficulty, boxes, rows, now);
                })
                .toList();
    }

    /** One district, alone. */
    public DistrictRow district(String election, RegionName district) {
        List<ShipmentRow> rows = shipments.within(election, district.code());
        long aside = aside(election, district.code(), RegionLevel.DISTRICT).getOrDefault(district.code(), 0L);
        Boxes boxes = Boxes.of(requirements.of(election, district.code()).standingBoxes(), aside, rows);
        int difficulty = routes.ofDistrict(district.code()).shownClass();
        return new DistrictRow(district.code(), district.name(), difficulty, boxes, rows, clock.now(district.code()));
    }

    /** Every regency of a province or the nation that has stations or shipments in this election. */
    public List<RegencyRow> regencies(String election, RegionName region) {
        Map<String, Long> needed = needed(election, region.code(), REGENCY);
        Map<String, Long> aside = aside(election, region.code(), RegionLevel.REGENCY);
        Map<String, RegencyTotals.Total> sent = totals.within(election, region.code()).stream()
                .collect(toMap(RegencyTotals.Total::regencyCode, Function.identity()));
        Set<String> known = new HashSet<>(needed.keySet());
        known.addAll(sent.keySet());
        return regions.ofLevel(region, REGENCY).stream()
                .filter(regency -> known.contains(regency.code()))
                .map(regency -> {
                    long all = needed.getOrDefault(regency.code(), 0L);
                    return row(regency, all, aside.getOrDefault(regency.code(), 0L), sent.get(regency.code()));
                })
                .toList();
    }

    private static RegencyRow row(RegionName regency, long all, long aside, RegencyTotals.@Nullable Total sent) {
        return sent == null
                ? new RegencyRow(regency.code(), regency.name(), Boxes.of(all, aside, List.of()), 0, 0)
                : new RegencyRow(
                        regency.code(), regency.name(), Boxes.of(all, aside, sent), sent.late(), sent.outstanding());
    }

    /** The districts of a regency whose PPK store nobody has measured. */
    public List<DistrictRow> unmeasured(String regency, List<DistrictRow> rows) {
        Set<String> measured = stores.ofRegency(regency).stream()
                .filter(DistrictStore::measured)
                .map(DistrictStore::districtCode)
                .collect(toSet());
        return rows.stream().filter(row -> !measured.contains(row.code())).toList();
    }

    /** What is to be done about the goods of an office. */
    public GoodsTodo goods(OfficeKey office) {
        return GoodsTodo.of(
                orders.calendar(office),
                claims.of(office),
                keeping.asking(office.regency()),
                clock.today(office.regency()));
    }

    /** Boxes of stations at which voting is postponed, by the region of a level that they are in. */
    private Map<String, Long> aside(String election, String region, RegionLevel level) {
        Map<String, Integer> stations = postponed.count(election, region, level);
        if (stations.isEmpty()) {
            return Map.of();
        }
        long each = requirements.standingBoxesOfAStation(election);
        return stations.entrySet().stream().collect(toMap(Map.Entry::getKey, some -> each * some.getValue()));
    }

    private Map<String, Long> needed(String election, String region, int level) {
        return requirements.within(election, region, level).stream()
                .collect(toMap(one -> one.counts().code(), Requirement::standingBoxes));
    }
}
