package id.kotaksuara.election.requirement;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.election.rule.QuantityBasis;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How many boxes travel in some room with what goes beside them: what their stations hold, and what villages and districts
 * hold once, which comes with their first box. As many as surely fit, whichever villages they are of.
 */
public final class VehicleRoom {

    public static final Set<QuantityBasis> OF_STATIONS = Set.of(QuantityBasis.STATION, QuantityBasis.VOTER);
    public static final Set<QuantityBasis> OF_VILLAGE = Set.of(QuantityBasis.VILLAGE);

    private static final double ROUNDING = 1e-9;
    /** Of villages that no vehicle carries whole no part is smaller than this share of what one carries. */
    private static final int SMALLEST_PART = 3;

    private final double aBox;
    private final double ofVillage;
    private final double ofDistricts;
    /** Boxes of the villages that may be on one vehicle, the smallest first. */
    private final List<int[]> together;

    private VehicleRoom(double aBox, double ofVillage, double ofDistricts, List<int[]> together) {
        this.aBox = aBox;
        this.ofVillage = ofVillage;
        this.ofDistricts = ofDistricts;
        this.together = together;
    }

    /**
     * By what the villages and the districts of a regency need. A village may be cut, so that the stations on a vehicle need
     * more than its others: each counts as the largest of its village.
     *
     * @param largest the largest station of each village
     * @param sharing districts at the most that share a vehicle
     */
    static VehicleRoom of(
            List<Requirement> villages, List<Requirement> largest, List<Requirement> districts, int sharing) {
        var sent = sent(villages);
        return new VehicleRoom(
                1 + most(sent(largest), it -> it.roomBeside(OF_STATIONS) / it.standingBoxes()),
                most(sent, it -> it.roomBeside(OF_VILLAGE)),
                sharing * most(districts, it -> it.roomBeside(Set.of(QuantityBasis.DISTRICT))),
                together(sent, sharing).stream().map(VehicleRoom::sizes).toList());
    }

    private static List<Requirement> sent(List<Requirement> some) {
        return some.stream().filter(it -> it.standingBoxes() > 0).toList();
    }

    private static Collection<List<Requirement>> together(List<Requirement> villages, int sharing) {
        return sharing > 1
                ? List.of(villages)
                : villages.stream()
                        .collect(groupingBy(it ->
                                RegionCode.at(RegionLevel.DISTRICT, it.counts().code())))
                        .values();
    }

    private static double most(List<Requirement> some, ToDoubleFunction<Requirement> room) {
        return some.stream().mapToDouble(room).max().orElse(0);
    }

    private static int[] sizes(List<Requirement> villages) {
        return villages.stream()
                .mapToInt(it -> Math.toIntExact(it.standingBoxes()))
                .sorted()
                .toArray();
    }

    /** Boxes that travel with what goes beside them in the room of so many; one at least, however small the vehicle. */
    public int boxes(int room) {
        int most = (int) Math.floor(room / aBox + ROUNDING);
        while (most > 1 && most * aBox + once(most) > room + ROUNDING) {
            most--;
        }
        return Math.max(Math.min(room, 1), most);
    }

    /** The room of what villages and districts hold once, beside so many boxes on each vehicle. */
    private double once(int boxes) {
        int villages = together.stream()
                .mapToInt(sizes -> villages(sizes, boxes))
                .max()
                .orElse(0);
        return ofVillage * villages + ofDistricts;
    }

    /** So many villages come with a vehicle at the most: those that fit, and one of which it carries only a part. */
    private static int villages(int[] sizes, int boxes) {
        int part = Math.max(1, boxes / SMALLEST_PART);
        int left = boxes;
        int fitting = 0;
        while (fitting < sizes.length && Math.min(sizes[fitting], part) <= left) {
            left -= Math.min(sizes[fitting], part);
            fitting++;
        }
        return Math.min(sizes.length, fitting + 1);
    }

    /** In boxes, with its share of what its station holds beside it at the most: 1 where nothing is known to travel beside the boxes. */
    public double aBox() {
        return aBox;
    }

    /** What a village and the districts on a vehicle hold once, in boxes. */
    public double once() {
        return ofVillage + ofDistricts;
    }

    /** Whether what travels beside the boxes takes any of their room. */
    public boolean shared() {
        return aBox > 1 || once() > 0;
    }
}
