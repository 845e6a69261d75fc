package id.kotaksuara.road.input;

import id.kotaksuara.road.leg.LegKey;
import java.util.Map;

/** Says what waits in villages to be fetched after the vote, and at their stations; whoever knows where boxes are knows it. */
public interface WaitingHome {

    /** By village; nothing for those from which all is on its way, or is to be. */
    Map<String, LegLoad> of(LegKey leg);
}
