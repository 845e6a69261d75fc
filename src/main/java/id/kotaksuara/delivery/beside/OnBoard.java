package id.kotaksuara.delivery.beside;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.election.requirement.RoomBeside;
import id.kotaksuara.logistics.fleet.VehicleType;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How the room of vehicles is used on the leg that has least to spare.
 *
 * @param room in boxes, of all vehicles of that leg; empty where that of one of them is unknown
 * @param load what is on them
 * @param together whether loads of other districts are among it
 */
public record OnBoard(OptionalInt room, Load load, boolean together) {

    /** Boxes, and the room of what travels beside them. */
    public record Load(int boxes, RoomBeside beside) {

        static final Load NOTHING = new Load(0, RoomBeside.NONE);

        Load plus(Load other) {
            return new Load(boxes + other.boxes, beside.plus(other.beside));
        }

        int room() {
            return boxes + beside.boxes();
        }
    }

    /** Others ride along on the first leg. */
    static OnBoard of(List<Carrier> carriers, List<VehicleType> types, Load own, Load others) {
        var known = types.stream().collect(toMap(VehicleType::name, VehicleType::boxes, Math::min));
        boolean shared = others.boxes() > 0;
        if (carriers.isEmpty() || !carriers.stream().allMatch(carrier -> known.containsKey(carrier.vehicleType()))) {
            return new OnBoard(OptionalInt.empty(), own.plus(others), shared);
        }
        Map<Integer, Integer> rooms = carriers.stream()
                .collect(groupingBy(Carrier::leg, summingInt(carrier -> known.get(carrier.vehicleType()))));
        return rooms.entrySet().stream()
                .map(leg -> leg.getKey() == 1
                        ? new OnBoard(OptionalInt.of(leg.getValue()), own.plus(others), shared)
                        : new OnBoard(OptionalInt.of(leg.getValue()), own, false))
                .min(comparingInt(leg -> leg.room.getAsInt() - leg.load.room()))
                .orElseThrow();
    }

    /** Whether anything is known to travel beside the boxes, and on what. */
    public boolean measured() {
        return room.isPresent() && load.beside().boxes() > 0;
    }

    /** Room that is lacking, in boxes. */
    public int lacking() {
        return Math.max(0, load.room() - room.orElse(load.room()));
    }
}
