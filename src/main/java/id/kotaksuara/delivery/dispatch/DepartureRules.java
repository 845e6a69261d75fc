package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.road.ShipmentLoad;
import id.kotaksuara.delivery.road.WallClock;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What every departure has to answer, be it sent alone or with its wave: times, vehicles, boxes, sealed stock. */
@Component
public class DepartureRules {

    private final WarehouseStock stock;
    private final Elections elections;
    private final OfficeClock clock;

    DepartureRules(WarehouseStock stock, Elections elections, OfficeClock clock) {
        this.stock = stock;
        this.elections = elections;
        this.clock = clock;
    }

    /** Says what is wrong with the form; of the stock only where nothing else is. */
    public void check(DispatchForm form, Errors errors, ShipmentLoad file) {
        Shipment shipment = file.shipment();
        form.check(errors, file, now(file), new WallClock(file.places().zone()));
        var window = elections.withCode(shipment.waybill().electionCode()).window();
        window.check(errors, "departedAt", form.departedAt());
        window.check(errors, "expectedArrival", form.expectedArrival());
        if (!errors.hasErrors()) {
            enough(shipment.waybill(), form.boxes(shipment), errors);
        }
    }

    /** Says where fewer boxes are sealed in the warehouse than are to leave it. */
    public void enough(Waybill waybill, int boxes, Errors errors) {
        sealed(waybill).ifPresent(ready -> {
            if (ready < boxes) {
                errors.reject("stock.dispatch.short", new Object[] {boxes, ready}, null);
            }
        });
    }

    /** Boxes that are sealed and may leave; nothing where the office keeps no stock of boxes there. */
    OptionalInt sealed(Waybill waybill) {
        return stock.sealed(waybill);
    }

    /** Until when a shipment may be with its district committee, and what it misses after that. */
    public Deadlines.Ends ends(ShipmentLoad file) {
        var election = elections.withCode(file.shipment().waybill().electionCode());
        return election.ends(file.places().zone());
    }

    /** The day for which it is planned, where it would leave before that. */
    Optional<LocalDate> early(DepartureRecord departure, ShipmentLoad file) {
        var wall = new WallClock(file.places().zone());
        return Optional.ofNullable(file.shipment().timetable().plannedDeparture())
                .map(wall::day)
                .filter(planned -> wall.day(departure.at()).isBefore(planned));
    }

    Instant now(ShipmentLoad file) {
        return clock.now(file.shipment().waybill().regencyCode());
    }
}
