package id.kotaksuara.road.leg;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A point of the map. */
public record GroundPoint(double latitude, double longitude) {

    private static final double EARTH_KM = 6371;

    static Optional<GroundPoint> of(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GroundPoint(latitude.doubleValue(), longitude.doubleValue()));
    }

    /** The straight line to another one. */
    public double kmTo(GroundPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
    }
}
