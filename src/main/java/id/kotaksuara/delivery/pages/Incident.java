package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.shipment.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a shipment on the road (kendala), with the arrival then expected if somebody knows. */
@Entity
@Table(name = "shipment_incident")
class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Long shipmentId;

    @Column(name = "at")
    private Instant recordedAt;

    private String recordedBy;
    private String description;
    private @Nullable Instant expectedArrival;

    protected Incident() {} // for JPA

    Incident(Long shipmentId, String description, @Nullable Instant expectedArrival, Signature signature) {
        this.shipmentId = shipmentId;
        this.description = description;
        this.expectedArrival = expectedArrival;
        this.recordedAt = signature.at();
        this.recordedBy = signature.by();
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String description() {
        return description;
    }

    public @Nullable Instant expectedArrival() {
        return expectedArrival;
    }
}
