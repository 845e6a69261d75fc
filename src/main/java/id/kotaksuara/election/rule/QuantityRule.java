package id.kotaksuara.election.rule;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.station.Counts;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How much of one material an election needs, per what, and by which regulation. */
@Entity
public class QuantityRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String electionCode;
    private int position;

    @Embedded
    private RuleTerms terms;

    @Version
    private int version;

    protected QuantityRule() {} // for JPA

    public QuantityRule(String electionCode, int number, RuleTerms terms) {
        this.electionCode = requireNonNull(electionCode, "electionCode");
        this.position = number;
        this.terms = requireNonNull(terms, "terms");
    }

    void change(RuleTerms changed) {
        terms = requireNonNull(changed, "changed");
    }

    /** What a region with these counts needs, in pieces. */
    public long needed(Counts counts) {
        return terms.quantity() * (units(counts) + reserve(counts));
    }

    /** How many stations, voters or offices the quantity is multiplied with. */
    public long units(Counts counts) {
        return terms.basis().units(counts);
    }

    public long reserve(Counts counts) {
        return counts.reserve(terms.reservePermille());
    }

    /** Names the rule within its election, from 1; the number of a removed rule is given to no other. */
    public int number() {
        return position;
    }

    public String electionCode() {
        return electionCode;
    }

    public RuleTerms terms() {
        return terms;
    }

    public int version() {
        return version;
    }
}
