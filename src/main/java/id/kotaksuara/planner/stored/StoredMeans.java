package id.kotaksuara.planner.stored;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kotaksuara.planner.planning.Away;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The warehouses, vehicles and stores of a problem as they are kept. */
final class StoredMeans {

    private StoredMeans() {}

    /**
     * A warehouse.
     *
     * @param escortsPerVehicle left out where one goes with each convoy
     * @param preparedByWave left out where the clock does not decide; since version 3
     * @param wouldStand left out where as many would stand at the beginning as there were room for
     */
    record StoredOrigin(
            String id,
            int storageCapacity,
            int openingBoxes,
            int preparedPerWave,
            int dockPerWave,
            @Nullable Integer escorts,
            @Nullable List<StoredAway> away,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer escortsPerVehicle,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Integer> preparedByWave,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer wouldStand) {

        static StoredOrigin of(Origin origin) {
            return new StoredOrigin(
                    origin.id(),
                    origin.storageCapacity(),
                    origin.openingBoxes(),
                    origin.preparedPerWave(),
                    origin.dockPerWave(),
                    orNull(origin.escorts()),
                    StoredAway.of(origin.away()),
                    origin.escortsPerVehicle() == 0 ? null : origin.escortsPerVehicle(),
                    origin.preparesByTheClock() ? origin.preparedByWave() : null,
                    orNull(origin.wouldStand()));
        }

        Origin origin() {
            return new Origin(
                    id,
                    storageCapacity,
                    openingBoxes,
                    preparedPerWave,
                    dockPerWave,
                    orEmpty(escorts),
                    StoredAway.all(away),
                    requireNonNullElse(escortsPerVehicle, 0),
                    requireNonNullElse(preparedByWave, List.of()),
                    orEmpty(wouldStand));
        }
    }

    /** A type of vehicle. */
    record StoredVehicle(
            String id, int boxes, int count, @Nullable List<StoredAway> away) {

        static StoredVehicle of(CarrierType type) {
            return new StoredVehicle(type.id(), type.boxes(), type.count(), StoredAway.of(type.away()));
        }

        CarrierType vehicle() {
            return new CarrierType(id, boxes, count, StoredAway.all(away));
        }
    }

    /** What is still out until a slot. */
    record StoredAway(int untilSlot, int count) {

        static List<StoredAway> of(List<Away> all) {
            return all.stream()
                    .map(away -> new StoredAway(away.untilSlot(), away.count()))
                    .toList();
        }

        static List<Away> all(@Nullable List<StoredAway> kept) {
            return requireNonNullElse(kept, List.<StoredAway>of()).stream()
                    .map(away -> new Away(away.untilSlot(), away.count()))
                    .toList();
        }
    }

    /** A district and its store. */
    record StoredStore(
            String id,
            String name,
            @Nullable Integer storageCapacity,
            @Nullable LocalDate releaseDay) {

        static StoredStore of(Destination store) {
            return new StoredStore(store.id(), store.name(), orNull(store.storageCapacity()), store.releaseDay());
        }

        Destination destination() {
            return new Destination(id, name, orEmpty(storageCapacity), releaseDay);
        }
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt orEmpty(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
