package id.kotaksuara.election.rule;

import java.util.List;

/**
 * The room that a box takes on a vehicle with its share of what travels beside the boxes of its station.
 *
 * @param aBox in boxes: 1 where nothing is known to travel beside them
 */
public record VehicleRoom(double aBox) {

    private static final double ROUNDING = 1e-9;

    /** By the rules of an election for each station; what a village or a district holds comes once and is not spread. */
    public static VehicleRoom of(List<QuantityRule> rules) {
        var ofStation = rules.stream()
                .map(QuantityRule::terms)
                .filter(terms -> terms.basis() == QuantityBasis.STATION)
                .toList();
        int boxes = ofStation.stream()
                .filter(RuleTerms::standing)
                .mapToInt(RuleTerms::quantity)
                .sum();
        double beside = ofStation.stream()
                .mapToDouble(terms -> terms.room(terms.quantity()))
                .sum();
        return new VehicleRoom(boxes == 0 ? 1 : 1 + beside / boxes);
    }

    /** Boxes that travel with what goes beside them in the room of so many; one at least, however small the vehicle. */
    public int boxes(int room) {
        return Math.max(Math.min(room, 1), (int) Math.floor(room / aBox + ROUNDING));
    }

    /** Whether what travels beside the boxes takes any of their room. */
    public boolean shared() {
        return aBox > 1;
    }
}
