package id.kotaksuara.schedule.version;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;

/** The vehicles of one leg: how many of which type, and how they travel (a name of {@code TransportMode}). */
@Embeddable
public record LegPlan(String vehicleType, int vehicles, String mode) {
    public LegPlan {
        requireNonNull(vehicleType, "vehicleType");
        requireNonNull(mode, "mode");
    }
}
