package id.kotaksuara.schedule.version;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.schedule.input.StationRange;
import id.kotaksuara.schedule.input.VillageLoad;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boxes of a load that stay together, and what people agreed for them.
 *
 * @param pinnedDay the day of departure; null where none was agreed
 * @param chosenVehicles types of vehicles, leg by leg and with commas, empty where any will do; null where nobody chose
 */
@Embeddable
public record ScheduledPart(
        String villageCode,
        @Nullable Integer firstStation,
        @Nullable Integer lastStation,
        int boxes,
        @Nullable LocalDate pinnedDay,
        @Nullable String chosenVehicles) {

    private static final String BETWEEN_LEGS = ",";

    public ScheduledPart {
        requireNonNull(villageCode, "villageCode");
    }

    /** Of which nothing is agreed. */
    static ScheduledPart of(VillageLoad load) {
        var stations = load.stations();
        return stations == null
                ? new ScheduledPart(load.villageCode(), null, null, load.boxes(), null, null)
                : new ScheduledPart(load.villageCode(), stations.first(), stations.last(), load.boxes(), null, null);
    }

    /** What is agreed of another is agreed of this. */
    ScheduledPart agreedAs(ScheduledPart other) {
        return new ScheduledPart(villageCode, firstStation, lastStation, boxes, other.pinnedDay, other.chosenVehicles);
    }

    public ScheduledPart pinnedOn(@Nullable LocalDate day) {
        return new ScheduledPart(villageCode, firstStation, lastStation, boxes, day, chosenVehicles);
    }

    /** Travels on these types, leg by leg; on any where all are empty. */
    public ScheduledPart choosing(List<String> types) {
        boolean any = types.stream().allMatch(String::isEmpty);
        return new ScheduledPart(
                villageCode,
                firstStation,
                lastStation,
                boxes,
                pinnedDay,
                any ? null : String.join(BETWEEN_LEGS, types));
    }

    /** The chosen types, leg by leg; none where nobody chose. */
    public List<String> chosen() {
        return chosenVehicles == null ? List.of() : List.of(chosenVehicles.split(BETWEEN_LEGS, -1));
    }

    public VillageLoad load() {
        return new VillageLoad(
                villageCode,
                boxes,
                firstStation == null || lastStation == null ? null : new StationRange(firstStation, lastStation));
    }

    /** What the planner calls it. */
    public String id() {
        return load().part();
    }

    /** Bound to the vehicles that were chosen for it as far as they can carry it. */
    Part part(Fleet fleet, Consignment of) {
        return new Part(id(), boxes, pinnedDay, fleet.keepable(of, this));
    }

    Part part() {
        return new Part(id(), boxes, pinnedDay);
    }
}
