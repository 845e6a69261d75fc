package id.kotaksuara.goods.incoming;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods that came with one delivery note (BTTB).
 *
 * @param number within the office, from 1
 * @param warehouse the code of the one that took them in; "" where nothing came in and the warehouse is gone
 * @param closed by whom and when it was closed, or taken back as begun by mistake; null while it is being counted
 */
record GoodsReceipt(
        int number,
        String warehouse,
        Note note,
        LocalDate arrived,
        @Nullable Closed closed) {
    GoodsReceipt {
        requireNonNull(warehouse, "warehouse");
        requireNonNull(note, "note");
        requireNonNull(arrived, "arrived");
    }

    /** What the delivery note says of the delivery; vehicle and driver may be "". */
    record Note(String number, String supplier, String vehicle, String driver) {}

    record Closed(String by, Instant at, boolean withdrawn) {}

    public boolean open() {
        return closed == null;
    }

    /** Begun by mistake: nothing of it came in. */
    public boolean withdrawn() {
        return closed != null && closed.withdrawn();
    }

    /** How papers name it. */
    public String paper(String regency) {
        return paper(regency, number);
    }

    static String paper(String regency, int number) {
        return new RegionCode(regency).numbered("TB", number);
    }
}
