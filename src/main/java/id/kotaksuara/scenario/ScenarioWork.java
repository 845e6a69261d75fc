package id.kotaksuara.scenario;

import id.kotaksuara.voters.ListStage;
import id.kotaksuara.voters.NewImport;
import id.kotaksuara.voters.VoterListImporter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Does what the office of a scenario has done before it begins: the voter list is in. */
@Component
class ScenarioWork {

    private final VoterListImporter voters;

    ScenarioWork(VoterListImporter voters) {
        this.voters = voters;
    }

    void begin(Scenario scenario) {
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
}
