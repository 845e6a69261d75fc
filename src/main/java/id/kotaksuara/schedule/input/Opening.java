package id.kotaksuara.schedule.input;

import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeClock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Boxes that stand in a warehouse when its first wave is loaded: those of the stock ledger now, and as many as can be made
 * ready in the waves of the days before. Where the ledger has none standing, it is not kept yet and the room counts.
 */
@Component
class Opening {

    private final StockLedger ledger;
    private final OfficeClock clock;

    Opening(StockLedger ledger, OfficeClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    int boxes(Warehouse warehouse, DepartureCalendar calendar) {
        int standing = ledger.standingIn(warehouse);
        if (standing == 0) {
            return warehouse.room();
        }
        long days = ChronoUnit.DAYS.between(clock.today(warehouse.regencyCode()), calendar.firstDay());
        long waves = Math.max(0, days) * calendar.waveTimes().perDay();
        return (int) Math.min(warehouse.room(), standing + waves * warehouse.preparedPerWave());
    }
}
