package id.kotaksuara.region;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The districts known here. */
public interface Districts extends Repository<District, String> {

    District save(District district);

    Optional<District> findByCode(String code);

    List<District> findByRegencyCodeOrderByCode(String regencyCode);

    /** The districts of a regency, by code. */
    default List<District> ofRegency(String regencyCode) {
        return OncePerRequest.of("districts of " + regencyCode, () -> findByRegencyCodeOrderByCode(regencyCode));
    }

    default District withCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFound("district", code));
    }

    /** The district that comes after this one in its regency, by code; empty after the last. */
    default Optional<District> after(District district) {
        return ofRegency(district.regencyCode()).stream()
                .filter(other -> other.code().compareTo(district.code()) > 0)
                .findFirst();
    }
}
