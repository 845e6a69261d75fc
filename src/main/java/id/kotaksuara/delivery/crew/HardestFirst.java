package id.kotaksuara.delivery.crew;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.region.OfficeKey;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** The order in which crews are found for the shipments of a wave. */
@Component
public class HardestFirst {

    private final DistrictRoutes routes;

    HardestFirst(DistrictRoutes routes) {
        this.routes = routes;
    }

    /** The district that is hardest to reach first, of equals by number. */
    public Comparator<Shipment> of(OfficeKey office) {
        var places = routes.ofRegency(office.regency()).stream()
                .collect(toMap(Route::districtCode, route -> route.difficulty().difficultyClass()));
        return Comparator.<Shipment>comparingInt(
                        shipment -> -places.getOrDefault(shipment.waybill().districtCode(), 0))
                .thenComparing(Shipment::number);
    }
}
