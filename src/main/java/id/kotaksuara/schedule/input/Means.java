package id.kotaksuara.schedule.input;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.election.requirement.VehicleRooms;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.pairing.DistrictPairs;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Companions;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import java.time.LocalTime;
import java.util.Collections;
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
    private final DistrictPairs pairs;
    private final Opening opening;
    private final VehicleRooms rooms;

    Means(
            Warehouses warehouses,
            VehicleTypes vehicles,
            DistrictStores stores,
            Districts districts,
            DistrictPairs pairs,
            Opening opening,
            VehicleRooms rooms) {
        this.warehouses = warehouses;
        this.vehicles = vehicles;
        this.stores = stores;
        this.districts = districts;
        this.pairs = pairs;
        this.opening = opening;
        this.rooms = rooms;
    }

    public int warehouses(String regencyCode) {
        return warehouses.ofRegency(regencyCode).size();
    }

    /** @param usual the waves before the first day; of those after it all times count */
    List<Origin> origins(OfficeKey office, DepartureCalendar calendar, DepartureCalendar usual) {
        var times = calendar.waveTimes().times();
        return warehouses.ofRegency(office.regency()).stream()
                .map(warehouse ->
                        origin(warehouse, opening.boxes(warehouse, office.election(), usual, times.get(0)), times))
                .toList();
    }

    /** A vehicle has room for fewer boxes where it is known what else travels with them. */
    public List<CarrierType> vehicles(OfficeKey office) {
        var room = rooms.of(office, pairs.together(office.regency()));
        return vehicles.ofRegency(office.regency()).stream()
                .map(type -> new CarrierType(type.code(), room.boxes(type.boxes()), type.count()))
                .toList();
    }

    List<Destination> destinations(String regencyCode) {
        Map<String, DistrictStore> known =
                stores.ofRegency(regencyCode).stream().collect(toMap(DistrictStore::districtCode, Function.identity()));
        return districts.ofRegency(regencyCode).stream()
                .map(district -> destination(district, known.get(district.code())))
                .toList();
    }

    /** Which districts may share vehicles. */
    Companions shares(String regencyCode) {
        return new Companions(pairs.ofRegency(regencyCode).stream()
                .map(pair -> new Companions.Pair(pair.one(), pair.other()))
                .collect(toSet()));
    }

    private static Origin origin(Warehouse warehouse, OptionalInt wouldStand, List<LocalTime> times) {
        var work = warehouse.preparation();
        var byWave = work.beforeWaves(times);
        var escorts = warehouse.escorts().map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Origin(
                warehouse.code(),
                warehouse.room(),
                Math.min(warehouse.room(), wouldStand.orElse(warehouse.room())),
                work.byTheClock() ? Collections.max(byWave) : work.perWave(),
                warehouse.dockPerWave(),
                escorts,
                List.of(),
                warehouse.escortsPerVehicle().orElse(0),
                byWave,
                wouldStand);
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
