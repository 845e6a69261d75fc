package id.kotaksuara.delivery.shipment;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shipment (pengiriman): boxes of one district that leave a warehouse together. */
@Entity
public class Shipment extends OnTheWay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Waybill waybill;

    @Enumerated(EnumType.STRING)
    private ShipmentOrigin origin;

    private @Nullable Long followsId;
    private @Nullable String consignmentCode;

    @Enumerated(EnumType.STRING)
    private ShipmentStatus status = ShipmentStatus.PLANNED;

    private String arrivalCode;

    @Embedded
    private Cargo cargo = new Cargo();

    @Version
    private int version;

    protected Shipment() {} // for JPA

    private Shipment(Waybill waybill, ArrivalCode code, ShipmentOrigin origin, List<Content> contents) {
        this.waybill = waybill;
        this.arrivalCode = code.value();
        this.origin = origin;
        cargo.carry(contents);
    }

    /** The shipment of a consignment of the published schedule. */
    public static Shipment scheduled(Waybill waybill, ArrivalCode code, String consignment, List<Content> contents) {
        var shipment = new Shipment(waybill, code, ShipmentOrigin.SCHEDULE, contents);
        shipment.consignmentCode = consignment;
        return shipment;
    }

    /** A shipment that completes this one: what stayed on the floor, or what is sent in place of lost boxes. */
    public Shipment followedBy(String number, ArrivalCode code, ShipmentOrigin why, List<Content> rest) {
        var next = new Shipment(waybill.withNumber(number), code, why, rest);
        next.followsId = id;
        next.consignmentCode = consignmentCode;
        next.cargo.standIn(why == ShipmentOrigin.REPLACEMENT || cargo.standingIn());
        next.travelBy(carriers().stream().map(Carrier::unnamed).toList());
        return next;
    }

    /** Takes what a newer schedule says; only while it has not left. */
    public void follow(String warehouse, TravelTimes newTimes, List<Content> newContents, List<Carrier> newCarriers) {
        mustBe(ShipmentStatus.PLANNED);
        waybill = waybill.fromWarehouse(warehouse);
        plan(newTimes);
        cargo.carry(newContents);
        travelByOthers(newCarriers);
    }

    /** Leaves on vehicles on which these districts have boxes too, or with "" on its own; only while it has not left. */
    public void shareVehicles(String others) {
        mustBe(ShipmentStatus.PLANNED);
        share(others);
    }

    /** Sets when a shipment leaves that is in no schedule: the rest of a partial load, or a replacement. */
    public void leave(TravelTimes times) {
        mustBe(ShipmentStatus.PLANNED);
        plan(times);
    }

    public void withdraw() {
        become(ShipmentStatus.WITHDRAWN);
    }

    /** Leaves the warehouse; what was not loaded stays on the floor and is returned. */
    public List<Content> dispatch(DepartureRecord departure) {
        mustBe(ShipmentStatus.PLANNED);
        List<Content> rest = load(departure);
        become(ShipmentStatus.DISPATCHED);
        return rest;
    }

    /** Says otherwise what left, and with whom, while the PPK has not answered; returns what stayed on the floor. */
    public List<Content> amend(DepartureRecord departure) {
        mustBe(ShipmentStatus.DISPATCHED);
        return load(departure);
    }

    /** Takes the departure back, while the PPK has not answered: the boxes stand in the warehouse again. */
    public void recall() {
        mustBe(ShipmentStatus.DISPATCHED);
        become(ShipmentStatus.PLANNED);
        cargo.unload();
        stay();
    }

    /** The driver, or whoever met him, says when it will be there. */
    public void expectAt(Instant arrival) {
        mustBe(ShipmentStatus.DISPATCHED);
        continueAs(journey().expectedAt(arrival));
    }

    public void arrive(Instant at) {
        if (!journey().hadLeftBy(at)) {
            throw new RuleBroken("delivery.arrived_before_leaving", number());
        }
        become(ShipmentStatus.ARRIVED);
        continueAs(journey().arrived(at));
    }

    public void check(Instant at) {
        become(ShipmentStatus.CHECKED);
        continueAs(journey().checked(at));
    }

    private List<Content> load(DepartureRecord departure) {
        List<Content> loading = Loading.of(cargo.contents(), departure.loaded());
        if (Loading.boxes(loading) == 0) {
            throw new RuleBroken("delivery.nothing_loaded", number());
        }
        begin(departure);
        return cargo.load(loading);
    }

    private void become(ShipmentStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("delivery.not_now." + next, number());
        }
        status = next;
    }

    @Override
    void mustBe(ShipmentStatus expected) {
        if (status != expected) {
            throw new RuleBroken("delivery.no_longer." + expected, number());
        }
    }

    public @Nullable Long id() {
        return id;
    }

    public Waybill waybill() {
        return waybill;
    }

    public String number() {
        return waybill.number();
    }

    public ShipmentOrigin origin() {
        return origin;
    }

    public @Nullable Long followsId() {
        return followsId;
    }

    public @Nullable String consignmentCode() {
        return consignmentCode;
    }

    /** When it is to arrive, by plan or by what is known now; null where it has or nobody knows. */
    public @Nullable Instant awaited() {
        return status.awaited(timetable(), expectedArrival());
    }

    public ShipmentStatus status() {
        return status;
    }

    public String arrivalCode() {
        return new ArrivalCode(arrivalCode).spoken();
    }

    public int boxesPlanned() {
        return cargo.planned();
    }

    /** Boxes on the vehicles; those planned while nothing has been loaded. */
    public int boxes() {
        return cargo.boxes();
    }

    public Cargo cargo() {
        return cargo;
    }

    public List<Content> contents() {
        return cargo.contents();
    }

    public int version() {
        return version;
    }
}
