package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which loads of other districts are planned on the same vehicles as a shipment. */
@Component
public class FellowLoads {

    private final Shipments shipments;
    private final Districts districts;

    FellowLoads(Shipments shipments, Districts districts) {
        this.shipments = shipments;
        this.districts = districts;
    }

    /** Of its wave; none where it has its vehicles for itself. */
    @Transactional(readOnly = true)
    public List<Shipment> of(Shipment shipment) {
        var departure = shipment.timetable().plannedDeparture();
        if (shipment.sharesWith().isEmpty() || departure == null) {
            return List.of();
        }
        var together = codes(shipment);
        return shipments.ofWave(shipment.waybill().office(), departure).stream()
                .filter(other -> together.contains(other.waybill().districtCode()))
                .toList();
    }

    private Set<String> codes(Shipment shipment) {
        return districts.ofRegency(shipment.waybill().regencyCode()).stream()
                .filter(district -> shipment.sharesWith(district.name()))
                .map(District::code)
                .collect(toSet());
    }
}
