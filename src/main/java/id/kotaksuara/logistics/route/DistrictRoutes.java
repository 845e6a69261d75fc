package id.kotaksuara.logistics.route;

import id.kotaksuara.logistics.difficulty.ClassOverride;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.Difficulty;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Passage;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.fleet.VehicleUse;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows a route for every district, also for those nobody has described yet. */
@Component
@Transactional(readOnly = true)
public class DistrictRoutes implements VehicleUse {

    private static final int CLASS_WHERE_NOTHING_IS_KNOWN = 2;

    private static final String WAYS = """
            SELECT r.district_code, r.distance_km, r.rain, r.flood_risk, r.signal, r.vulnerability,
                   r.override_class, r.override_reason,
                   sum(l.travel_minutes) AS minutes, count(*) AS legs, count(*) FILTER (WHERE l.mode <> 'ROAD') AS off_road
            FROM route r JOIN route_leg l ON l.district_code = r.district_code
            WHERE r.district_code LIKE :regency || '.%'
            GROUP BY r.district_code
            """;

    private final Routes routes;
    private final Districts districts;
    private final VehicleTypes vehicleTypes;
    private final JdbcClient database;

    DistrictRoutes(Routes routes, Districts districts, VehicleTypes vehicleTypes, JdbcClient database) {
        this.routes = routes;
        this.districts = districts;
        this.vehicleTypes = vehicleTypes;
        this.database = database;
    }

    /** A route for every district of a regency, by district code; ask {@link Route#described()} before trusting one. */
    public List<Route> ofRegency(String regencyCode) {
        Map<String, Route> known = routes.ofRegency(regencyCode).stream()
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
        var known = routes.ofRegency(regency);
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
        Set<String> known =
                routes.ofRegency(regencyCode).stream().map(Route::districtCode).collect(Collectors.toSet());
        return districts.ofRegency(regencyCode).stream()
                .filter(district -> known.contains(district.code()))
                .toList();
    }

    /**
     * The class as it is shown, 1 to 4, of every district whose way an office has described, by code; for pages that show
     * no more of these ways than that.
     */
    public Map<String, Integer> shownClasses(String regencyCode) {
        return database
                .sql(WAYS)
                .param("regency", regencyCode)
                .query((row, number) -> Map.entry(row.getString("district_code"), shownClass(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int shownClass(ResultSet row) throws SQLException {
        var passage = new Passage(row.getLong("minutes"), row.getLong("legs"), row.getLong("off_road"));
        var conditions = new Conditions(
                row.getBigDecimal("distance_km"),
                Rain.valueOf(row.getString("rain")),
                FloodRisk.valueOf(row.getString("flood_risk")),
                Signal.valueOf(row.getString("signal")),
                Vulnerability.valueOf(row.getString("vulnerability")));
        return Difficulty.of(passage, conditions, override(row)).difficultyClass();
    }

    private static @Nullable ClassOverride override(ResultSet row) throws SQLException {
        int given = row.getInt("override_class");
        return row.wasNull() ? null : new ClassOverride(given, row.getString("override_reason"));
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
