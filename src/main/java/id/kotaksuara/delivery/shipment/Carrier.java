package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

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

    private String words() {
        return Stream.of(plate, driver, phone).filter(word -> !word.isEmpty()).collect(joining(" "));
    }

    /** Whether it is a vehicle of the same kind on the same leg. */
    boolean like(Carrier other) {
        return unnamed().equals(other.unnamed());
    }

    /** Whether somebody has said which one it is, or who drives it. */
    public boolean named() {
        return !driver.isEmpty() || !plate.isEmpty();
    }

    /**
     * Who takes a shipment, and how it is closed.
     *
     * @param carriers a vehicle for each that is planned, be it named or not
     * @param escorts names
     * @param seals numbers of the vehicles' seals
     */
    public record Crew(List<Carrier> carriers, List<String> escorts, List<String> seals) {
        public Crew {
            carriers = List.copyOf(carriers);
            escorts = List.copyOf(escorts);
            seals = List.copyOf(seals);
        }

        public static Crew of(Shipment shipment) {
            return new Crew(shipment.carriers(), shipment.escorts(), shipment.seals());
        }

        /** In a few words, the same in every language; nothing where nobody is named. */
        String words() {
            var vehicles = carriers.stream().filter(Carrier::named).map(Carrier::words);
            return Stream.of(vehicles, escorts.stream(), seals.stream())
                    .flatMap(each -> each)
                    .collect(joining("; "));
        }
    }
}
