package id.kotaksuara.demo;

import id.kotaksuara.demo.Scenario.DistrictFacts;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterListImporter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Does what the office of a scenario has done before it begins: the voter list is in, and a first draft is on the table. */
@Component
class ScenarioWork {

    private final VoterListImporter voters;
    private final ScenarioStock stock;
    private final DistributionScheduler scheduler;

    ScenarioWork(VoterListImporter voters, ScenarioStock stock, DistributionScheduler scheduler) {
        this.voters = voters;
        this.stock = stock;
        this.scheduler = scheduler;
    }

    void begin(Scenario scenario) {
        importVoters(scenario);
        stock.fill(scenario);
        draftSchedule(scenario);
    }

    private void importVoters(Scenario scenario) {
        var list = new NewImport(
                scenario.election().code(),
                scenario.regency(),
                ListStage.valueOf(scenario.voters().label()),
                "Simulasi",
                true,
                scenario.voters().sum(),
                "simulasi-" + scenario.regency() + ".csv");
        voters.importNow(
                list, new ByteArrayInputStream(VoterListFile.of(scenario).getBytes(StandardCharsets.UTF_8)));
    }

    private void draftSchedule(Scenario scenario) {
        Scenario.ScheduleFacts facts = scenario.schedule();
        Map<String, LocalDate> wishes = scenario.districts().stream()
                .filter(district -> district.wish() != null)
                .collect(Collectors.toMap(DistrictFacts::code, DistrictFacts::wish));
        scheduler.propose(
                scenario.election().code(),
                scenario.regency(),
                new DepartureCalendar(facts.firstDay(), facts.lastDay(), new WaveTimes(facts.waves())),
                wishes);
    }
}
