package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.leg.LegKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Says what waits in villages to be fetched after the vote, and at their stations; whoever knows where boxes are knows it. */
public interface WaitingHome {

    /** By village; nothing for those from which all is on its way, or is to be. */
    Map<String, LegLoad> of(LegKey leg);

    /** Vehicles that fetch some already, or are to. */
    List<Away> away(LegKey leg);

    /**
     * A vehicle on the road.
     *
     * @param vehicle its kind, of which {@code unit} says which one, from 1
     * @param back when it is there again by its plan
     */
    record Away(String vehicle, int unit, Instant back) {

        public Away {
            requireNonNull(vehicle, "vehicle");
            requireNonNull(back, "back");
        }
    }
}
