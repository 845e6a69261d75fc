package id.kotaksuara.delivery.shipment;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shipments of all offices. */
public interface Shipments extends Repository<Shipment, Long> {

    Shipment save(Shipment shipment);

    void flush();

    Optional<Shipment> findById(Long id);

    @Query("from Shipment where id in :ids order by waybill.number")
    List<Shipment> withIds(Collection<Long> ids);

    @Query("from Shipment where waybill.office.election = :election and waybill.number = :number")
    Optional<Shipment> find(String election, String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Shipment where waybill.office.election = :election and waybill.number = :number")
    Optional<Shipment> findAndLock(String election, String number);

    @Query("from Shipment where waybill.office = :office" + " and arrivalCode = :code")
    Optional<Shipment> findByArrivalCode(OfficeKey office, String code);

    @Query("from Shipment where waybill.office = :office"
            + " and origin = ShipmentOrigin.SCHEDULE and status = ShipmentStatus.PLANNED")
    List<Shipment> planned(OfficeKey office);

    /** What stayed on the floor, or goes in place of other boxes, and has not left. */
    @Query("from Shipment where waybill.office = :office"
            + " and origin <> ShipmentOrigin.SCHEDULE and status = ShipmentStatus.PLANNED")
    List<Shipment> waiting(OfficeKey office);

    /** These shipments with their vehicles, by number. */
    @Query("select distinct s from Shipment s left join fetch s.carriers"
            + " where s.waybill.office = :office and s.waybill.number in :numbers order by s.waybill.number")
    List<Shipment> withCarriers(OfficeKey office, Collection<String> numbers);

    /** These shipments with their boxes, by number. */
    @Query("select distinct s from Shipment s left join fetch s.cargo.contents"
            + " where s.waybill.office = :office and s.waybill.number in :numbers order by s.waybill.number")
    List<Shipment> withContents(OfficeKey office, Collection<String> numbers);

    @Query("from Shipment where followsId in :ids order by waybill.number")
    List<Shipment> following(Collection<Long> ids);

    /** The shipment of a regency or a district; another region's is not found. */
    default Shipment withKey(ShipmentKey key) {
        return within(key, find(key.election(), key.number()));
    }

    /** The same, kept from everybody else until the transaction ends. */
    default Shipment lock(ShipmentKey key) {
        return within(key, findAndLock(key.election(), key.number()));
    }

    private static Shipment within(ShipmentKey key, Optional<Shipment> found) {
        return found.filter(shipment -> shipment.waybill().districtCode().equals(key.region())
                        || shipment.waybill().regencyCode().equals(key.region()))
                .orElseThrow(() -> new NotFound("shipment", key.number()));
    }

    /** Loads of the schedule that left, or are to leave, with a wave. */
    @Query("from Shipment where waybill.office = :office and origin = ShipmentOrigin.SCHEDULE"
            + " and status <> ShipmentStatus.WITHDRAWN and timetable.plannedDeparture = :departure")
    List<Shipment> ofWave(OfficeKey office, Instant departure);

    /** Loads of the schedule that are on their way or further. */
    @Query("select distinct shipment from Shipment shipment left join fetch shipment.carriers"
            + " where shipment.waybill.office = :office and shipment.origin = ShipmentOrigin.SCHEDULE"
            + " and shipment.status in (ShipmentStatus.DISPATCHED, ShipmentStatus.ARRIVED, ShipmentStatus.CHECKED)")
    List<Shipment> departed(OfficeKey office);

    /** Those of the schedule that count, whether they have left or not. */
    @Query("select distinct shipment from Shipment shipment left join fetch shipment.carriers"
            + " where shipment.waybill.office = :office and shipment.origin = ShipmentOrigin.SCHEDULE"
            + " and shipment.status <> ShipmentStatus.WITHDRAWN order by shipment.waybill.number")
    List<Shipment> scheduled(OfficeKey office);

    @Query("select consignmentCode from Shipment where waybill.office = :office"
            + " and origin = ShipmentOrigin.SCHEDULE"
            + " and status in (ShipmentStatus.DISPATCHED, ShipmentStatus.ARRIVED, ShipmentStatus.CHECKED)")
    Set<String> departedConsignments(OfficeKey office);
}
