package id.kotaksuara.schedule.draft;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.schedule.input.StationRange;
import id.kotaksuara.schedule.input.VillageLoad;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Boxes of a load that stay together, and the day of departure that people agreed for them. */
@Embeddable
record ScheduledPart(
        String villageCode,
        @Nullable Integer firstStation,
        @Nullable Integer lastStation,
        int boxes,
        @Nullable LocalDate pinnedDay) {

    ScheduledPart {
        requireNonNull(villageCode, "villageCode");
    }

    static ScheduledPart of(VillageLoad load, @Nullable LocalDate pinned) {
        var stations = load.stations();
        return stations == null
                ? new ScheduledPart(load.villageCode(), null, null, load.boxes(), pinned)
                : new ScheduledPart(load.villageCode(), stations.first(), stations.last(), load.boxes(), pinned);
    }

    ScheduledPart pinnedOn(@Nullable LocalDate day) {
        return new ScheduledPart(villageCode, firstStation, lastStation, boxes, day);
    }

    VillageLoad load() {
        return new VillageLoad(
                villageCode,
                boxes,
                firstStation == null || lastStation == null ? null : new StationRange(firstStation, lastStation));
    }

    /** What the planner calls it. */
    String id() {
        return load().part();
    }

    Part part() {
        return new Part(id(), boxes, pinnedDay);
    }
}
