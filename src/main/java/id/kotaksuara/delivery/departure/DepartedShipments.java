package id.kotaksuara.delivery.departure;

import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.schedule.progress.Departures;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells schedules which of their loads have left. */
@Component
class DepartedShipments implements Departures {

    private final Shipments shipments;

    DepartedShipments(Shipments shipments) {
        this.shipments = shipments;
    }

    @Override
    public Set<String> departed(OfficeKey office) {
        return OncePerRequest.of("departed " + office, () -> shipments.departedConsignments(office));
    }
}
