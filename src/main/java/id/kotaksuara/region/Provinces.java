package id.kotaksuara.region;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The provinces known here. */
public interface Provinces extends Repository<Province, String> {

    Province save(Province province);

    Optional<Province> findByCode(String code);

    List<Province> findAllByOrderByCode();

    default Province withCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFound("province", code));
    }
}
