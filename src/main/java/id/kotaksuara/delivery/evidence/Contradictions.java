package id.kotaksuara.delivery.evidence;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The reports that differ from what is kept, of all shipments. */
public interface Contradictions extends Repository<Contradiction, Long> {

    Contradiction save(Contradiction report);

    List<Contradiction> findByShipmentIdOrderById(Long shipmentId);
}
