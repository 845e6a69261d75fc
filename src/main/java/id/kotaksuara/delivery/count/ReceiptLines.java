package id.kotaksuara.delivery.count;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The counts of all shipments, line by line. */
interface ReceiptLines extends Repository<ReceiptLine, Long> {

    ReceiptLine save(ReceiptLine line);

    List<ReceiptLine> findByShipmentIdOrderById(Long shipmentId);

    boolean existsByToken(UUID token);
}
