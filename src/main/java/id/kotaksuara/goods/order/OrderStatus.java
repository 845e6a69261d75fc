package id.kotaksuara.goods.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an order stands. */
public enum OrderStatus {
    LATE,
    /** Expected today or later. */
    DUE,
    /** Nobody has said when. */
    UNDATED,
    ARRIVED;

    static OrderStatus of(long open, @Nullable LocalDate expected, LocalDate today) {
        if (open <= 0) {
            return ARRIVED;
        }
        if (expected == null) {
            return UNDATED;
        }
        return expected.isBefore(today) ? LATE : DUE;
    }
}
