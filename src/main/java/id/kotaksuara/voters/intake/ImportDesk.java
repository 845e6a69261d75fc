package id.kotaksuara.voters.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.officetable.RegencyInTitle;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.voters.check.FileSheets;
import id.kotaksuara.voters.file.Header;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where voter lists come in: takes files, has them checked, and has them applied when a person says so. */
@Service
@Transactional
public class ImportDesk {

    private final VoterImports imports;
    private final ImportIntake intake;
    private final ImportRuns runs;
    private final FileSheets sheets;
    private final OfficeClock clock;
    private final Journal journal;
    private final Regions regions;
    private final Faults faults;

    ImportDesk(
            VoterImports imports,
            ImportIntake intake,
            ImportRuns runs,
            FileSheets sheets,
            OfficeClock clock,
            Journal journal,
            Regions regions,
            Faults faults) {
        this.imports = imports;
        this.intake = intake;
        this.runs = runs;
        this.sheets = sheets;
        this.clock = clock;
        this.journal = journal;
        this.regions = regions;
        this.faults = faults;
    }

    /**
     * Takes a file in and has it read and checked beside the pages.
     *
     * @throws RuleBroken when it is no list of voters, or somebody works on the region's list
     */
    public int receive(NewImport what, Path file, String by) {
        var wanted = new FileSheets.Wanted(what.region(), null, what.stage());
        var first = sheets.toRead(wanted, file).sheet().first(Header.ROWS_LOOKED_AT);
        var header = Header.in(first); // nothing is kept of what says who somebody is
        runs.requireFree(what.election(), what.region());
        var it = intake.keep(what, file, by);
        regencyInTitle(it, header, first).ifPresent(it::names);
        runs.ask(it, by);
        return it.number();
    }

    /** Only a guess: which regency of a larger region a file is of, a person says. */
    private Optional<String> regencyInTitle(VoterImport it, Header header, List<SheetRow> first) {
        if (RegionLevel.REGENCY.reachedBy(it.regionCode())) {
            return Optional.empty();
        }
        var above = first.stream()
                .filter(row -> row.line() < header.line())
                .map(row -> String.join(" ", row.cells()))
                .collect(joining(" "));
        var known = regions.ofLevel(regions.named(it.regionPath()), RegionLevel.REGENCY.number()).stream()
                .collect(toMap(RegionName::code, RegionName::name));
        return RegencyInTitle.in(List.of(above, it.fileName()), known);
    }

    /** Says of which regency a file is that was sent for a larger region, and has it read again. */
    public VoterImport isOf(VoterImport of, int version, String regency) {
        begin(of, version, of.uploadedBy(), it -> {
            it.isOf(regency);
            record(it, "regency", regions.named(regency).name()); // there is one
            it.readAgain(it.columns());
        });
        return imports.withId(of.id());
    }

    /** Reads a file again, with other meanings of its columns. */
    public void readAgain(VoterImport of, int version, String columns) {
        begin(of, version, of.uploadedBy(), it -> {
            record(it, "columns", it.fileName());
            it.readAgain(columns);
        });
    }

    /** The rows below the last good one, which may be signatures or notes; null where there are none. */
    @Transactional(readOnly = true)
    public Faults.@Nullable Tail tail(VoterImport of) {
        return faults.tail(of).orElse(null);
    }

    /** Reads a file again, with the rows below its last good one set aside: they are signatures or notes. */
    public void readUntilTail(VoterImport of, int version) {
        var tail = faults.tail(of).orElseThrow(() -> new RuleBroken("voters.tail.none", of.number()));
        begin(of, version, of.uploadedBy(), it -> {
            record(it, "tail", String.valueOf(tail.lastRow()));
            it.readUntil(tail.lastRow());
        });
    }

    /** Reads a file again, from another sheet, which is remembered for the next file of the region. */
    public void readSheet(VoterImport of, int version, String sheet) {
        if (sheets.of(of).stream()
                .noneMatch(known -> known.list() && known.name().equals(sheet))) {
            throw new RuleBroken("voters.sheet.none", sheet);
        }
        begin(of, version, of.uploadedBy(), it -> {
            record(it, "sheet", sheet);
            it.readSheet(sheet);
            sheets.remember(it.regionCode(), sheet, clock.now(of.regionCode()));
        });
    }

    /** Begins to apply what was checked; ends beside the pages. */
    public void apply(VoterImport of, int version, boolean warningsConfirmed, String by) {
        begin(of, version, by, it -> it.beginToApply(warningsConfirmed));
    }

    private void begin(VoterImport of, int version, String by, Step step) {
        runs.requireFree(of.electionCode(), of.regionCode());
        var it = current(of, version);
        step.take(it);
        imports.save(it);
        runs.ask(it, by);
    }

    public void discard(VoterImport of, int version) {
        var it = current(of, version);
        intake.drop(it);
        record(it, "discarded", it.fileName(), null);
    }

    private void record(VoterImport it, String what, String after) {
        record(it, what, null, "#" + it.number() + ": " + after);
    }

    private void record(VoterImport it, String what, @Nullable String before, @Nullable String after) {
        journal.record(new Entry(ImportApplying.subject(it), it.regionCode(), "journal.voters." + what, before, after));
    }

    /** The file of this person that is ready to be applied, and that a new one for the same region would discard. */
    @Transactional(readOnly = true)
    public Optional<VoterImport> ready(String election, String region, String by) {
        return imports.touching(election, region, List.of(ImportState.WAITING)).stream()
                .filter(it -> it.regionCode().equals(region) && it.uploadedBy().equals(by))
                .findFirst();
    }

    private VoterImport current(VoterImport of, int version) {
        var it = imports.withId(of.id());
        if (it.version() != version) {
            throw new ChangedMeanwhile("voters.import.changed", it.number());
        }
        return it;
    }

    /** Prepares to put the list back to what it was before a version; to be applied like any other import. */
    public int restore(VoterImport version, String by) {
        if (version.state() != ImportState.APPLIED) {
            throw new RuleBroken("voters.import.not.RESTORED", version.number());
        }
        runs.requireFree(version.electionCode(), version.regionCode());
        var it = intake.restoring(version, by);
        runs.ask(it, by);
        return it.number();
    }

    private interface Step {
        void take(VoterImport it);
    }
}
