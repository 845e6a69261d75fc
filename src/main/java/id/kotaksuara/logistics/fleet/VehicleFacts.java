package id.kotaksuara.logistics.fleet;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What an office says about one type of vehicle.
 *
 * @param boxes boxes in one vehicle
 * @param count vehicles of this type, 0 where there is none at present
 * @param carrier whose they are, such as PT Pos; null where they are the office's own
 */
public record VehicleFacts(
        String name, int boxes, int count, @Nullable String carrier) {
    public VehicleFacts {
        requireNonNull(name, "name");
        if (boxes < 1 || count < 0) {
            throw new RuleBroken("vehicle.outside", boxes, count);
        }
    }
}
