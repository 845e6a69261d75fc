package id.kotaksuara.facts;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planning.Destination;
import id.kotaksuara.planning.Origin;
import id.kotaksuara.planning.VehicleType;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.warehouse.DistrictStore;
import id.kotaksuara.warehouse.DistrictStores;
import id.kotaksuara.warehouse.VehicleTypes;
import id.kotaksuara.warehouse.Warehouse;
import id.kotaksuara.warehouse.Warehouses;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A regency's warehouses, vehicles and district stores in the planner's words. */
@Component
public class Means {

    private final Warehouses warehouses;
    private final VehicleTypes vehicles;
    private final DistrictStores stores;
    private final Districts districts;
    private final Opening opening;

    Means(Warehouses warehouses, VehicleTypes vehicles, DistrictStores stores, Districts districts, Opening opening) {
        this.warehouses = warehouses;
        this.vehicles = vehicles;
        this.stores = stores;
        this.districts = districts;
        this.opening = opening;
    }

    public int warehouses(String regencyCode) {
        return warehouses.ofRegency(regencyCode).size();
    }

    List<Origin> origins(String regencyCode, DepartureCalendar calendar) {
        return warehouses.ofRegency(regencyCode).stream()
                .map(warehouse -> origin(warehouse, opening.boxes(warehouse, calendar)))
                .toList();
    }

    public List<VehicleType> vehicles(String regencyCode) {
        return vehicles.ofRegency(regencyCode).stream()
                .map(type -> new VehicleType(type.code(), type.boxes(), type.count()))
                .toList();
    }

    List<Destination> destinations(String regencyCode) {
        Map<String, DistrictStore> known =
                stores.ofRegency(regencyCode).stream().collect(toMap(DistrictStore::districtCode, Function.identity()));
        return districts.ofRegency(regencyCode).stream()
                .map(district -> destination(district, known.get(district.code())))
                .toList();
    }

    private static Origin origin(Warehouse warehouse, int openingBoxes) {
        var escorts = warehouse.escorts().map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Origin(
                warehouse.code(),
                warehouse.room(),
                openingBoxes,
                warehouse.preparedPerWave(),
                warehouse.dockPerWave(),
                escorts);
    }

    private static Destination destination(District district, DistrictStore store) {
        return store == null
                ? Destination.unmeasured(district.code(), district.name())
                : new Destination(
                        district.code(),
                        district.name(),
                        store.room(),
                        store.releaseDay().orElse(null));
    }
}
