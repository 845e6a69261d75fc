package id.kotaksuara.logistics.route;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The routes that offices have described, each whole: legs, vehicles, closed days and warehouse. Fetched by joins, as
 * Hibernate works a query with an entity graph out anew each time.
 */
public interface Routes extends Repository<Route, String> {

    String WHOLE = "select r from Route r left join fetch r.legs l left join fetch l.vehicles"
            + " left join fetch r.closures left join fetch r.warehouse ";

    Route save(Route route);

    void delete(Route route);

    @Query(WHOLE + "where r.districtCode = :districtCode")
    Optional<Route> findByDistrictCode(String districtCode);

    @Query(WHOLE + "where r.districtCode like :regencyCode || '.%' order by r.districtCode")
    List<Route> ofRegency(String regencyCode);

    boolean existsByDistrictCode(String districtCode);

    default Route withCode(String districtCode) {
        return findByDistrictCode(districtCode).orElseThrow(() -> new NotFound("route", districtCode));
    }

    @Query(
            "select d.name from District d where d.code in (select l.route.districtCode from RouteLeg l join l.vehicles v"
                    + " where v.id = :vehicleId) order by d.name")
    List<String> districtNamesUsing(Long vehicleId);
}
