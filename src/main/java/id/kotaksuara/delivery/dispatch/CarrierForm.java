package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.logistics.fleet.TransportMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A row of the dispatch form: one vehicle on one leg. */
public record CarrierForm(String leg, String mode, String vehicleType, String plate, String driver, String phone) {

    public static final CarrierForm NONE = new CarrierForm("1", "ROAD", "", "", "", "");

    private static final String ROAD = "ROAD";

    public CarrierForm {
        leg = or(leg, "1");
        mode = known(mode) ? mode : ROAD;
        vehicleType = or(vehicleType, "");
        plate = or(plate, "");
        driver = or(driver, "");
        phone = or(phone, "");
    }

    public static CarrierForm of(Carrier carrier) {
        return new CarrierForm(
                String.valueOf(carrier.leg()),
                carrier.mode(),
                carrier.vehicleType(),
                carrier.plate(),
                carrier.driver(),
                carrier.phone());
    }

    /** One more row for a leg, to be filled where an extra vehicle goes along. */
    static CarrierForm spare(Carrier like) {
        return new CarrierForm(String.valueOf(like.leg()), like.mode(), "", "", "", "");
    }

    /** The same vehicle and driver, as another load on them has it. */
    CarrierForm onLegOf(CarrierForm other) {
        return new CarrierForm(other.leg, other.mode, other.vehicleType, plate, driver, phone);
    }

    /** Nothing was written into it. */
    public boolean blank() {
        return plate.isBlank() && driver.isBlank() && phone.isBlank();
    }

    public boolean firstLeg() {
        return leg.equals("1");
    }

    void check(Errors errors, String field) {
        if (driver.isBlank()) {
            errors.rejectValue(field + ".driver", "delivery.dispatch.driver_missing");
        }
        if (mode.equals(ROAD) && plate.isBlank()) {
            errors.rejectValue(field + ".plate", "delivery.dispatch.plate_missing");
        }
        checkLengths(errors, field);
    }

    void checkLengths(Errors errors, String field) {
        if (plate.length() > 20 || driver.length() > 100 || phone.length() > 30 || vehicleType.length() > 100) {
            errors.rejectValue(field + ".driver", "delivery.dispatch.carrier_long");
        }
    }

    public Carrier toCarrier() {
        return new Carrier(
                leg.matches("[1-9]") ? Integer.parseInt(leg) : 1,
                mode,
                vehicleType.strip(),
                plate.strip(),
                driver.strip(),
                phone.strip());
    }

    private static boolean known(@Nullable String mode) {
        return Arrays.stream(TransportMode.values()).anyMatch(one -> one.name().equals(mode));
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
