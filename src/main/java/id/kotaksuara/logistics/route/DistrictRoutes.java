package id.kotaksuara.logistics.route;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.fleet.VehicleUse;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows a route for every district, also for those nobody has described yet. */
@Component
@Transactional(readOnly = true)
public class DistrictRoutes implements VehicleUse {

    private static final int CLASS_WHERE_NOTHING_IS_KNOWN = 2;

    private final Routes routes;
    private final Districts districts;
    private final VehicleTypes vehicleTypes;

    DistrictRoutes(Routes routes, Districts districts, VehicleTypes vehicleTypes) {
        this.routes = routes;
        this.districts = districts;
        this.vehicleTypes = vehicleTypes;
    }

    /** A route for every district of a regency, by district code; ask {@link Route#described()} before trusting one. */
    public List<Route> ofRegency(String regencyCode) {
        Map<String, Route> known = routes.findByDistrictCodeStartingWithOrderByDistrictCode(regencyCode + ".").stream()
                .collect(Collectors.toMap(Route::districtCode, Function.identity()));
        List<VehicleType> roadVehicles = roadVehicles(regencyCode);
        int usual = usualClass(known.values());
        return districts.ofRegency(regencyCode).stream()
                .map(district ->
                        known.getOrDefault(district.code(), Route.notDescribed(district.code(), roadVehicles, usual)))
                .toList();
    }

    /** The route of one district. */
    public Route ofDistrict(String districtCode) {
        District district = districts.withCode(districtCode);
        return routes.findByDistrictCode(districtCode).orElseGet(() -> notDescribed(district));
    }

    private Route notDescribed(District district) {
        String regency = district.regencyCode();
        var known = routes.findByDistrictCodeStartingWithOrderByDistrictCode(regency + ".");
        return Route.notDescribed(district.code(), roadVehicles(regency), usualClass(known));
    }

    /** The class in the middle of those that are described, the harder one of two; where none is, neither easy nor hard. */
    private static int usualClass(Collection<Route> described) {
        var classes = described.stream()
                .map(route -> route.difficulty().difficultyClass())
                .sorted()
                .toList();
        return classes.isEmpty() ? CLASS_WHERE_NOTHING_IS_KNOWN : classes.get(classes.size() / 2);
    }

    /** The districts whose ways an office has described, by code. */
    List<District> describedIn(String regencyCode) {
        Set<String> known = routes.findByDistrictCodeStartingWithOrderByDistrictCode(regencyCode + ".").stream()
                .map(Route::districtCode)
                .collect(Collectors.toSet());
        return districts.ofRegency(regencyCode).stream()
                .filter(district -> known.contains(district.code()))
                .toList();
    }

    @Override
    public List<String> districtsReachedWith(VehicleType type) {
        return routes.districtNamesUsing(type.id());
    }

    private List<VehicleType> roadVehicles(String regencyCode) {
        return vehicleTypes.ofRegency(regencyCode).stream()
                .filter(type -> type.mode() == TransportMode.ROAD)
                .toList();
    }
}
