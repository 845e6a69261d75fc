package id.kotaksuara.road.homeward;

import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.input.WaitingHome;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is at stations and in villages, and on no movement to the PPK. */
@Component
class HomeBoxes implements WaitingHome {

    private final Whereabouts whereabouts;
    private final LegLoads loads;
    private final JdbcClient jdbc;

    HomeBoxes(Whereabouts whereabouts, LegLoads loads, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.whereabouts = whereabouts;
        this.loads = loads;
    }

    @Override
    public Map<String, LegLoad> of(LegKey leg) {
        var out = loads.all(leg);
        var waiting = new TreeMap<String, LegLoad>();
        for (VillageBoxes village : whereabouts.of(leg)) {
            int boxes = village.free(MovementKind.FROM_VILLAGE);
            if (boxes > 0) {
                int booths = isBegun(village) ? 0 : out.get(village.village()).booths();
                waiting.put(
                        village.village(),
                        new LegLoad(StopCode.of(village.village()), stations(village, boxes), boxes, booths));
            }
        }
        return waiting;
    }

    @Override
    public List<Away> away(LegKey leg) {
        return jdbc.sql("select m.vehicle, m.unit, max(h.due_at) as back from tour_movement m"
                        + " join tour_hand_over h on h.movement = m.number where m.kind = 'FROM_VILLAGE' and m.vehicle <> ''"
                        + " and m.election_code = :election and m.district_code = :district and m.withdrawn_at is null"
                        + " and h.done_at is null group by m.vehicle, m.unit")
                .param("election", leg.election())
                .param("district", leg.district())
                .query((row, line) -> new Away(
                        row.getString("vehicle"),
                        row.getInt("unit"),
                        row.getObject("back", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Of so many boxes: those of the others have gone before. */
    private static int stations(VillageBoxes village, int boxes) {
        int all = Math.max(1, village.boxes());
        return Math.min(village.stations(), (village.stations() * boxes + all - 1) / all);
    }

    /** Booths come home with the first boxes of a village. */
    private static boolean isBegun(VillageBoxes village) {
        return village.rides().stream().anyMatch(ride -> ride.movement().kind() == MovementKind.FROM_VILLAGE);
    }
}
