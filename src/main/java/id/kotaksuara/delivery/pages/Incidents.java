package id.kotaksuara.delivery.pages;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What happened to shipments on the road. */
interface Incidents extends Repository<Incident, Long> {

    Incident save(Incident incident);

    List<Incident> findByShipmentIdOrderById(Long shipmentId);
}
