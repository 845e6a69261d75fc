package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.form.Lines;
import id.kotaksuara.delivery.beside.FellowLoads;
import id.kotaksuara.delivery.crew.FreeSeals;
import id.kotaksuara.delivery.crew.SealedVehicle;
import id.kotaksuara.delivery.goal.DueBy;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What every departure has to answer, be it sent alone or with its wave: times, vehicles, boxes, sealed stock. */
@Component
public class DepartureRules {

    private final WarehouseStock stock;
    private final Elections elections;
    private final OfficeClock clock;
    private final FellowLoads fellows;
    private final DueBy due;
    private final FreeSeals seals;

    DepartureRules(
            WarehouseStock stock,
            Elections elections,
            OfficeClock clock,
            FellowLoads fellows,
            DueBy due,
            FreeSeals seals) {
        this.seals = seals;
        this.due = due;
        this.stock = stock;
        this.elections = elections;
        this.clock = clock;
        this.fellows = fellows;
    }

    /** Says above a form, which keeps what was typed, that the plan is another than when it was opened. */
    static void seen(int version, Shipment shipment, Errors form) {
        if (version != shipment.version()) {
            form.reject("delivery.plan_changed.kept", new Object[] {shipment.number(), shipment.boxesPlanned()}, null);
        }
    }

    /** Says what is wrong with the form; of the stock only where nothing else is. */
    public void check(DispatchForm form, Errors errors, ShipmentLoad file) {
        Shipment shipment = file.shipment();
        checkTyped(form, errors, file);
        checkArrival(form, errors, file, true);
        if (!errors.hasErrors()) {
            enough(shipment.waybill(), form.boxes(shipment), errors);
            stock.unready(shipment.waybill(), form.loading(shipment)).ifPresent(broken -> broken.showOn(errors));
        }
    }

    /** Says at the seals which of them close another vehicle; of a load that has left only where they, or its plates, are others now. */
    void checkSeals(DispatchForm form, Errors errors, ShipmentLoad file) {
        Shipment shipment = file.shipment();
        List<String> typed = Lines.of(form.seals());
        if (!shipment.status().left()
                || !typed.equals(shipment.seals())
                || !plates(form.named()).equals(plates(shipment.carriers()))) {
            var vehicle = SealedVehicle.of(shipment, file.places().district(), typed, form.named());
            for (var taken : seals.taken(shipment.waybill().office(), vehicle, Set.of())) {
                errors.rejectValue(
                        "seals",
                        "delivery.seal_taken",
                        new Object[] {taken.seal(), taken.district(), taken.number()},
                        null);
            }
        }
    }

    private static List<String> plates(List<Carrier> carriers) {
        return carriers.stream().map(Carrier::plate).toList();
    }

    /** Says what is wrong with the answers and their days, whatever stands in the warehouse. */
    void checkTyped(DispatchForm form, Errors errors, ShipmentLoad file) {
        form.check(errors, file, now(file), new WallClock(file.places().zone()));
        var window =
                elections.withCode(file.shipment().waybill().electionCode()).window();
        window.check(errors, "departedAt", form.departedAt());
        window.check(errors, "expectedArrival", form.expectedArrival());
    }

    /**
     * Refuses an arrival after the votes, and asks about one that misses a deadline unless somebody is sure; what was
     * known to miss it already is not asked again.
     */
    void checkArrival(DispatchForm form, Errors errors, ShipmentLoad file, boolean sure) {
        var ends = ends(file);
        var known = Optional.ofNullable(file.shipment().expectedArrival()).flatMap(ends::missedAt);
        new WallClock(file.places().zone())
                .read(form.expectedArrival())
                .flatMap(ends::missedAt)
                .filter(missed -> !known.equals(Optional.of(missed)))
                .filter(missed -> missed == Deadlines.Missed.VOTING || !sure)
                .ifPresent(missed -> errors.rejectValue("expectedArrival", "delivery.times.missed." + missed));
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
    public OptionalInt sealed(Waybill waybill) {
        return stock.sealed(waybill);
    }

    /** Until when a shipment may be with its district committee, and what it misses after that. */
    public Deadlines.Ends ends(ShipmentLoad file) {
        return due.ends(file.shipment(), file.places().zone());
    }

    /** The deadline that it misses. */
    Optional<Deadlines.Missed> missed(DepartureRecord departure, ShipmentLoad file) {
        return ends(file).missedAt(departure.expectedArrival());
    }

    /** The day for which it is planned, where it would leave before that. */
    Optional<LocalDate> early(DepartureRecord departure, ShipmentLoad file) {
        var wall = new WallClock(file.places().zone());
        return Optional.ofNullable(file.shipment().timetable().plannedDeparture())
                .map(wall::day)
                .filter(planned -> wall.day(departure.at()).isBefore(planned));
    }

    /** Vehicles and drivers with which another load has left that is planned on the same ones; none where there is none. */
    List<Carrier> aboard(ShipmentLoad file) {
        return fellows.of(file.shipment()).stream()
                .filter(other -> other.status().left())
                .findFirst()
                .map(other -> other.carriers().stream()
                        .filter(carrier -> carrier.leg() == 1)
                        .toList())
                .orElse(List.of());
    }

    Instant now(ShipmentLoad file) {
        return clock.now(file.shipment().waybill().regencyCode());
    }
}
