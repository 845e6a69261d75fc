package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The same of each of some that are planned to leave together, by number: those of them that it shares vehicles with. */
    Map<String, List<Shipment>> among(OfficeKey office, Collection<Shipment> together) {
        var names = districts.ofRegency(office.regency()).stream().collect(toMap(District::code, District::name));
        return together.stream().collect(toMap(Shipment::number, one -> together.stream()
                .filter(other ->
                        one.sharesWith(names.getOrDefault(other.waybill().districtCode(), "")))
                .toList()));
    }

    private Set<String> codes(Shipment shipment) {
        return districts.ofRegency(shipment.waybill().regencyCode()).stream()
                .filter(district -> shipment.sharesWith(district.name()))
                .map(District::code)
                .collect(toSet());
    }
}
