package id.kotaksuara.delivery.folder;

import id.kotaksuara.delivery.shipment.Carrier;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A vehicle as it leaves the warehouse.
 *
 * @param departedAt when it is to leave where it has not left
 * @param loads in the order of loading: what comes off last goes in first
 */
record Truck(Carrier vehicle, Instant departedAt, List<TruckLoad> loads) {
    Truck {
        loads = List.copyOf(loads);
    }

    /** Whether it has not left, so that its papers are drafts. */
    public boolean draft() {
        return loads.stream().anyMatch(load -> load.shipment().departedAt() == null);
    }

    /** Of the folder, by the first waybill on it: {@code MAP/SJ-6303-0007/1}. */
    public String number() {
        return "MAP/" + first().shipment().number() + "/" + first().turn();
    }

    private TruckLoad first() {
        return loads.get(0);
    }

    /** Boxes of all loads that travel on it, some of which may be on other vehicles of the same load. */
    public int boxes() {
        return loads.stream().mapToInt(load -> load.shipment().boxes()).sum();
    }

    /** Whether some load leaves on several vehicles, so that nobody knows how many boxes are on this one. */
    public boolean partly() {
        return loads.stream().anyMatch(load -> load.of() > 1);
    }

    /** Whether some part of the way is on water, so that boxes are wrapped once more. */
    public boolean onWater() {
        return loads.stream()
                .flatMap(load -> load.shipment().carriers().stream())
                .anyMatch(carrier ->
                        carrier.mode().equals("RIVER") || carrier.mode().equals("SEA"));
    }

    public List<String> escorts() {
        return named(load -> load.shipment().escorts());
    }

    public List<String> seals() {
        return named(load -> load.shipment().seals());
    }

    private List<String> named(Function<TruckLoad, List<String>> names) {
        return loads.stream().map(names).flatMap(List::stream).distinct().toList();
    }

    /** Those who drive on later parts of the way, and the one who drives this vehicle. */
    public List<Carrier> drivers() {
        var later = loads.stream()
                .flatMap(load -> load.shipment().carriers().stream())
                .filter(carrier -> carrier.leg() > 1);
        return Stream.concat(Stream.of(vehicle), later)
                .filter(carrier ->
                        !carrier.driver().isEmpty() || !carrier.phone().isEmpty())
                .distinct()
                .toList();
    }
}
