package id.kotaksuara.election.rule;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.election.ContestUse;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.ElectionOpened;
import id.kotaksuara.election.election.Elections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the quantity rules of elections; each change stands in the journal of its election and of the rule. */
@Service
class RuleDesk implements ContestUse {

    private final Elections elections;
    private final QuantityRules rules;
    private final RuleWords words;
    private final Journal journal;

    RuleDesk(Elections elections, QuantityRules rules, RuleWords words, Journal journal) {
        this.elections = elections;
        this.rules = rules;
        this.words = words;
        this.journal = journal;
    }

    /** An election begins with the rules of its kind, or with those of an earlier one as far as it has their contests. */
    @EventListener
    void begin(ElectionOpened opened) {
        Election election = opened.election();
        var terms = opened.like() == null
                ? RuleDefaults.rules(election.kind(), election.contests())
                : termsOf(opened.like(), election);
        int number = forget(election.code());
        for (RuleTerms each : terms) {
            rules.save(new QuantityRule(election.code(), ++number, each));
        }
    }

    /** The rules of the kind that it was taken for go; returns the last number that was given to any. */
    private int forget(String electionCode) {
        int last = rules.lastNumber(electionCode);
        rules.keepNumber(electionCode, last);
        rules.removeAllOf(electionCode);
        return last;
    }

    private List<RuleTerms> termsOf(String earlier, Election election) {
        var contests = election.contests().stream().map(Contest::code).toList();
        return rules.ofElection(earlier).stream()
                .map(QuantityRule::terms)
                .filter(terms -> terms.contestCode() == null || contests.contains(terms.contestCode()))
                .toList();
    }

    @Override
    public boolean names(String electionCode, String contestCode) {
        return rules.ofElection(electionCode).stream()
                .anyMatch(rule -> contestCode.equals(rule.terms().contestCode()));
    }

    @Transactional
    void add(String electionCode, RuleTerms terms) {
        Election election = checked(electionCode, terms, 0);
        int number = rules.lastNumber(electionCode) + 1;
        rules.save(new QuantityRule(electionCode, number, terms));
        record(election, number, "journal.rule.added", new Told(null, terms));
    }

    @Transactional
    void change(String electionCode, int number, RuleTerms terms) {
        Election election = checked(electionCode, terms, number);
        QuantityRule rule = rules.numbered(electionCode, number);
        RuleTerms before = rule.terms();
        rule.change(terms);
        record(election, number, "journal.rule.changed", new Told(before, terms));
    }

    @Transactional
    void remove(String electionCode, int number, int version) {
        QuantityRule rule = rules.numbered(electionCode, number);
        if (rule.version() != version) {
            throw new ChangedMeanwhile("changed.rule", number);
        }
        rules.keepNumber(electionCode, number);
        rules.delete(rule);
        record(elections.withCode(electionCode), number, "journal.rule.removed", new Told(rule.terms(), null));
    }

    /** Two rules about the same would count it twice; a contest must be one of the election's. */
    private Election checked(String electionCode, RuleTerms terms, int number) {
        Election election = elections.withCode(electionCode);
        if (terms.contestCode() != null
                && election.contests().stream()
                        .noneMatch(contest -> contest.code().equals(terms.contestCode()))) {
            throw new RuleBroken("rule.contest.unknown");
        }
        rules.ofElection(electionCode).stream()
                .filter(rule -> rule.number() != number && rule.terms().sameMatter(terms))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken("rule.twice", other.number(), words.terms(other.terms()));
                });
        return election;
    }

    /** A rule before and after; null where there was none, or is none any more. */
    private record Told(
            @Nullable RuleTerms before, @Nullable RuleTerms after) {}

    private void record(Election election, int number, String action, Told told) {
        for (String subject :
                new String[] {ElectionOffice.subject(election.code()), subject(election.code(), number)}) {
            journal.record(new Entry(subject, "", action, said(election, told.before()), said(election, told.after())));
        }
    }

    private @Nullable String said(Election election, @Nullable RuleTerms terms) {
        return terms == null ? null : words.forJournal(terms, election.contests());
    }

    static String subject(String electionCode, int number) {
        return ElectionOffice.subject(electionCode) + "/rule/" + number;
    }
}
