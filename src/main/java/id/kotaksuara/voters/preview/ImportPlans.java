package id.kotaksuara.voters.preview;

import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.preview.PlansAhead.PlanAhead;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a checked import would do to plans that were made with the list as it is now. */
@Component
class ImportPlans {

    private final ObjectProvider<PlansAhead> planners;
    private final Requirements requirements;
    private final Regions regions;
    private final JdbcClient jdbc;

    ImportPlans(ObjectProvider<PlansAhead> planners, Requirements requirements, Regions regions, JdbcClient jdbc) {
        this.planners = planners;
        this.requirements = requirements;
        this.regions = regions;
        this.jdbc = jdbc;
    }

    /** The plans of the regency whose list the import changes; none where a reader still has to choose a regency. */
    List<PlanAhead> of(VoterImport it, String within) {
        if (!RegionLevel.REGENCY.reachedBy(within) || !asks(it)) {
            return List.of();
        }
        var regency = RegionLevel.REGENCY.around(within);
        var office = new OfficeKey(it.electionCode(), regency);
        var boxes = requirements.standingBoxes(regency, Staging.changes(it));
        return planners.orderedStream()
                .flatMap(planner -> planner.foresee(office, boxes).stream())
                .toList();
    }

    /** The regencies in a larger region with plans whose loads the import changes. */
    List<RegionName> regencies(VoterImport it, String within) {
        if (RegionLevel.REGENCY.reachedBy(within) || !asks(it)) {
            return List.of();
        }
        return planners.orderedStream()
                .flatMap(planner -> planner.regencies(it.electionCode(), within).stream())
                .filter(regency -> changesBoxes(it, regency))
                .map(regions::named)
                .toList();
    }

    private static boolean asks(VoterImport it) {
        return it.state() == ImportState.WAITING && it.effect().changes() > 0;
    }

    private boolean changesBoxes(VoterImport it, String regency) {
        return jdbc.sql("select exists (select from voter_import_need where import_id = :id"
                        + " and starts_with(region_code, :regency) and boxes_before <> boxes_after)")
                .param("id", it.id())
                .param("regency", regency)
                .query(Boolean.class)
                .single();
    }
}
