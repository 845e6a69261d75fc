package id.kotaksuara.boxes.box;

import id.kotaksuara.logistics.stock.StockState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a box is; each knows what may come next, and as what the stock counts it. */
public enum BoxState {
    /** Belum dikemas: it has a code and perhaps a label, and is a box among the empty ones of the stock. */
    WAITING(null),
    /** Terbuka: filled once, then opened; what is inside has to be counted again. */
    OPEN(StockState.FILLED),
    /** Terisi: two people counted the same. */
    FILLED(StockState.FILLED),
    SEALED(StockState.SEALED),
    /** Di jalan: left with a shipment. */
    ON_ROAD(StockState.DISPATCHED),
    /** Tiba: in the store of the district committee. */
    ARRIVED(StockState.DISPATCHED),
    /** Ditarik: no longer needed. */
    WITHDRAWN(null),
    /** Diganti: was damaged; another box stands in for it. */
    REPLACED(null);

    private final @Nullable StockState stock;

    BoxState(@Nullable StockState stock) {
        this.stock = stock;
    }

    boolean mayBecome(BoxState next) {
        return switch (this) {
            case WAITING -> next == FILLED || next == SEALED || next == WITHDRAWN || next == ON_ROAD;
            case OPEN -> next == FILLED || next == WITHDRAWN || next == REPLACED;
            case FILLED -> next == SEALED || next == OPEN || next == REPLACED;
            case SEALED -> next == OPEN || next == ON_ROAD || next == REPLACED;
            case ON_ROAD -> next == SEALED || next == ARRIVED || next == REPLACED;
            case ARRIVED -> next == ON_ROAD || next == REPLACED;
            case WITHDRAWN, REPLACED -> false;
        };
    }

    /** As what the stock counts such a box; nothing where it is counted among the empty ones, or not at all. */
    public Optional<StockState> stock() {
        return Optional.ofNullable(stock);
    }

    /** Whether the box is still one that a station is to get. */
    public boolean live() {
        return this != WITHDRAWN && this != REPLACED;
    }

    /** Whether ballots lie inside that somebody has counted. */
    public boolean packed() {
        return stock != null && this != OPEN;
    }

    /** Whether the warehouse no longer has it. */
    public boolean left() {
        return this == ON_ROAD || this == ARRIVED;
    }
}
