package id.kotaksuara.delivery.folder;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.pages.ShipmentRows;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds the vehicles on which loads have left: loads that name the same number plate and left together are on one. */
@Component
class Trucks {

    private static final Carrier UNNAMED = new Carrier(1, "ROAD", "", "", "", "");

    private final ShipmentRows rows;
    private final ShipmentFiles files;
    private final OfficeClock clock;

    Trucks(ShipmentRows rows, ShipmentFiles files, OfficeClock clock) {
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    /** Those of a day, in the order in which they left. */
    List<Truck> on(OfficeKey office, LocalDate day) {
        var those = of(loads(office, day));
        if (those.isEmpty()) {
            throw new NotFound("folder", day);
        }
        return those;
    }

    /** The one of a shipment's vehicles with this number, from 1, and whatever else is on it. */
    Truck of(OfficeKey office, String shipment, int vehicle) {
        return rows.within(office.election(), office.regency()).stream()
                .filter(row -> row.number().equals(shipment) && row.departedAt() != null)
                .findFirst()
                .flatMap(row -> of(loads(office, day(row, office))).stream()
                        .filter(truck -> truck.loads().stream()
                                .anyMatch(load -> load.shipment().number().equals(shipment) && load.turn() == vehicle))
                        .findFirst())
                .orElseThrow(() -> new NotFound("folder", shipment));
    }

    private LocalDate day(ShipmentRow row, OfficeKey office) {
        ZoneId zone = clock.zoneId(office.regency());
        return LocalDate.ofInstant(Objects.requireNonNull(row.departedAt()), zone);
    }

    private List<ShipmentLoad> loads(OfficeKey office, LocalDate day) {
        List<String> numbers = rows.within(office.election(), office.regency()).stream()
                .filter(row -> row.status().left() && row.departedAt() != null)
                .filter(row -> day(row, office).equals(day))
                .map(ShipmentRow::number)
                .toList();
        return numbers.isEmpty() ? List.of() : files.loads(office, numbers);
    }

    static List<Truck> of(List<ShipmentLoad> loads) {
        var trucks = new LinkedHashMap<List<Object>, List<TruckLoad>>();
        var vehicles = new LinkedHashMap<List<Object>, Carrier>();
        for (ShipmentLoad load : loads) {
            List<Carrier> own = vehicles(load.shipment());
            for (int turn = 1; turn <= own.size(); turn++) {
                Carrier vehicle = own.get(turn - 1);
                List<Object> truck = truck(load.shipment(), vehicle, turn);
                vehicles.putIfAbsent(truck, vehicle);
                trucks.computeIfAbsent(truck, none -> new ArrayList<>()).add(new TruckLoad(load, turn, own.size()));
            }
        }
        return trucks.entrySet().stream()
                .map(each -> truck(vehicles.get(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Truck::departedAt).thenComparing(Truck::number))
                .toList();
    }

    private static List<Carrier> vehicles(Shipment shipment) {
        var first = shipment.carriers().stream()
                .filter(carrier -> carrier.leg() == 1)
                .toList();
        return first.isEmpty() ? List.of(UNNAMED) : first;
    }

    private static List<Object> truck(Shipment shipment, Carrier vehicle, int turn) {
        Instant left = leaves(shipment);
        String plate = vehicle.plate().replaceAll("\\s", "");
        return plate.isEmpty() ? List.of(shipment.number(), turn) : List.of(plate, left);
    }

    /** When it left; when it is to leave where it has not. */
    private static Instant leaves(Shipment shipment) {
        Instant left = shipment.departedAt();
        return left == null ? Objects.requireNonNull(shipment.timetable().plannedDeparture()) : left;
    }

    private static Truck truck(Carrier vehicle, List<TruckLoad> loads) {
        Instant left = leaves(loads.get(0).shipment());
        return new Truck(
                vehicle,
                left,
                loads.stream().sorted(TruckLoad.IN_ORDER_OF_LOADING).toList());
    }
}
