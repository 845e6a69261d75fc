package id.kotaksuara.region;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The villages known here. */
public interface Villages extends Repository<Village, String> {

    Village save(Village village);

    Optional<Village> findByCode(String code);

    List<Village> findByDistrictCodeOrderByCode(String districtCode);

    List<Village> findByDistrictCodeStartingWithOrderByCode(String beginning);

    /** The villages of all districts of a regency, by code. */
    default List<Village> ofRegency(String regencyCode) {
        return findByDistrictCodeStartingWithOrderByCode(regencyCode + ".");
    }

    /** The villages of a district, by code. */
    default List<Village> ofDistrict(String districtCode) {
        return findByDistrictCodeOrderByCode(districtCode);
    }

    default Village withCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFound("village", code));
    }
}
