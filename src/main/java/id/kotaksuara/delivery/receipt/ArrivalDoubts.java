package id.kotaksuara.delivery.receipt;

import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.shipment.Shipment;
import java.time.Duration;

/**
 * What is hard to believe of an arrival, so that somebody is asked before it is kept.
 *
 * @param colli another number by far than boxes were sent, or none at all
 * @param early after less than a quarter of the way
 * @param after how long after it left
 * @param travel how long the way takes by plan
 */
record ArrivalDoubts(boolean colli, boolean early, Duration after, Duration travel) {

    private static final Duration SHORT_WAY = Duration.ofHours(1);
    private static final int A_FEW = 10;

    static ArrivalDoubts of(Arrival arrival, Shipment shipment) {
        Duration travel = shipment.timetable().travel();
        Duration after = Duration.between(shipment.departedAt(), arrival.arrivedAt());
        return new ArrivalDoubts(
                arrival.colli() == 0 || arrival.colli() > 2 * shipment.cargo().packages() + A_FEW,
                travel.compareTo(SHORT_WAY) > 0 && after.multipliedBy(4).compareTo(travel) < 0,
                after,
                travel);
    }

    boolean none() {
        return !colli && !early;
    }
}
