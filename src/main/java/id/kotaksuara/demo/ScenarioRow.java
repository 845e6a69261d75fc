package id.kotaksuara.demo;

import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.Zone;
import java.time.Instant;
import java.time.ZoneId;

/** A scenario in the list of scenarios. */
record ScenarioRow(
        String regency,
        String name,
        String election,
        int districts,
        int stations,
        boolean loaded,
        Instant now,
        ZoneId zone) {

    static ScenarioRow of(Scenario scenario, boolean loaded, OfficeClock clock) {
        return new ScenarioRow(
                scenario.regency(),
                scenario.name(),
                scenario.election().name(),
                scenario.districts().size(),
                scenario.stations(),
                loaded,
                loaded ? clock.now(scenario.regency()) : scenario.begins(),
                Zone.ofProvince(scenario.regency().substring(0, 2)).zoneId());
    }
}
