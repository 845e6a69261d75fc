package id.kotaksuara.road.leg;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.fleet.TransportMode;

/**
 * A kind of vehicle, boat, animal or porter that starts at the PPK's store.
 *
 * @param boxes that one carries
 * @param count how many there are
 * @param kmh how fast it is where only a straight line is known
 * @param contact drivers and their telephones
 */
public record LegVehicle(
        String code,
        TransportMode mode,
        String name,
        int boxes,
        int count,
        int kmh,
        int loadingMinutes,
        int toursADay,
        String contact,
        int version) {

    public LegVehicle {
        requireNonNull(code, "code");
        requireNonNull(mode, "mode");
        requireNonNull(name, "name");
        requireNonNull(contact, "contact");
    }
}
