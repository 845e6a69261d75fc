package id.kotaksuara.delivery.straight;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.receipt.ReceiptDesk.Corrected;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.DecidedReports;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.input.StraightWay.End;
import id.kotaksuara.road.report.OtherReport.Decision;
import id.kotaksuara.road.stop.StopCode;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the road know what the count of a shipment that went past the PPK was corrected to: one truth about its boxes. */
@Component
class StraightCorrections {

    private final Goals goals;
    private final ReceiptCounts counts;
    private final MovementDesk movements;
    private final DecidedReports reports;
    private final OfficeClock clock;

    StraightCorrections(
            Goals goals, ReceiptCounts counts, MovementDesk movements, DecidedReports reports, OfficeClock clock) {
        this.goals = goals;
        this.counts = counts;
        this.movements = movements;
        this.reports = reports;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Corrected corrected) {
        var shipment = corrected.shipment();
        goals.straight(shipment).ifPresent(straight -> {
            var missing = counts.missing(requireNonNull(shipment.id()));
            var now = clock.now(shipment.waybill().regencyCode());
            var ground = new Decision(false, corrected.reason(), now, corrected.by());
            for (End end :
                    movements.numbered(List.of(straight.movement())).get(0).ends()) {
                int lacking = missing.within(place(end.stop()));
                if (lacking > 0 || end.came() < end.sent()) { // what came too much is nobody's who went there
                    reports.correct(straight.movement(), end.stop(), Math.max(0, end.sent() - lacking), ground);
                }
            }
        });
    }

    private static String place(StopCode stop) {
        return stop.ofStation() ? new Station(stop.village(), stop.station()).toString() : stop.village();
    }
}
