package id.kotaksuara.schedule.whatif;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What levers of one regency can be pulled at: names by code. */
record Options(List<Warehouse> warehouses, List<VehicleType> vehicles, List<District> districts) {

    static Options of(String regency, Warehouses warehouses, VehicleTypes vehicles, Districts districts) {
        return new Options(warehouses.ofRegency(regency), vehicles.ofRegency(regency), districts.ofRegency(regency));
    }

    Map<String, String> subjects(Lever lever) {
        return switch (lever) {
            case ROOM, ESCORTS -> named(warehouses, Warehouse::code, Warehouse::name);
            case VEHICLES -> named(vehicles, VehicleType::code, VehicleType::name);
            case STORE_RELEASE, STORE_ROOM, AGREED_DATE -> named(districts, District::code, District::name);
            default -> Map.of();
        };
    }

    Warehouse warehouse(String code) {
        return warehouses.stream()
                .filter(warehouse -> warehouse.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Map<String, String> named(List<T> things, Function<T, String> code, Function<T, String> name) {
        return things.stream().collect(toMap(code, name, (one, same) -> one, LinkedHashMap::new));
    }
}
