package id.kotaksuara.election;

import id.kotaksuara.journal.Entry;
import id.kotaksuara.journal.Journal;
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

    static String subject(String electionCode) {
        return "election:" + electionCode;
    }
}
