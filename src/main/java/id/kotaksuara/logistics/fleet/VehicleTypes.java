package id.kotaksuara.logistics.fleet;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OncePerRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The vehicle types of all regencies. */
public interface VehicleTypes extends Repository<VehicleType, Long> {

    VehicleType save(VehicleType type);

    void delete(VehicleType type);

    Optional<VehicleType> findByRegencyCodeAndCode(String regencyCode, String code);

    boolean existsByRegencyCodeAndCode(String regencyCode, String code);

    List<VehicleType> findByRegencyCodeOrderByCode(String regencyCode);

    /** The vehicle types of a regency, by code. */
    default List<VehicleType> ofRegency(String regencyCode) {
        return OncePerRequest.of("vehicles of " + regencyCode, () -> findByRegencyCodeOrderByCode(regencyCode));
    }

    default VehicleType withCode(String regencyCode, String code) {
        return findByRegencyCodeAndCode(regencyCode, code).orElseThrow(() -> new NotFound("vehicle", code));
    }
}
