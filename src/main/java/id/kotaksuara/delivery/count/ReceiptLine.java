package id.kotaksuara.delivery.count;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the count at the PPK; corrections are further lines, which may take boxes back. */
@Entity
class ReceiptLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Long shipmentId;
    private UUID token;
    private int position;

    @Embedded
    private Finding finding;

    private boolean correction;
    private Instant recordedAt;
    private String recordedBy;

    protected ReceiptLine() {} // for JPA

    private ReceiptLine(Long shipmentId, Sending sending, Finding finding, boolean correction) {
        this.shipmentId = shipmentId;
        this.token = sending.token();
        this.position = sending.position();
        this.finding = finding;
        this.correction = correction;
        this.recordedAt = sending.signature().at();
        this.recordedBy = sending.signature().by();
    }

    static ReceiptLine counted(Long shipmentId, Sending sending, Finding finding) {
        if (finding.boxes() < 0) {
            throw new IllegalArgumentException("only a correction takes boxes back");
        }
        return new ReceiptLine(shipmentId, sending, finding, false);
    }

    static ReceiptLine corrected(Long shipmentId, Sending sending, Finding finding) {
        return new ReceiptLine(shipmentId, sending, finding, true);
    }

    boolean sentWith(String formToken) {
        return token.toString().equals(formToken);
    }

    public Finding finding() {
        return finding;
    }

    public boolean correction() {
        return correction;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
