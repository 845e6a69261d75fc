package id.kotaksuara.region;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The regencies known here. */
public interface Regencies extends Repository<Regency, String> {

    Regency save(Regency regency);

    Optional<Regency> findByCode(String code);

    List<Regency> findByProvinceCodeOrderByCode(String provinceCode);

    List<RegencyZone> findAllBy();

    /** Which zone a regency lives in. */
    record RegencyZone(String code, Zone zone) {}

    /** The regency by its code, read once a page. */
    default Optional<Regency> known(String code) {
        return OncePerRequest.of("regency " + code, () -> findByCode(code));
    }

    default Regency withCode(String code) {
        return known(code).orElseThrow(() -> new NotFound("regency", code));
    }
}
