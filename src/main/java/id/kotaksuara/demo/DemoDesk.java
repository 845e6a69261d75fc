package id.kotaksuara.demo;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.demo.example.Example;
import id.kotaksuara.demo.example.ExampleStage;
import id.kotaksuara.demo.example.InDemo;
import id.kotaksuara.region.Regencies;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads examples, sets them back to their beginning and moves their time on. */
@InDemo
@Component
class DemoDesk {

    private final Regencies regencies;
    private final DemoClocks clocks;
    private final DemoLosses losses;
    private final ExampleStage stage;
    private final Journal journal;

    DemoDesk(Regencies regencies, DemoClocks clocks, DemoLosses losses, ExampleStage stage, Journal journal) {
        this.regencies = regencies;
        this.clocks = clocks;
        this.losses = losses;
        this.stage = stage;
        this.journal = journal;
    }

    /** Makes the regency of an example; one that people made themselves is never touched. */
    @Transactional
    public void load(Example example) {
        if (regencies.findByCode(example.regency()).isPresent()) {
            throw new RuleBroken("demo.realOffice", example.name());
        }
        clocks.start(example.regency(), example.begins());
        stage.set(example);
        record(example.regency(), "loaded", null, example.name());
    }

    /** Puts a loaded example back to its beginning; what was done in it since is gone. */
    @Transactional
    public void reset(Example example) {
        requireLoaded(example.regency());
        String lost = losses.words(example);
        losses.take(example);
        clocks.setBack(example.regency(), example.begins());
        stage.set(example);
        record(example.regency(), "reset", lost, example.name());
    }

    /** Moves the example's time on, for everybody who works in it. */
    @Transactional
    public void moveTimeOn(String regency, Duration by) {
        requireLoaded(regency);
        clocks.moveOn(regency, by);
        record(regency, "moved", null, "+" + by.toHours() + " h");
    }

    @Transactional(readOnly = true)
    public boolean isLoaded(String regency) {
        return clocks.has(regency);
    }

    static String subject(String regency) {
        return "demo:" + regency;
    }

    private void requireLoaded(String regency) {
        if (!clocks.has(regency)) {
            throw new NotFound("example", regency);
        }
    }

    private void record(String regency, String what, @Nullable String before, String after) {
        journal.record(new Entry(subject(regency), regency, "journal.demo." + what, before, after));
    }
}
