package id.kotaksuara.logistics.route;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The routes that offices have described, each whole: legs, vehicles, closed days and warehouse. */
public interface Routes extends Repository<Route, String> {

    Route save(Route route);

    void delete(Route route);

    @EntityGraph(attributePaths = {"legs.vehicles", "closures", "warehouse"})
    Optional<Route> findByDistrictCode(String districtCode);

    @EntityGraph(attributePaths = {"legs.vehicles", "closures", "warehouse"})
    List<Route> findByDistrictCodeStartingWithOrderByDistrictCode(String prefix);

    boolean existsByDistrictCode(String districtCode);

    default Route withCode(String districtCode) {
        return findByDistrictCode(districtCode).orElseThrow(() -> new NotFound("route", districtCode));
    }

    @Query(
            "select d.name from District d where d.code in (select l.route.districtCode from RouteLeg l join l.vehicles v"
                    + " where v.id = :vehicleId) order by d.name")
    List<String> districtNamesUsing(Long vehicleId);
}
