package id.kotaksuara.demo;

import org.springframework.stereotype.Component;

/** Sets the stage of a scenario, part by part. */
@Component
class ScenarioStage {

    private final ScenarioGround ground;
    private final ScenarioOffice office;
    private final ScenarioWork work;
    private final ScenarioPeople people;

    ScenarioStage(ScenarioGround ground, ScenarioOffice office, ScenarioWork work, ScenarioPeople people) {
        this.ground = ground;
        this.office = office;
        this.work = work;
        this.people = people;
    }

    /** Builds everything; all accounts get this password. */
    void set(Scenario scenario, String password) {
        ground.lay(scenario);
        office.furnish(scenario);
        work.begin(scenario);
        people.open(scenario, password);
    }
}
