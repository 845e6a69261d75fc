package id.kotaksuara.delivery.beside;

import id.kotaksuara.access.journal.FoundCounts;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.boxes.collo.ColloState;
import id.kotaksuara.delivery.count.Condition;
import java.util.List;

/** The colli of a shipment beside what was found of them. */
record ColloCount(List<ColloRow> colli, List<ColloFinding> findings) {
    public ColloCount {
        colli = List.copyOf(colli);
        findings = List.copyOf(findings);
    }

    public boolean counted() {
        return !findings.isEmpty();
    }

    public long good() {
        return in(ColloState.ARRIVED);
    }

    public long damaged() {
        return in(ColloState.DAMAGED);
    }

    public long missing() {
        return in(ColloState.MISSING);
    }

    private long in(ColloState state) {
        return colli.stream().filter(collo -> collo.state() == state).count();
    }

    /** Packages that nobody sent. */
    public int surplus() {
        return findings.stream()
                .filter(finding -> finding.condition() == Condition.SURPLUS)
                .mapToInt(ColloFinding::pieces)
                .sum();
    }

    /** Why one was found damaged, missing, or too many; "" where nothing is wrong with it. */
    public String reason(String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(ColloFinding::reason)
                .findFirst()
                .orElse("");
    }

    String said() {
        return FoundCounts.kept(good(), damaged(), missing(), surplus());
    }
}
