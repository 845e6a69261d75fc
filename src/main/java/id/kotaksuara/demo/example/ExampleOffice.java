package id.kotaksuara.demo.example;

import id.kotaksuara.demo.example.Example.DistrictFacts;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.ClosedDay;
import id.kotaksuara.logistics.route.LegFacts;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.Routes;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.store.StoreFacts;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Furnishes the office of an example: warehouse, vehicles, stores, and the way to each district. */
@InDemo
@Component
class ExampleOffice {

    private final Warehouses warehouses;
    private final VehicleTypes vehicleTypes;
    private final DistrictStores stores;
    private final Routes routes;

    ExampleOffice(Warehouses warehouses, VehicleTypes vehicleTypes, DistrictStores stores, Routes routes) {
        this.warehouses = warehouses;
        this.vehicleTypes = vehicleTypes;
        this.stores = stores;
        this.routes = routes;
    }

    void furnish(Example example) {
        warehouses.save(warehouse(example));
        Map<String, VehicleType> fleet = example.vehicles().stream()
                .map(facts -> vehicleTypes.save(vehicle(example.regency(), facts)))
                .collect(Collectors.toMap(VehicleType::code, Function.identity()));
        for (DistrictFacts district : example.districts()) {
            routes.save(route(district, fleet));
            if (district.store() != null) {
                stores.save(store(district));
            }
        }
    }

    private static Warehouse warehouse(Example example) {
        Example.WarehouseFacts facts = example.warehouse();
        Room room = facts.room() == null
                ? Room.measured(facts.floorM2(), facts.usablePercent(), facts.stacking())
                : Room.counted(facts.room());
        return new Warehouse(
                example.regency(),
                facts.code(),
                new WarehouseFacts(
                        facts.name(),
                        facts.address(),
                        room,
                        facts.preparedPerWave(),
                        facts.dockPerWave(),
                        facts.escorts()));
    }

    private static VehicleType vehicle(String regency, Example.VehicleFacts facts) {
        return new VehicleType(
                regency,
                facts.code(),
                facts.mode(),
                new VehicleFacts(facts.name(), facts.boxes(), facts.count(), facts.carrier()));
    }

    static Route route(DistrictFacts district, Map<String, VehicleType> fleet) {
        Example.RouteFacts facts = district.route();
        var route = new Route(
                district.code(),
                new Conditions(facts.km(), facts.rain(), facts.flood(), facts.signal(), facts.vulnerability()),
                facts.legs().stream().map(leg -> leg(leg, fleet)).toList());
        if (facts.closed() != null) {
            route.closeOn(facts.closed().stream()
                    .map(closed -> new ClosedDay(closed.day(), closed.reason(), closed.note()))
                    .toList());
        }
        return route;
    }

    private static LegFacts leg(Example.LegFacts leg, Map<String, VehicleType> fleet) {
        List<VehicleType> vehicles = leg.vehicles().stream().map(fleet::get).toList();
        return new LegFacts(leg.mode(), leg.minutes(), Set.copyOf(vehicles), LegFacts.EVERY_DAY);
    }

    private static DistrictStore store(DistrictFacts district) {
        Example.StoreFacts facts = district.store();
        String address = facts.address() == null ? "" : facts.address();
        return new DistrictStore(district.code(), new StoreFacts(facts.room(), facts.releaseDay(), address, ""));
    }
}
