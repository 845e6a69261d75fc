package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.election.requirement.LooseGoods;
import id.kotaksuara.election.requirement.RoomBeside;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what goes with a shipment beside its boxes, by its colli or by the rules; pages and papers ask it. */
@Component
public class BesideBoxes {

    private final LooseGoods goods;
    private final Shipments shipments;
    private final VehicleTypes vehicles;
    private final ServedStations served;
    private final CarriedColli carried;
    private final FellowLoads fellows;

    BesideBoxes(
            LooseGoods goods,
            Shipments shipments,
            VehicleTypes vehicles,
            ServedStations served,
            CarriedColli carried,
            FellowLoads fellows) {
        this.fellows = fellows;
        this.goods = goods;
        this.shipments = shipments;
        this.vehicles = vehicles;
        this.served = served;
        this.carried = carried;
    }

    /** Pieces of each material; nothing where it replaces boxes, or where nobody knows whose boxes it carries. */
    @Transactional(readOnly = true)
    public Map<Material, Long> of(Shipment shown) {
        return OncePerRequest.of(named(shown), () -> {
            var shipment = whole(shown);
            return carried.known(shipment) ? inside(carried.of(shipment)) : byRules(shipment);
        });
    }

    /** The same of several that one page or file shows, read together before it asks for each of them. */
    @Transactional(readOnly = true)
    public void ahead(OfficeKey office, Collection<Shipment> shown) {
        if (shown.isEmpty()) {
            return;
        }
        var all = shipments.withContents(
                office, shown.stream().map(Shipment::number).toList());
        all.forEach(one -> OncePerRequest.of(namedWhole(one), () -> one));
        var whole = all.stream().filter(one -> !carried.known(one)).toList();
        var pieces = goods.besides(office, whole.stream().collect(toMap(Shipment::number, this::newlyServed)));
        whole.forEach(one -> OncePerRequest.of(named(one), () -> pieces.getOrDefault(one.number(), Map.of())));
    }

    private static String named(Shipment shipment) {
        return "beside shipment " + shipment.id();
    }

    private static Map<Material, Long> inside(List<ColloRow> colli) {
        var pieces = new TreeMap<Material, Long>();
        colli.forEach(collo -> collo.goods().forEach((material, some) -> pieces.merge(material, some, Long::sum)));
        return pieces;
    }

    private Map<Material, Long> byRules(Shipment shipment) {
        var waybill = shipment.waybill();
        var stations = newlyServed(shipment);
        return stations.isEmpty() ? Map.of() : goods.beside(waybill.electionCode(), waybill.districtCode(), stations);
    }

    /** The colli that go with it, one by one; none where the office has none. */
    @Transactional(readOnly = true)
    public List<ColloRow> colli(Shipment shown) {
        var shipment = whole(shown);
        return carried.known(shipment) ? carried.of(shipment) : List.of();
    }

    /** Those that stay behind when it leaves now. */
    @Transactional(readOnly = true)
    public List<ColloRow> staying(Shipment shown) {
        return carried.staying(whole(shown));
    }

    /** How the vehicles hold so many of its boxes, what travels beside them, and the loads that ride along. */
    @Transactional(readOnly = true)
    public OnBoard onBoard(Shipment shown, List<Carrier> carriers, int boxes) {
        var own = new OnBoard.Load(boxes, room(shown));
        var others = fellows.of(shown).stream()
                .map(other -> new OnBoard.Load(other.boxes(), room(other)))
                .reduce(OnBoard.Load.NOTHING, OnBoard.Load::plus);
        var types = vehicles.ofRegency(shown.waybill().regencyCode());
        return OnBoard.of(carriers, types, own, others);
    }

    /**
     * The same of some that wait to leave together, with all their boxes, by number.
     *
     * @param leaving the vehicles of those that really leave; the others stand there with what was planned, and ride along
     *     with nobody
     */
    @Transactional(readOnly = true)
    public Map<String, OnBoard> onBoard(
            OfficeKey office, Collection<Shipment> together, Map<String, List<Carrier>> leaving) {
        var rooms = goods.rooms(office, together.stream().collect(toMap(Shipment::number, this::newlyServed)));
        Function<Shipment, OnBoard.Load> load =
                one -> new OnBoard.Load(one.boxes(), rooms.getOrDefault(one.number(), RoomBeside.NONE));
        var beside = fellows.among(office, together);
        var types = vehicles.ofRegency(office.regency());
        return together.stream().collect(toMap(Shipment::number, one -> {
            var carriers = leaving.getOrDefault(one.number(), one.carriers());
            var others = beside.get(one.number()).stream()
                    .filter(other -> ridesAlong(carriers, leaving.get(other.number())))
                    .map(load)
                    .reduce(OnBoard.Load.NOTHING, OnBoard.Load::plus);
            return OnBoard.of(carriers, types, load.apply(one), others);
        }));
    }

    /** Unless it stays, or other plates were typed for it. */
    private static boolean ridesAlong(List<Carrier> carriers, @Nullable List<Carrier> theirs) {
        if (theirs == null) {
            return false;
        }
        Set<String> plates = plates(carriers);
        Set<String> others = plates(theirs);
        return plates.isEmpty() || others.isEmpty() || others.stream().anyMatch(plates::contains);
    }

    private static Set<String> plates(List<Carrier> carriers) {
        return carriers.stream()
                .filter(carrier -> carrier.leg() == 1)
                .map(Carrier::plate)
                .filter(plate -> !plate.isEmpty())
                .collect(toSet());
    }

    private RoomBeside room(Shipment shown) {
        var waybill = shown.waybill();
        var stations = newlyServed(whole(shown));
        return stations.isEmpty()
                ? RoomBeside.NONE
                : goods.room(waybill.electionCode(), waybill.districtCode(), stations);
    }

    /** Read anew, because a page holds a shipment without its contents. */
    private Shipment whole(Shipment shown) {
        return OncePerRequest.of(namedWhole(shown), () -> shipments
                .withContents(shown.waybill().office(), List.of(shown.number()))
                .get(0));
    }

    private static String namedWhole(Shipment shipment) {
        return "whole shipment " + shipment.id();
    }

    /** Stations whose other goods go with this shipment. */
    private Set<StationKey> newlyServed(Shipment shipment) {
        return served.by(shipment).stream()
                .map(it -> new StationKey(shipment.waybill().electionCode(), it.villageCode(), it.number()))
                .collect(toSet());
    }
}
