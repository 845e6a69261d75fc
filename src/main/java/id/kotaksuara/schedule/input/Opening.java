package id.kotaksuara.schedule.input;

import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * Boxes that stand in a warehouse when its first wave is loaded: those of the stock ledger now, and as many as can be made
 * ready until then: in the waves of the days before, or by the clock. Where none has ever stood by the ledger,
 * it is not kept yet and the room counts.
 */
@Component
class Opening {

    private final StockLedger ledger;
    private final OfficeClock clock;

    Opening(StockLedger ledger, OfficeClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * As many as would stand were there room for all of them; empty where as many would as there were room for.
     *
     * @param first when the first wave is loaded, on the calendar's first day
     */
    OptionalInt boxes(Warehouse warehouse, String election, DepartureCalendar calendar, LocalTime first) {
        var standing = OncePerRequest.of(
                "boxes that stand in " + warehouse.id() + " for " + election,
                () -> ledger.knownStanding(warehouse, election));
        if (standing.isEmpty() || fillsInAWave(warehouse, calendar)) {
            return OptionalInt.empty();
        }
        long all = (long) standing.getAsInt() + prepared(warehouse, calendar, first);
        return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, all));
    }

    /** Whether there is a wave before, in which all the room there is can be filled. */
    private boolean fillsInAWave(Warehouse warehouse, DepartureCalendar calendar) {
        var work = warehouse.preparation();
        return !work.byTheClock() && work.perWave() >= warehouse.room() && waves(warehouse, calendar) > 0;
    }

    private long prepared(Warehouse warehouse, DepartureCalendar calendar, LocalTime first) {
        var work = warehouse.preparation();
        return work.byTheClock()
                ? work.between(now(warehouse), calendar.firstDay().atTime(first))
                        .orElseThrow()
                : waves(warehouse, calendar) * work.perWave();
    }

    private LocalDateTime now(Warehouse warehouse) {
        return LocalDateTime.ofInstant(clock.now(warehouse.regencyCode()), clock.zoneId(warehouse.regencyCode()));
    }

    /** Waves until the first day; once one of today is over, the time after it is only one of them. */
    private long waves(Warehouse warehouse, DepartureCalendar calendar) {
        var now = now(warehouse);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), calendar.firstDay());
        long over = calendar.waveTimes().times().stream()
                .filter(time -> time.isBefore(now.toLocalTime()))
                .count();
        long begun = Math.min(1, over);
        return days > 0 ? days * calendar.waveTimes().perDay() - over + begun : days == 0 ? begun : 0;
    }
}
