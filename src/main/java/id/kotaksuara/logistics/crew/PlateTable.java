package id.kotaksuara.logistics.crew;

import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The number plates of an office with the kinds of vehicles that have them. */
@Component
class PlateTable extends CarrierTable {

    /** Region, number and series of a number plate (tanda nomor kendaraan bermotor). */
    private static final Pattern PLATE = Pattern.compile("([A-Z]{1,2})(\\d{1,4})([A-Z]{0,3})");

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

    /** {@code da8123-ab} is DA 8123 AB: one vehicle, however its plate was typed. What is no such plate keeps its own signs. */
    @Override
    String kept(String typed) {
        String upper = super.kept(typed).toUpperCase(Locale.ROOT);
        var plate = PLATE.matcher(upper.replaceAll("[ .-]", ""));
        return plate.matches() ? plate.replaceFirst("$1 $2 $3").strip() : upper;
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
