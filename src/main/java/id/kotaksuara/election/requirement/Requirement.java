package id.kotaksuara.election.requirement;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.QuantityBasis;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.station.Counts;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What one region needs for an election, rule by rule. */
public record Requirement(Counts counts, List<RequirementLine> lines) {

    public Requirement {
        requireNonNull(counts, "counts");
        lines = List.copyOf(lines);
    }

    static Requirement of(Collection<QuantityRule> rules, Counts counts) {
        return new Requirement(
                counts,
                rules.stream().map(rule -> RequirementLine.of(rule, counts)).toList());
    }

    /** All pieces of a material, whatever the contest. */
    public long of(Material material) {
        return lines.stream()
                .filter(line -> line.rule().terms().material() == material)
                .mapToLong(RequirementLine::quantity)
                .sum();
    }

    /** Boxes that need floor in the warehouse before they are sent. */
    public long standingBoxes() {
        return lines.stream()
                .filter(line -> line.rule().terms().standing())
                .mapToLong(RequirementLine::quantity)
                .sum();
    }

    /**
     * The room on a vehicle, in boxes, of what is counted on these bases and lies in no box; 0 where nobody has measured it.
     */
    public double roomBeside(Set<QuantityBasis> bases) {
        return lines.stream()
                .filter(line -> bases.contains(line.rule().terms().basis()))
                .mapToDouble(line -> line.rule().terms().room(line.quantity()))
                .sum();
    }

    /** No station is known here yet, so nothing can be said. */
    public boolean unknown() {
        return counts.stations() == 0;
    }
}
