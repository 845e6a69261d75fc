package id.kotaksuara.delivery.departure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.handout.DrivenLoads;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the schedule that is handed out which plates and drivers its loads left with. */
@Component
class DrivenShipments implements DrivenLoads {

    private final Shipments shipments;

    DrivenShipments(Shipments shipments) {
        this.shipments = shipments;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Drive>> driven(OfficeKey office) {
        return shipments.departed(office).stream()
                .collect(groupingBy(
                        shipment -> requireNonNull(shipment.consignmentCode()),
                        flatMapping(DrivenShipments::drives, toList())));
    }

    private static Stream<Drive> drives(Shipment shipment) {
        return shipment.carriers().stream()
                .filter(carrier ->
                        !carrier.driver().isEmpty() || !carrier.plate().isEmpty())
                .map(carrier -> new Drive(carrier.plate(), carrier.driver(), carrier.phone()));
    }
}
