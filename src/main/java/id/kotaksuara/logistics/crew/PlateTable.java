package id.kotaksuara.logistics.crew;

import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The number plates of an office with the kinds of vehicles that have them. */
@Component
class PlateTable extends CarrierTable {

    private static final int LONGEST_PLATE = 20;
    private static final int LONGEST_CODE = 20;

    private final VehicleTypes vehicles;

    PlateTable(KnownCarriers carriers, VehicleTypes vehicles) {
        super(CarrierKind.PLATE, carriers);
        this.vehicles = vehicles;
    }

    @Override
    public String name() {
        return "plates";
    }

    @Override
    String labels() {
        return "plate.table.";
    }

    /** {@code da 8123 ab} is DA 8123 AB. */
    @Override
    String kept(String typed) {
        return super.kept(typed).toUpperCase(Locale.ROOT);
    }

    @Override
    CellKind details(OfficeKey owner) {
        return CellKind.oneOf(vehicles.ofRegency(owner.regency()).stream()
                .map(type -> new GridOption(type.code(), type.name(), List.of(type.code())))
                .toList());
    }

    @Override
    int longestName() {
        return LONGEST_PLATE;
    }

    @Override
    int longestDetail() {
        return LONGEST_CODE;
    }
}
