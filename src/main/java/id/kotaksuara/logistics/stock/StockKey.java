package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Names one heap of goods: where it is and how far. */
@Embeddable
record StockKey(
        Long warehouseId,
        @Embedded Goods goods,
        @Enumerated(EnumType.STRING) StockState state) implements Serializable {
    StockKey {
        requireNonNull(warehouseId, "warehouseId");
        requireNonNull(goods, "goods");
        requireNonNull(state, "state");
    }
}
