package id.kotaksuara.boxes.collo;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The colli of all offices. */
interface Colli extends Repository<Collo, Long> {

    Collo save(Collo collo);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Collo where need.office = :office and code in :codes order by id")
    List<Collo> lockAll(OfficeKey office, Collection<String> codes);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Collo where need.office = :office and shipmentNumber = :shipment order by id")
    List<Collo> lockShipment(OfficeKey office, String shipment);

    /** Kept from everybody else until the transaction ends. */
    default Collo lock(OfficeKey office, BoxCode code) {
        return lockAll(office, List.of(code.text())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("collo", code.spoken()));
    }
}
