package id.kotaksuara.election.election;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.rule.ElectionDefaults;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.election.rule.RuleTerms;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens elections and keeps them up to date. */
@Service
public class ElectionOffice {

    private final Elections elections;
    private final QuantityRules rules;
    private final Journal journal;

    ElectionOffice(Elections elections, QuantityRules rules, Journal journal) {
        this.elections = elections;
        this.rules = rules;
        this.journal = journal;
    }

    /** Keeps a new election together with the quantity rules its kind begins with. */
    @Transactional
    public Election open(Election election) {
        Election kept = elections.save(election);
        List<RuleTerms> terms = ElectionDefaults.rules(kept.kind(), kept.contests());
        for (int position = 0; position < terms.size(); position++) {
            rules.save(new QuantityRule(kept.code(), position + 1, terms.get(position)));
        }
        journal.record(new Entry(subject(kept.code()), "", "journal.election.opened", null, kept.name()));
        return kept;
    }

    /** Changes what an election consists of; a contest that rules still name cannot be left out. */
    @Transactional
    void change(String electionCode, ElectionFacts facts) {
        Election election = elections.withCode(electionCode);
        ElectionFacts before = election.facts();
        refuseToLeaveOutContestsInUse(electionCode, facts);
        election.change(facts);
        journal.record(new Entry(
                subject(electionCode), "", "journal.election.changed", before.forJournal(), facts.forJournal()));
    }

    private void refuseToLeaveOutContestsInUse(String electionCode, ElectionFacts facts) {
        List<String> kept = facts.contests().stream().map(Contest::code).toList();
        rules.ofElection(electionCode).stream()
                .map(rule -> rule.terms().contestCode())
                .filter(contest -> contest != null && !kept.contains(contest))
                .findFirst()
                .ifPresent(contest -> {
                    throw new RuleBroken("election.contest.used", contest);
                });
    }

    static String subject(String electionCode) {
        return "election:" + electionCode;
    }
}
