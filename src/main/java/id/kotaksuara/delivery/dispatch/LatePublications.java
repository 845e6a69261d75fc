package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.delivery.shipment.ShipmentRegister;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes, once at the start, the shipments of schedules that were published by a version that left this to the pages. */
@Component
class LatePublications {

    private final ShipmentRegister register;
    private final DepartureList departures;

    LatePublications(ShipmentRegister register, DepartureList departures) {
        this.register = register;
        this.departures = departures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void follow() {
        register.behind().forEach(departures::follow);
    }
}
