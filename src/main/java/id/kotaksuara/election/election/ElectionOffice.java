package id.kotaksuara.election.election;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.database.HangingRows;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens elections and keeps them up to date. */
@Service
public class ElectionOffice {

    private static final String OPENED = "journal.election.opened";
    private static final String CHANGED = "journal.election.changed";

    /** Tables whose rows are the same whatever is voted on. */
    private static final Set<String> OF_ANY_KIND = Set.of("grading", "setup_later");

    private final Elections elections;
    private final List<ContestUse> uses;
    private final List<TakenOver> others;
    private final HangingRows hanging;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ElectionOffice(
            Elections elections,
            List<ContestUse> uses,
            List<TakenOver> others,
            HangingRows hanging,
            Journal journal,
            ApplicationEventPublisher events) {
        this.hanging = hanging;
        this.elections = elections;
        this.uses = uses;
        this.others = others;
        this.journal = journal;
        this.events = events;
    }

    /** Keeps a new election together with what its kind begins with. */
    @Transactional
    public Election open(Election election) {
        return open(election, null);
    }

    /**
     * Keeps a new election together with what an earlier one has.
     *
     * @param like code of the earlier one; null for what the kind begins with
     */
    @Transactional
    public Election open(Election election, @Nullable String like) {
        Election kept = elections.save(election);
        events.publishEvent(new ElectionOpened(kept, like));
        if (like != null) {
            Election earlier = elections.withCode(like);
            elections.flush(); // the copies refer to it
            others.forEach(other -> other.take(earlier, kept));
        }
        journal.record(new Entry(subject(kept.code()), "", OPENED, null, kept.name()));
        return kept;
    }

    /** What a new election would take over from an earlier one beside its contests and rules. */
    @Transactional(readOnly = true)
    public List<TakenOver.Part> takenOver(Election earlier) {
        return others.stream()
                .map(other -> other.of(earlier))
                .filter(part -> part.amount() > 0)
                .toList();
    }

    /** Changes what an election consists of; a contest that rules still name cannot be left out. */
    @Transactional
    public void change(String electionCode, ElectionFacts facts) {
        Election election = elections.withCode(electionCode);
        ElectionFacts before = election.facts();
        refuseToLeaveOutContestsInUse(election, facts);
        election.change(facts);
        journal.record(new Entry(subject(electionCode), "", CHANGED, before.forJournal(), facts.forJournal()));
    }

    /**
     * Changes an election that turns out to be of another kind: what it has of its old one goes, and it begins with what the
     * new one begins with.
     *
     * @param version of the election as the form showed it
     */
    @Transactional
    public void change(String electionCode, int version, ElectionKind kind, ElectionFacts facts) {
        elections.lock(electionCode).filter(now -> now != version).ifPresent(other -> {
            throw new ChangedMeanwhile("changed.electionForm");
        });
        Election election = elections.withCode(electionCode);
        if (kind == election.kind()) {
            change(electionCode, facts);
            return;
        }
        if (!mayBecomeAnother(electionCode)) {
            throw new RuleBroken("election.kind.used", election.name());
        }
        String before = election.kind() + "; " + election.facts().forJournal();
        election.become(kind, facts.beginningAs(kind));
        events.publishEvent(new ElectionOpened(election, null));
        String after = kind + "; " + election.facts().forJournal();
        journal.record(new Entry(subject(electionCode), "", CHANGED, before, after));
    }

    /** Whether its kind can still be put right: nothing was made for it but graded schedules and notes of the set-up list. */
    @Transactional(readOnly = true)
    public boolean mayBecomeAnother(String electionCode) {
        return hanging.onlyFrom(OF_ANY_KIND, "election", electionCode);
    }

    /** Whether anybody has said since an election was opened that it is as it is kept, or what else it is. */
    public boolean saidSinceOpened(String electionCode) {
        String subject = subject(electionCode);
        long opened = journal.lastLine(subject, OPENED).orElse(0L);
        return journal.lastLine(subject, CHANGED).filter(line -> line > opened).isPresent();
    }

    /** Removes an election that nothing hangs on; its contests and rules go with it. */
    @Transactional
    public void remove(String electionCode) {
        Election election = elections.withCode(electionCode);
        List<String> rest = hangingOn(electionCode);
        if (!rest.isEmpty()) {
            throw new RuleBroken("election.remove.used", election.name(), String.join(", ", rest));
        }
        others.forEach(other -> other.giveBack(election));
        elections.delete(election);
        journal.record(new Entry(subject(electionCode), "", "journal.election.removed", election.name(), null));
    }

    /** What of this election is kept, in the reader's words. */
    @Transactional(readOnly = true)
    public List<String> hangingOn(String electionCode) {
        return hanging.on("election", electionCode);
    }

    private void refuseToLeaveOutContestsInUse(Election election, ElectionFacts facts) {
        election.contests().stream()
                .filter(contest ->
                        facts.contests().stream().noneMatch(kept -> kept.code().equals(contest.code())))
                .filter(contest -> uses.stream().anyMatch(use -> use.names(election.code(), contest.code())))
                .findFirst()
                .ifPresent(contest -> {
                    throw new RuleBroken("election.contest.used", contest.name());
                });
    }

    public static String subject(String electionCode) {
        return "election:" + electionCode;
    }
}
