package id.kotaksuara.logistics.keeping;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.Districts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The warehouses of a regency and the stores of its district committees as places that are kept. */
@Component
class KeptPlaces {

    private final Warehouses warehouses;
    private final Districts districts;

    KeptPlaces(Warehouses warehouses, Districts districts) {
        this.warehouses = warehouses;
        this.districts = districts;
    }

    List<KeptPlace> of(String regency) {
        return Stream.concat(
                        warehouses.ofRegency(regency).stream()
                                .map(one -> new KeptPlace(regency, one.code(), one.name(), false)),
                        districts.ofRegency(regency).stream()
                                .map(one -> new KeptPlace(regency, one.code(), one.name(), true)))
                .toList();
    }

    KeptPlace withCode(String regency, String code) {
        return of(regency).stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("warehouse", code));
    }
}
