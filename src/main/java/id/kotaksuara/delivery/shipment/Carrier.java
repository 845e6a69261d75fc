package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;

/**
 * One vehicle on one leg of the way with its driver.
 *
 * @param leg counted from 1
 * @param mode how the leg is travelled, such as {@code ROAD}
 * @param vehicleType its name at the office, such as "pikap 4×4"
 * @param plate "" where it has none, as boats and porters
 */
@Embeddable
public record Carrier(int leg, String mode, String vehicleType, String plate, String driver, String phone) {
    public Carrier {
        requireNonNull(mode, "mode");
        requireNonNull(vehicleType, "vehicleType");
        requireNonNull(plate, "plate");
        requireNonNull(driver, "driver");
        requireNonNull(phone, "phone");
    }

    /** A vehicle of this type, still without plate and driver. */
    public static Carrier planned(int leg, String mode, String vehicleType) {
        return new Carrier(leg, mode, vehicleType, "", "", "");
    }

    /** The same kind of vehicle for another shipment. */
    Carrier unnamed() {
        return planned(leg, mode, vehicleType);
    }

    boolean named() {
        return !driver.isEmpty() || !plate.isEmpty();
    }
}
