package id.kotaksuara.logistics.warehouse;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.store.Room;
import org.jspecify.annotations.Nullable;

/**
 * What an office says about a warehouse.
 *
 * @param preparation how many boxes are made ready
 * @param dockPerWave most boxes loaded in one wave
 * @param escorts that can be out at the same time, null where escorts do not limit
 * @param escortsPerVehicle how many go with each vehicle, null where one goes with each convoy
 */
public record WarehouseFacts(
        String name,
        String address,
        Room room,
        Preparation preparation,
        int dockPerWave,
        @Nullable Integer escorts,
        @Nullable Integer escortsPerVehicle) {
    public WarehouseFacts {
        requireNonNull(name, "name");
        requireNonNull(address, "address");
        requireNonNull(room, "room");
        requireNonNull(preparation, "preparation");
        int prepared = preparation.byTheClock() ? preparation.perHour() : preparation.perWave();
        if (prepared < 0 || dockPerWave < 1) {
            throw new RuleBroken("warehouse.work.outside", prepared, dockPerWave);
        }
        if (escorts != null && escorts < 0) {
            throw new RuleBroken("warehouse.escorts.outside", escorts);
        }
        if (escortsPerVehicle != null && escortsPerVehicle < 1) {
            throw new RuleBroken("warehouse.escorts.outside", escortsPerVehicle);
        }
    }

    /** Where the work of a wave is known, and one escort goes with each convoy. */
    public WarehouseFacts(
            String name, String address, Room room, int preparedPerWave, int dockPerWave, @Nullable Integer escorts) {
        this(name, address, room, Preparation.perWave(preparedPerWave), dockPerWave, escorts, null);
    }
}
