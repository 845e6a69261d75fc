package id.kotaksuara.voters.intake;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.election.station.StationIntake;
import id.kotaksuara.region.RegionIntake;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.voters.check.ImportWork;
import id.kotaksuara.voters.check.Progress;
import id.kotaksuara.voters.imports.Effect;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings what was checked into the list, in the caller's transaction, so that it happens whole or not at all. */
@Component
class ImportApplying {

    private static final String REMEMBER = "insert into voter_import_change select :import, * from {change}";

    private final VoterImports imports;
    private final ImportWork work;
    private final RegionIntake regions;
    private final StationIntake stations;
    private final Faults faults;
    private final ApplicationEventPublisher events;
    private final OfficeClock clock;
    private final Journal journal;

    ImportApplying(
            VoterImports imports,
            ImportWork work,
            RegionIntake regions,
            StationIntake stations,
            Faults faults,
            ApplicationEventPublisher events,
            OfficeClock clock,
            Journal journal) {
        this.imports = imports;
        this.work = work;
        this.regions = regions;
        this.stations = stations;
        this.faults = faults;
        this.events = events;
        this.clock = clock;
        this.journal = journal;
    }

    /** Makes it a version of the list. */
    void apply(Long id, String by, Progress.Teller progress) {
        var it = imports.withId(id);
        work.prepare();
        progress.at(Progress.Step.APPLYING, it.effect().changes());
        var staging = work.staging(it);
        if (imports.newestVersion(it.electionCode(), it.regionCode()) != it.checkedAgainst() || !staging.intact()) {
            throw new ChangedMeanwhile("voters.import.outdated", it.number());
        }
        regions.addFrom(staging.named("{place}"), OfficialName::ofRegency);
        staging.run(REMEMBER);
        expect(it.effect(), stations.make(Staging.changes(it)));
        staging.drop();
        forgetFaultsBefore(it);
        long order = staging.number("select nextval('voter_import_applied_order')::integer");
        it.applied(by, clock.now(it.regionCode()), order);
        imports.save(it);
        events.publishEvent(new VotersChanged(it.electionCode(), it.regionCode()));
        journal.record(new Entry(
                subject(it), it.regionCode(), "journal.voters." + it.kind(), before(it.effect()), after(it.effect())));
    }

    /** Each station has to be what it was when the file was checked. */
    private static void expect(Effect expected, StationIntake.Made made) {
        int missing = expected.changes() - made.removed() - made.changed() - made.added();
        if (missing != 0) {
            throw new ChangedMeanwhile("voters.import.outdated", missing);
        }
    }

    private void forgetFaultsBefore(VoterImport it) {
        if (it.follows() != null) {
            faults.forget(imports.numbered(it.electionCode(), it.follows()).id());
        }
    }

    /** What the journal calls the list of a region. */
    static String subject(VoterImport it) {
        return "voters:" + it.electionCode() + "/" + it.regionCode();
    }

    private static String before(Effect effect) {
        int stations = effect.stationsSame() + effect.stationsChanged() + effect.stationsGone();
        return stations + " TPS, L+P " + effect.votersBefore();
    }

    private static String after(Effect effect) {
        int stations = effect.stationsSame() + effect.stationsChanged() + effect.stationsNew();
        return stations + " TPS, L+P " + effect.votersAfter();
    }
}
