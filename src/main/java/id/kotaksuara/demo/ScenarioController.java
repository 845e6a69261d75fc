package id.kotaksuara.demo;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators load scenarios, set them back and move their time on. */
@Controller
@RequestMapping("/scenarios")
class ScenarioController {

    /** How far time moves at a press. */
    enum Step {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1));

        private final Duration duration;

        Step(Duration duration) {
            this.duration = duration;
        }
    }

    private final ScenarioCatalog catalog;
    private final Scenarios scenarios;
    private final OfficeClock clock;
    private final Journal journal;

    ScenarioController(ScenarioCatalog catalog, Scenarios scenarios, OfficeClock clock, Journal journal) {
        this.catalog = catalog;
        this.scenarios = scenarios;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        List<ScenarioRow> rows = catalog.all().stream()
                .filter(scenario -> me.area().contains(scenario.regency()))
                .map(scenario -> ScenarioRow.of(
                        scenario, scenarios.loaded(scenario.regency()).isPresent(), clock))
                .toList();
        model.addAttribute("scenarios", rows);
        return "demo/list";
    }

    @GetMapping("/{regency}")
    String show(@PathVariable String regency, Model model) {
        Scenario scenario = catalog.of(regency);
        var password = scenarios.loaded(regency);
        model.addAttribute("scenario", scenario);
        model.addAttribute("row", ScenarioRow.of(scenario, password.isPresent(), clock));
        model.addAttribute("password", password.orElse(null));
        model.addAttribute("people", ScenarioPeople.of(scenario));
        model.addAttribute("steps", Step.values());
        model.addAttribute("journal", journal.about(Scenarios.subject(regency)));
        return "demo/show";
    }

    /** Asks once more, since what was done in the scenario is lost. */
    @GetMapping("/{regency}/reset")
    String confirmReset(@PathVariable String regency, Model model) {
        model.addAttribute("scenario", catalog.of(regency));
        return "demo/reset";
    }

    @PostMapping("/{regency}/load")
    String load(@PathVariable String regency, RedirectAttributes flash) {
        Scenario scenario = catalog.of(regency);
        scenarios.load(scenario);
        flash.addFlashAttribute("notice", "scenario.loaded");
        flash.addFlashAttribute("noticeArguments", new Object[] {scenario.name()});
        return "redirect:/scenarios/" + regency;
    }

    @GetMapping("/{regency}/clock")
    String clock(@PathVariable String regency) {
        return "redirect:/scenarios/" + catalog.of(regency).regency() + "#clock";
    }

    @PostMapping("/{regency}/clock")
    String moveTimeOn(@PathVariable String regency, @RequestParam Step by, RedirectAttributes flash) {
        scenarios.moveTimeOn(catalog.of(regency).regency(), by.duration);
        flash.addFlashAttribute("notice", "scenario.moved." + by);
        return "redirect:/scenarios/" + regency + "#clock";
    }

    /** A voter list to practise an import with. */
    @GetMapping("/{regency}/exercise.csv")
    ResponseEntity<byte[]> exercise(@PathVariable String regency) {
        Scenario scenario = catalog.of(regency);
        if (scenario.exercise() == null) {
            throw new NotFound("scenario", regency);
        }
        byte[] file = VoterListFile.exercise(scenario).getBytes(StandardCharsets.UTF_8);
        String name = scenario.exercise().label().toLowerCase() + "-" + regency + "-simulasi.csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
