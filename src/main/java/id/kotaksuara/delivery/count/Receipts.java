package id.kotaksuara.delivery.count;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The receipts of all shipments. */
interface Receipts extends Repository<Receipt, Long> {

    Receipt save(Receipt receipt);

    Optional<Receipt> findById(Long shipmentId);
}
