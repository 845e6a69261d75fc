package id.kotaksuara.election.requirement;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.station.Counts;

/**
 * A rule with the numbers it gave in one region: {@code quantity = rule's quantity × (units + reserve)}.
 *
 * @param units stations, voters or offices, as the rule's basis says
 * @param reserve rounded up at each station
 * @param quantity pieces needed
 */
public record RequirementLine(QuantityRule rule, long units, long reserve, long quantity) {

    public RequirementLine {
        requireNonNull(rule, "rule");
    }

    static RequirementLine of(QuantityRule rule, Counts counts) {
        return new RequirementLine(rule, rule.units(counts), rule.reserve(counts), rule.needed(counts));
    }
}
