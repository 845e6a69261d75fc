package id.kotaksuara.demo.example;

import id.kotaksuara.demo.example.Example.DistrictFacts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.intake.VoterListImporter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Does what the office of an example has done before it begins: the voter list is in, and a first draft is on the table. */
@InDemo
@Component
class ExampleWork {

    private final VoterListImporter voters;
    private final ExampleStock stock;
    private final DistributionScheduler scheduler;

    ExampleWork(VoterListImporter voters, ExampleStock stock, DistributionScheduler scheduler) {
        this.voters = voters;
        this.stock = stock;
        this.scheduler = scheduler;
    }

    void begin(Example example) {
        importVoters(example);
        stock.fill(example);
        draftSchedule(example);
    }

    private void importVoters(Example example) {
        var list = new NewImport(
                example.election().code(),
                example.regency(),
                ListStage.valueOf(example.voters().label()),
                "Simulasi",
                true,
                example.voters().sum(),
                "simulasi-" + example.regency() + ".csv");
        voters.importNow(
                list, new ByteArrayInputStream(VoterListFile.of(example).getBytes(StandardCharsets.UTF_8)));
    }

    private void draftSchedule(Example example) {
        Example.ScheduleFacts facts = example.schedule();
        Map<String, LocalDate> wishes = example.districts().stream()
                .filter(district -> district.wish() != null)
                .collect(Collectors.toMap(DistrictFacts::code, DistrictFacts::wish));
        scheduler.propose(
                new OfficeKey(example.election().code(), example.regency()),
                new DepartureCalendar(facts.firstDay(), facts.lastDay(), new WaveTimes(facts.waves())),
                wishes);
    }
}
