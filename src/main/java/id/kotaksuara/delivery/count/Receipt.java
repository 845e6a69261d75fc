package id.kotaksuara.delivery.count;

import id.kotaksuara.delivery.shipment.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The first answer of a PPK, that a shipment is there; there is one for each shipment and it is never changed. */
@Entity
public class Receipt implements Persistable<Long> {

    @Id
    private Long shipmentId;

    private UUID token;

    @Embedded
    private Arrival arrival;

    @Formula("(select c.colli from colli_correction c where c.shipment_id = shipment_id order by c.id desc limit 1)")
    private @Nullable Integer correctedColli;

    private Instant recordedAt;
    private String recordedBy;

    @Transient
    private boolean fresh = true;

    protected Receipt() {} // for JPA

    public Receipt(Long shipmentId, UUID token, Arrival arrival, Signature signature) {
        this.shipmentId = shipmentId;
        this.token = token;
        this.arrival = arrival;
        this.recordedAt = signature.at();
        this.recordedBy = signature.by();
    }

    @PostLoad
    @PostPersist
    void kept() {
        fresh = false;
    }

    @Override
    public Long getId() {
        return shipmentId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public UUID token() {
        return token;
    }

    /** The arrival as it is known by now. */
    public Arrival arrival() {
        return correctedColli == null ? arrival : arrival.corrected(correctedColli);
    }

    /** The arrival as it was first sent. */
    public Arrival sent() {
        return arrival;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
