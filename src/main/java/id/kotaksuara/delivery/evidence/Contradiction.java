package id.kotaksuara.delivery.evidence;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.shipment.Signature;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that came after another answer had been kept, and differs from it; both stay until a person decides. */
@Entity
public class Contradiction {

    /** What the report is about. */
    public enum Kind {
        ARRIVAL,
        CHECK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Long shipmentId;
    private UUID token;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Integer colli;

    @Enumerated(EnumType.STRING)
    private @Nullable SealState seals;

    private String sealNote = "";
    private String reportedBy = "";
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contradiction_line", joinColumns = @JoinColumn(name = "contradiction_id"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    @Embedded
    private @Nullable EvidenceVerdict verdict;

    protected Contradiction() {} // for JPA

    private Contradiction(Long shipmentId, UUID token, Kind kind, Signature signature) {
        this.shipmentId = shipmentId;
        this.token = token;
        this.kind = kind;
        this.recordedAt = signature.at();
        this.recordedBy = signature.by();
    }

    public static Contradiction of(Long shipmentId, UUID token, Arrival arrival, Signature signature) {
        var report = new Contradiction(shipmentId, token, Kind.ARRIVAL, signature);
        report.colli = arrival.colli();
        report.seals = arrival.seals();
        report.sealNote = arrival.sealNote();
        report.reportedBy = arrival.reportedBy();
        return report;
    }

    public static Contradiction of(Long shipmentId, UUID token, List<Finding> differences, Signature signature) {
        var report = new Contradiction(shipmentId, token, Kind.CHECK, signature);
        report.findings.addAll(differences);
        return report;
    }

    /** Decides once and for all. */
    public void decide(EvidenceVerdict decision) {
        if (verdict != null) {
            throw new RuleBroken("delivery.verdict.before", verdict.verdictBy());
        }
        verdict = decision;
    }

    /** Whether another report says nothing else. */
    public boolean tellsTheSame(Contradiction other) {
        return kind == other.kind
                && Objects.equals(colli, other.colli)
                && seals == other.seals
                && sealNote.equals(other.sealNote)
                && findings.equals(other.findings);
    }

    public boolean open() {
        return verdict == null;
    }

    public @Nullable Long id() {
        return id;
    }

    public Long shipmentId() {
        return shipmentId;
    }

    public UUID token() {
        return token;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Integer colli() {
        return colli;
    }

    public @Nullable SealState seals() {
        return seals;
    }

    public String sealNote() {
        return sealNote;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public @Nullable EvidenceVerdict verdict() {
        return verdict;
    }
}
