package id.kotaksuara.logistics.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stores of the district committees; a district without one here has not been measured. */
public interface DistrictStores extends Repository<DistrictStore, String> {

    DistrictStore save(DistrictStore store);

    Optional<DistrictStore> findByDistrictCode(String districtCode);

    List<DistrictStore> findByDistrictCodeStartingWithOrderByDistrictCode(String prefix);

    /** The stores described in a regency, by district; others are not measured. */
    default List<DistrictStore> ofRegency(String regencyCode) {
        return findByDistrictCodeStartingWithOrderByDistrictCode(regencyCode + ".");
    }

    /** The store of a district, an unmeasured one where none is described. */
    default DistrictStore ofDistrict(String districtCode) {
        return findByDistrictCode(districtCode).orElseGet(() -> new DistrictStore(districtCode));
    }
}
