package id.kotaksuara.election.rule;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the quantity rules of elections; each change stands in the journal of its election and of the rule. */
@Service
class RuleBook {

    private final Elections elections;
    private final QuantityRules rules;
    private final RuleWords words;
    private final Journal journal;

    RuleBook(Elections elections, QuantityRules rules, RuleWords words, Journal journal) {
        this.elections = elections;
        this.rules = rules;
        this.words = words;
        this.journal = journal;
    }

    @Transactional
    void add(String electionCode, RuleTerms terms) {
        Election election = checked(electionCode, terms, 0);
        int number = rules.ofElection(electionCode).stream()
                        .mapToInt(QuantityRule::number)
                        .max()
                        .orElse(0)
                + 1;
        rules.save(new QuantityRule(electionCode, number, terms));
        record(election, number, "journal.rule.added", null, terms);
    }

    @Transactional
    void change(String electionCode, int number, RuleTerms terms) {
        Election election = checked(electionCode, terms, number);
        QuantityRule rule = rules.numbered(electionCode, number);
        RuleTerms before = rule.terms();
        rule.change(terms);
        record(election, number, "journal.rule.changed", before, terms);
    }

    @Transactional
    void remove(String electionCode, int number, int version) {
        QuantityRule rule = rules.numbered(electionCode, number);
        if (rule.version() != version) {
            throw new ChangedMeanwhile("changed.rule", number);
        }
        rules.delete(rule);
        record(elections.withCode(electionCode), number, "journal.rule.removed", rule.terms(), null);
    }

    /** Two rules about the same would count it twice; a contest must be one of the election's. */
    private Election checked(String electionCode, RuleTerms terms, int number) {
        Election election = elections.withCode(electionCode);
        if (terms.contestCode() != null
                && election.contests().stream()
                        .noneMatch(contest -> contest.code().equals(terms.contestCode()))) {
            throw new RuleBroken("rule.contest.unknown", terms.contestCode());
        }
        rules.ofElection(electionCode).stream()
                .filter(rule -> rule.number() != number && rule.terms().sameMatter(terms))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken("rule.twice", other.number(), words.terms(other.terms()));
                });
        return election;
    }

    private void record(
            Election election, int number, String action, @Nullable RuleTerms before, @Nullable RuleTerms after) {
        for (String subject :
                new String[] {ElectionOffice.subject(election.code()), subject(election.code(), number)}) {
            journal.record(new Entry(subject, "", action, said(election, before), said(election, after)));
        }
    }

    private @Nullable String said(Election election, @Nullable RuleTerms terms) {
        return terms == null ? null : words.forJournal(terms, election.contests());
    }

    static String subject(String electionCode, int number) {
        return ElectionOffice.subject(electionCode) + "/rule/" + number;
    }
}
