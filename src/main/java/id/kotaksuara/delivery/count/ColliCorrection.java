package id.kotaksuara.delivery.count;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The right number of colli where a PPK had mistyped it; the first answer stays as it was sent. */
@Entity
public class ColliCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Long shipmentId;
    private UUID token;
    private int colli;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;

    protected ColliCorrection() {} // for JPA

    public ColliCorrection(Long shipmentId, Sending sending, int colli, String reason) {
        this.shipmentId = shipmentId;
        this.token = sending.token();
        this.colli = colli;
        this.reason = reason;
        this.recordedAt = sending.signature().at();
        this.recordedBy = sending.signature().by();
    }

    /** Whether another sending of the same form says the same. */
    boolean says(int otherColli, String otherReason) {
        return colli == otherColli && reason.equals(otherReason);
    }

    public int colli() {
        return colli;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
