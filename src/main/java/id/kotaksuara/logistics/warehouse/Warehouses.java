package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OncePerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The warehouses of all regencies. */
public interface Warehouses extends Repository<Warehouse, Long> {

    Warehouse save(Warehouse warehouse);

    void delete(Warehouse warehouse);

    Optional<Warehouse> findByRegencyCodeAndCode(String regencyCode, String code);

    boolean existsByRegencyCodeAndCode(String regencyCode, String code);

    List<Warehouse> findByRegencyCodeOrderByCode(String regencyCode);

    /** The warehouses of a regency, by code. */
    default List<Warehouse> ofRegency(String regencyCode) {
        return OncePerRequest.of("warehouses of " + regencyCode, () -> findByRegencyCodeOrderByCode(regencyCode));
    }

    /** Their names by code, to choose from. */
    default Map<String, String> names(String regencyCode) {
        var names = new LinkedHashMap<String, String>();
        ofRegency(regencyCode).forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    default Warehouse withCode(String regencyCode, String code) {
        return findByRegencyCodeAndCode(regencyCode, code).orElseThrow(() -> new NotFound("warehouse", code));
    }
}
