package id.kotaksuara.road.incident;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOverDesk;
import id.kotaksuara.road.custody.HandOverDesk.LinkedTo;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Knows whose link it is, and for how long something is heard by it. */
@Component
class IncidentLinks {

    private static final int MOST_DAYS = 7;

    private final HandOverDesk handOvers;
    private final OfficeClock clock;

    IncidentLinks(HandOverDesk handOvers, OfficeClock clock) {
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /** @throws RuleBroken where what came was said too long ago */
    LinkedTo heard(String token) {
        var linked = handOvers.linkedTo(token);
        Instant answered = linked.answered();
        if (answered != null && clock.now(linked.leg().district()).isAfter(answered.plus(Duration.ofDays(MOST_DAYS)))) {
            throw new RuleBroken("incident.closed", MOST_DAYS);
        }
        return linked;
    }
}
