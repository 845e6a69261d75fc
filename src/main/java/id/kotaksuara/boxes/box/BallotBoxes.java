package id.kotaksuara.boxes.box;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ballot boxes of all offices that keep them one by one. */
public interface BallotBoxes extends Repository<BallotBox, Long> {

    BallotBox save(BallotBox box);

    /** Writes what has changed, for statements that read the table. */
    void flush();

    Optional<BallotBox> findByCode(String code);

    /** The box that stands in for the one with this code. */
    Optional<BallotBox> findByReplacesCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from BallotBox where code = :code")
    Optional<BallotBox> findAndLock(String code);

    /** The live boxes of some villages, in the order of stations and contests, kept from everybody else. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from BallotBox where need.office = :office and need.villageCode in :villages"
            + " and state not in (BoxState.WITHDRAWN, BoxState.REPLACED)"
            + " order by need.villageCode, need.stationNumber, id")
    List<BallotBox> lockVillages(OfficeKey office, Collection<String> villages);

    /** The same, only to be looked at. */
    @Query("from BallotBox where need.office = :office and need.villageCode in :villages"
            + " and state not in (BoxState.WITHDRAWN, BoxState.REPLACED)"
            + " order by need.villageCode, need.stationNumber, id")
    List<BallotBox> ofVillages(OfficeKey office, Collection<String> villages);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from BallotBox where need.office = :office and shipmentNumber = :shipment order by id")
    List<BallotBox> lockShipment(OfficeKey office, String shipment);

    @Query("from BallotBox where need.office = :office and shipmentNumber = :shipment"
            + " order by need.villageCode, need.stationNumber, id")
    List<BallotBox> ofShipment(OfficeKey office, String shipment);

    /** The boxes of one station, those that were withdrawn or replaced among them. */
    @Query("from BallotBox where need.office = :office and need.villageCode = :village and need.stationNumber = :number"
            + " order by id")
    List<BallotBox> ofStation(OfficeKey office, String village, int number);

    default BallotBox withCode(OfficeKey office, BoxCode code) {
        return of(office, code, findByCode(code.text()));
    }

    /** The same, kept from everybody else until the transaction ends. */
    default BallotBox lock(OfficeKey office, BoxCode code) {
        return of(office, code, findAndLock(code.text()));
    }

    private static BallotBox of(OfficeKey office, BoxCode code, Optional<BallotBox> found) {
        return found.filter(box -> box.need().office().equals(office))
                .orElseThrow(() -> new NotFound("box", code.spoken()));
    }
}
