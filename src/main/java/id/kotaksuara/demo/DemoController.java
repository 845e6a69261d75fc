package id.kotaksuara.demo;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.demo.example.Example;
import id.kotaksuara.demo.example.ExamplePeople;
import id.kotaksuara.demo.example.Examples;
import id.kotaksuara.demo.example.InDemo;
import id.kotaksuara.demo.example.VoterListFile;
import id.kotaksuara.region.clock.OfficeClock;
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

/** Where administrators load examples, set them back and move their time on. */
@InDemo
@Controller
@RequestMapping("/demo")
class DemoController {

    /** How far time moves at a press. */
    enum Step {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1));

        private final Duration duration;

        Step(Duration duration) {
            this.duration = duration;
        }
    }

    private final Examples examples;
    private final DemoDesk demo;
    private final DemoLosses losses;
    private final OfficeClock clock;
    private final Journal journal;

    DemoController(Examples examples, DemoDesk demo, DemoLosses losses, OfficeClock clock, Journal journal) {
        this.examples = examples;
        this.demo = demo;
        this.losses = losses;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        List<ExampleRow> rows = examples.all().stream()
                .filter(example -> me.area().contains(example.regency()))
                .map(example -> ExampleRow.of(example, demo.isLoaded(example.regency()), clock))
                .toList();
        model.addAttribute("examples", rows);
        return "demo/list";
    }

    @GetMapping("/{regency}")
    String show(@PathVariable String regency, Model model) {
        Example example = examples.of(regency);
        model.addAttribute("example", example);
        model.addAttribute("row", ExampleRow.of(example, demo.isLoaded(regency), clock));
        model.addAttribute("people", ExamplePeople.of(example));
        model.addAttribute("steps", Step.values());
        model.addAttribute("journal", journal.about(DemoDesk.subject(regency)));
        return "demo/show";
    }

    @PostMapping("/{regency}/load")
    String load(@PathVariable String regency, RedirectAttributes flash) {
        Example example = examples.of(regency);
        if (demo.isLoaded(regency)) {
            return "redirect:/demo/" + regency + "/reset"; // which asks first
        }
        demo.load(example);
        return done(example, "demo.loaded", flash);
    }

    /** Asks once more and counts what is lost. */
    @GetMapping("/{regency}/reset")
    String confirmReset(@PathVariable String regency, Model model) {
        Example example = examples.of(regency);
        model.addAttribute("example", example);
        model.addAttribute("losses", losses.count(example));
        return "demo/reset";
    }

    @PostMapping("/{regency}/reset")
    String reset(@PathVariable String regency, RedirectAttributes flash) {
        Example example = examples.of(regency);
        demo.reset(example);
        return done(example, "demo.wasReset", flash);
    }

    private static String done(Example example, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArguments", new Object[] {example.name()});
        return "redirect:/demo/" + example.regency();
    }

    @GetMapping("/{regency}/clock")
    String clock(@PathVariable String regency) {
        return "redirect:/demo/" + examples.of(regency).regency() + "#clock";
    }

    @PostMapping("/{regency}/clock")
    String moveTimeOn(@PathVariable String regency, @RequestParam Step by, RedirectAttributes flash) {
        demo.moveTimeOn(examples.of(regency).regency(), by.duration);
        flash.addFlashAttribute("notice", "demo.moved." + by);
        return "redirect:/demo/" + regency + "#clock";
    }

    /** A voter list to practise an import with. */
    @GetMapping("/{regency}/exercise.csv")
    ResponseEntity<byte[]> exercise(@PathVariable String regency) {
        Example example = examples.of(regency);
        if (example.exercise() == null) {
            throw new NotFound("example", regency);
        }
        byte[] file = VoterListFile.exercise(example).getBytes(StandardCharsets.UTF_8);
        String name = example.exercise().label().toLowerCase() + "-" + regency + "-simulasi.csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
