package id.kotaksuara.delivery.goal;

import id.kotaksuara.delivery.shipment.Shipment;

/** Hears that a shipment has left of which it was said before that it goes past the PPK. */
public interface StraightDeparture {

    void left(Shipment shipment, Goal goal);
}
