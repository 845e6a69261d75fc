package id.kotaksuara.planner.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consignment of a problem as it is kept.
 *
 * @param cutting null in version 1, and without parts where it leaves whole
 */
record StoredConsignment(
        String id,
        String origin,
        String destination,
        int boxes,
        int difficultyClass,
        StoredWay way,
        StoredDates dates,
        @Nullable StoredCutting cutting) {

    static StoredConsignment of(Consignment it) {
        return new StoredConsignment(
                it.id(),
                it.origin(),
                it.destination(),
                it.boxes(),
                it.difficultyClass(),
                StoredWay.of(it.way()),
                StoredDates.of(it.dates()),
                StoredCutting.of(it.cutting()));
    }

    Consignment consignment() {
        return new Consignment(
                id,
                origin,
                destination,
                boxes,
                difficultyClass,
                way.way(),
                dates.dates(),
                cutting == null ? Cutting.NONE : cutting.cutting());
    }

    /**
     * How it travels.
     *
     * @param travelByWave left out where all waves of a day are alike
     * @param escortByWave left out where all waves of a day are alike
     * @param known left out where somebody has described it
     */
    record StoredWay(
            int travelSlots,
            int escortBusySlots,
            List<StoredLeg> legs,
            List<LocalDate> blockedDays,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Integer> travelByWave,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Integer> escortByWave,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean known) {

        private static StoredWay of(Way way) {
            return new StoredWay(
                    way.travelSlots(),
                    way.escortBusySlots(),
                    way.legs().stream().map(StoredLeg::of).toList(),
                    way.blockedDays().stream().sorted().toList(),
                    way.travelByWave().isEmpty() ? null : way.travelByWave(),
                    way.escortByWave().isEmpty() ? null : way.escortByWave(),
                    way.known() ? null : false);
        }

        private Way way() {
            return new Way(
                    travelSlots,
                    escortBusySlots,
                    legs.stream().map(StoredLeg::leg).toList(),
                    Set.copyOf(blockedDays),
                    travelByWave == null ? List.of() : travelByWave,
                    escortByWave == null ? List.of() : escortByWave,
                    known == null || known);
        }
    }

    /**
     * One leg of it.
     *
     * @param byWave left out where all waves of a day are alike
     */
    record StoredLeg(
            String mode,
            List<String> vehicleTypes,
            int startSlot,
            int busySlots,
            List<LocalDate> openDays,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<StoredOut> byWave) {

        /** When its vehicles are out. */
        record StoredOut(int start, int busy) {}

        private static StoredLeg of(Leg leg) {
            return new StoredLeg(
                    leg.mode(),
                    leg.vehicleTypes(),
                    leg.startSlot(),
                    leg.busySlots(),
                    leg.openDays().stream().sorted().toList(),
                    leg.byWave().isEmpty()
                            ? null
                            : leg.byWave().stream()
                                    .map(out -> new StoredOut(out.start(), out.busy()))
                                    .toList());
        }

        private Leg leg() {
            var outs = byWave == null
                    ? List.<Leg.Out>of()
                    : byWave.stream()
                            .map(out -> new Leg.Out(out.start(), out.busy()))
                            .toList();
            return new Leg(mode, vehicleTypes, startSlot, busySlots, Set.copyOf(openDays), outs);
        }
    }

    /** When it may arrive and leave. */
    record StoredDates(
            @Nullable LocalDate earliestArrival,
            @Nullable LocalDate latestArrival,
            @Nullable LocalDate preferredArrival,
            @Nullable LocalDate pinned) {

        private static StoredDates of(Dates dates) {
            return new StoredDates(
                    dates.earliestArrival(), dates.latestArrival(), dates.preferredArrival(), dates.pinned());
        }

        private Dates dates() {
            return new Dates(earliestArrival, latestArrival, preferredArrival, pinned);
        }
    }

    /** How it may be cut. */
    record StoredCutting(List<StoredPart> parts, int maxLoads) {

        private static StoredCutting of(Cutting cutting) {
            return new StoredCutting(
                    cutting.parts().stream().map(StoredPart::of).toList(), cutting.maxLoads());
        }

        private Cutting cutting() {
            return parts.isEmpty()
                    ? Cutting.NONE
                    : new Cutting(parts.stream().map(StoredPart::part).toList(), maxLoads);
        }
    }

    /**
     * What of it stays together.
     *
     * @param vehicles left out where nobody chose any; since version 3
     */
    record StoredPart(
            String id,
            int boxes,
            @Nullable LocalDate pinned,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> vehicles) {

        private static StoredPart of(Part part) {
            return new StoredPart(
                    part.id(), part.boxes(), part.pinned(), part.vehicles().isEmpty() ? null : part.vehicles());
        }

        private Part part() {
            return new Part(id, boxes, pinned, vehicles == null ? List.of() : vehicles);
        }
    }
}
