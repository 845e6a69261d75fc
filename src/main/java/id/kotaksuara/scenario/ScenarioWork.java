package id.kotaksuara.scenario;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Does what the office of a scenario has done before it begins: the voter list is in. */
@Component
class ScenarioWork {

    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    ScenarioWork(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    void begin(Scenario scenario) {
        entities.flush(); // the regions are there before rows that name them
        List<SimulatedStation> stations = SimulatedStations.of(scenario);
        jdbc.batchUpdate(
                "insert into village values (?, ?, ?) on conflict do nothing",
                stations.stream()
                        .map(station ->
                                new Object[] {station.villageCode(), station.districtCode(), station.villageName()})
                        .toList());
        jdbc.batchUpdate(
                "insert into polling_station values (?, ?, ?, ?, ?)",
                stations.stream()
                        .map(station -> new Object[] {
                            scenario.election().code(),
                            station.villageCode(),
                            station.number(),
                            station.male(),
                            station.female()
                        })
                        .toList());
    }
}
