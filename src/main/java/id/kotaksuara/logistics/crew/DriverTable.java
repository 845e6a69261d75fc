package id.kotaksuara.logistics.crew;

import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.region.OfficeKey;
import org.springframework.stereotype.Component;

/** The drivers of an office with their telephones. */
@Component
class DriverTable extends CarrierTable {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 30;

    DriverTable(KnownCarriers carriers) {
        super(CarrierKind.DRIVER, carriers);
    }

    @Override
    public String name() {
        return "drivers";
    }

    @Override
    String labels() {
        return "driver.table.";
    }

    @Override
    CellKind details(OfficeKey owner) {
        return CellKind.WORDS;
    }

    @Override
    int longestName() {
        return LONGEST_NAME;
    }

    @Override
    int longestDetail() {
        return LONGEST_PHONE;
    }
}
