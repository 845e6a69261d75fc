package id.kotaksuara.demo;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads scenarios, sets them back to their beginning and moves their time on. */
@Component
class Scenarios {

    private final Regencies regencies;
    private final ScenarioStage stage;
    private final ScenarioReset reset;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    Scenarios(
            Regencies regencies,
            ScenarioStage stage,
            ScenarioReset reset,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.regencies = regencies;
        this.stage = stage;
        this.reset = reset;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts the regency at the beginning of its scenario; what was done in the scenario before is gone. */
    @Transactional
    public void load(Scenario scenario) {
        refuseRealData(scenario);
        boolean again = loaded(scenario.regency()).isPresent();
        String password = passwordOfAll().orElseGet(ScenarioPeople::newPassword);
        reset.clear(scenario.regency());
        stage.set(scenario, password);
        jdbc.sql("insert into scenario_load values (:regency, :election, :password, :now)")
                .param("regency", scenario.regency())
                .param("election", scenario.election().code())
                .param("password", password)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String action = again ? "journal.scenario.reset" : "journal.scenario.loaded";
        journal.record(new Entry(subject(scenario.regency()), scenario.regency(), action, null, scenario.name()));
    }

    /** Moves the scenario's time on, for everybody who works in it. */
    @Transactional
    public void moveTimeOn(String regencyCode, Duration by) {
        Regency regency = regencies.withCode(regencyCode);
        if (loaded(regencyCode).isEmpty()) {
            throw new NotFound("scenario", regencyCode);
        }
        regency.moveTimeOn(by);
        journal.record(new Entry(
                subject(regencyCode), regencyCode, "journal.scenario.moved", null, "+" + by.toHours() + " h"));
    }

    /** The password of a loaded scenario's accounts; empty where the scenario is not loaded. */
    @Transactional(readOnly = true)
    public Optional<String> loaded(String regencyCode) {
        return jdbc.sql("select password from scenario_load where regency_code = :code")
                .param("code", regencyCode)
                .query(String.class)
                .optional();
    }

    /** All scenarios of an installation share one password, so that nobody has to look it up twice. */
    private Optional<String> passwordOfAll() {
        return jdbc.sql("select password from scenario_load order by loaded_at limit 1")
                .query(String.class)
                .optional();
    }

    static String subject(String regencyCode) {
        return "scenario:" + regencyCode;
    }

    /** A regency with polling stations of its own is never overwritten by a scenario. */
    private void refuseRealData(Scenario scenario) {
        if (loaded(scenario.regency()).isPresent()) {
            return;
        }
        List<Integer> anyStation = jdbc.sql("select 1 from polling_station where village_code like :within limit 1")
                .param("within", scenario.regency() + ".%")
                .query(Integer.class)
                .list();
        if (!anyStation.isEmpty()) {
            throw new RuleBroken("scenario.realData", scenario.name());
        }
    }
}
