package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.election.requirement.RoomBeside;
import id.kotaksuara.logistics.fleet.VehicleType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How the room of a shipment's vehicles is used.
 *
 * @param room in boxes, on the leg that has least; empty where vehicles are unknown or others have boxes on them
 */
record OnBoard(OptionalInt room, int boxes, RoomBeside beside) {

    static OnBoard of(Shipment shipment, List<VehicleType> types, RoomBeside beside) {
        var known = types.stream().collect(toMap(VehicleType::name, VehicleType::boxes, Math::min));
        boolean alone = shipment.sharesWith().isEmpty();
        return new OnBoard(alone ? least(shipment.carriers(), known) : OptionalInt.empty(), shipment.boxes(), beside);
    }

    private static OptionalInt least(Collection<Carrier> carriers, Map<String, Integer> known) {
        return carriers.stream().allMatch(carrier -> known.containsKey(carrier.vehicleType()))
                ? carriers.stream()
                        .collect(groupingBy(Carrier::leg, summingInt(carrier -> known.get(carrier.vehicleType()))))
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .min()
                : OptionalInt.empty();
    }

    /** Whether it is known what travels beside the boxes, and on what. */
    public boolean measured() {
        return room.isPresent() && beside.boxes() > 0;
    }

    /** Room that is lacking for what travels beside the boxes, in boxes. */
    public int lacking() {
        return measured() ? Math.max(0, boxes + beside.boxes() - room.getAsInt()) : 0;
    }
}
