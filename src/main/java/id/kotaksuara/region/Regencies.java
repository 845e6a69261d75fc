package id.kotaksuara.region;

import id.kotaksuara.base.problem.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The regencies known here. */
public interface Regencies extends Repository<Regency, String> {

    Regency save(Regency regency);

    Optional<Regency> findByCode(String code);

    List<Regency> findByProvinceCodeOrderByCode(String provinceCode);

    /** The latest of the scenario times within this code, where no office there lives by the machine's time. */
    @Query("select max(r.simulatedNow) from Regency r where r.code like concat(:code, '%') and not exists"
            + " (select 1 from Regency other where other.code like concat(:code, '%') and other.simulatedNow is null)")
    Optional<Instant> simulatedNowWithin(String code);

    default Regency withCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFound("regency", code));
    }
}
