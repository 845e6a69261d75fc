package id.kotaksuara.election.requirement;

import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionLevel;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows how many boxes travel in the room of a vehicle with all that goes beside them; counts only where that is measured. */
@Service
public class VehicleRooms {

    private final QuantityRules rules;
    private final Requirements requirements;

    VehicleRooms(QuantityRules rules, Requirements requirements) {
        this.rules = rules;
        this.requirements = requirements;
    }

    /** @param sharing districts at the most that share a vehicle */
    @Transactional(readOnly = true)
    public VehicleRoom of(OfficeKey office, int sharing) {
        boolean measured = rules.ofElection(office.election()).stream()
                .anyMatch(rule -> rule.terms().piecesPerBox() != null);
        return measured
                ? VehicleRoom.of(
                        within(office, RegionLevel.VILLAGE),
                        requirements.largestStations(office),
                        within(office, RegionLevel.DISTRICT),
                        sharing)
                : VehicleRoom.of(List.of(), List.of(), List.of(), sharing);
    }

    private List<Requirement> within(OfficeKey office, RegionLevel level) {
        return requirements.sentWithin(office, level);
    }
}
