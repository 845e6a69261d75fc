package id.kotaksuara.delivery.shipment;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shipment (pengiriman): boxes of one district that leave a warehouse together. */
@Entity
public class Shipment {

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
    private @Nullable Timetable timetable;

    private @Nullable Instant departedAt;
    private @Nullable Instant expectedArrival;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant checkedAt;
    private int boxesPlanned;
    private @Nullable Integer boxesLoaded;
    private String escorts = "";
    private String seals = "";
    private String notes = "";

    @ElementCollection
    @CollectionTable(name = "shipment_content", joinColumns = @JoinColumn(name = "shipment_id"))
    @OrderColumn(name = "position")
    private List<Content> contents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "shipment_carrier", joinColumns = @JoinColumn(name = "shipment_id"))
    @OrderColumn(name = "position")
    private List<Carrier> carriers = new ArrayList<>();

    @Version
    private int version;

    protected Shipment() {} // for JPA

    private Shipment(Waybill waybill, ArrivalCode code, ShipmentOrigin origin, List<Content> contents) {
        this.waybill = waybill;
        this.arrivalCode = code.value();
        this.origin = origin;
        carry(contents);
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
        carriers.forEach(
                carrier -> next.carriers.add(Carrier.planned(carrier.leg(), carrier.mode(), carrier.vehicleType())));
        return next;
    }

    /** Takes what a newer schedule says; only while it has not left. */
    public void follow(String warehouse, Timetable newTimes, List<Content> newContents, List<Carrier> newCarriers) {
        mustBe(ShipmentStatus.PLANNED);
        waybill = waybill.fromWarehouse(warehouse);
        timetable = newTimes;
        if (!contents.equals(newContents)) {
            carry(newContents);
        }
        if (!carriers.equals(newCarriers)) {
            carriers.clear();
            carriers.addAll(newCarriers);
        }
    }

    /** Sets when a shipment leaves that is in no schedule: the rest of a partial load, or a replacement. */
    public void leave(Timetable times) {
        mustBe(ShipmentStatus.PLANNED);
        timetable = times;
    }

    public void withdraw() {
        become(ShipmentStatus.WITHDRAWN);
    }

    /** Leaves the warehouse; what was not loaded stays on the floor and is returned. */
    public List<Content> dispatch(Departure departure) {
        mustBe(ShipmentStatus.PLANNED);
        List<Content> loading = Loading.of(contents, departure.loaded());
        int loaded = loading.stream().mapToInt(Content::loaded).sum();
        if (loaded == 0) {
            throw new RuleBroken("delivery.nothing_loaded", number());
        }
        become(ShipmentStatus.DISPATCHED);
        boxesLoaded = loaded;
        departedAt = departure.at();
        expectedArrival = departure.expectedArrival();
        escorts = String.join("\n", departure.escorts());
        seals = String.join("\n", departure.seals());
        notes = departure.notes();
        replace(contents, loading);
        replace(carriers, departure.carriers());
        return Loading.left(loading);
    }

    /** The driver, or whoever met him, says when it will be there. */
    public void expectAt(Instant arrival) {
        mustBe(ShipmentStatus.DISPATCHED);
        expectedArrival = arrival;
    }

    public void arrive(Instant at) {
        if (departedAt != null && at.isBefore(departedAt)) {
            throw new RuleBroken("delivery.arrived_before_leaving", number());
        }
        become(ShipmentStatus.ARRIVED);
        arrivedAt = at;
    }

    public void check(Instant at) {
        become(ShipmentStatus.CHECKED);
        checkedAt = at;
    }

    private void carry(List<Content> newContents) {
        replace(contents, newContents);
        boxesPlanned = newContents.stream().mapToInt(Content::boxes).sum();
    }

    private static <T> void replace(List<T> old, List<T> by) {
        old.clear();
        old.addAll(by);
    }

    private void become(ShipmentStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("delivery.not_now." + next, number());
        }
        status = next;
    }

    private void mustBe(ShipmentStatus expected) {
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

    public ShipmentStatus status() {
        return status;
    }

    /** The code a PPK reads out where there is no signal. */
    public String arrivalCode() {
        return new ArrivalCode(arrivalCode).spoken();
    }

    public Timetable timetable() {
        return timetable == null ? Timetable.NONE : timetable;
    }

    public @Nullable Instant departedAt() {
        return departedAt;
    }

    public @Nullable Instant expectedArrival() {
        return expectedArrival;
    }

    public @Nullable Instant arrivedAt() {
        return arrivedAt;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public int boxesPlanned() {
        return boxesPlanned;
    }

    /** Boxes on the vehicles; those planned while nothing has been loaded. */
    public int boxes() {
        return boxesLoaded == null ? boxesPlanned : boxesLoaded;
    }

    public List<String> escorts() {
        return escorts.lines().toList();
    }

    public List<String> seals() {
        return seals.lines().toList();
    }

    public String notes() {
        return notes;
    }

    public List<Content> contents() {
        return List.copyOf(contents);
    }

    public List<Carrier> carriers() {
        return List.copyOf(carriers);
    }

    public int version() {
        return version;
    }
}
