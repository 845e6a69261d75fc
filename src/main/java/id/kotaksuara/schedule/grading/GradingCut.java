package id.kotaksuara.schedule.grading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.schedule.officeplan.OfficeLoad;
import id.kotaksuara.schedule.officeplan.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Cuts the consignment of a district where the office's own loads end, so that its plan and the best one are plans of the
 * same problem.
 *
 * @param consignment the same, with parts that each belong to one load of the office
 */
record GradingCut(Consignment consignment, List<OfficeLoad> loads) {

    GradingCut {
        loads = List.copyOf(loads);
    }

    /** Boxes of a part that leave with one of the shares. */
    private record Piece(Part part, int share, int boxes) {}

    /**
     * A part whole where the office does not divide it.
     *
     * @param shares in the order they leave; together as many boxes as the consignment
     */
    static GradingCut of(Consignment consignment, List<Share> shares) {
        var pieces = named(walk(consignment.cutting().parts(), shares));
        var cutting = new Cutting(
                pieces.stream().map(Piece::part).toList(),
                Math.max(consignment.cutting().maxLoads(), shares.size()));
        return new GradingCut(consignment.cut(cutting), loads(consignment, pieces, shares));
    }

    /** Each part whole, in the load with which most of it leaves. */
    static GradingCut mostOf(Consignment consignment, List<Share> shares) {
        Map<Part, List<Piece>> byPart =
                walk(consignment.cutting().parts(), shares).stream().collect(groupingBy(Piece::part, toList()));
        var most = consignment.cutting().parts().stream()
                .map(part -> byPart.get(part).stream()
                        .max(Comparator.comparingInt(Piece::boxes))
                        .orElseThrow())
                .toList();
        return new GradingCut(consignment, loads(consignment, most, shares));
    }

    private static List<OfficeLoad> loads(Consignment consignment, List<Piece> pieces, List<Share> shares) {
        var parts = pieces.stream()
                .collect(groupingBy(
                        Piece::share,
                        TreeMap::new,
                        mapping(piece -> piece.part().id(), toList())));
        var boxes = pieces.stream().collect(groupingBy(Piece::share, summingInt(piece -> piece.part()
                .boxes())));
        return parts.entrySet().stream()
                .map(load -> new OfficeLoad(
                        consignment.id(),
                        load.getValue(),
                        shares.get(load.getKey()).of(boxes.get(load.getKey()))))
                .toList();
    }

    private static List<Piece> walk(List<Part> parts, List<Share> shares) {
        var pieces = new ArrayList<Piece>();
        int share = 0;
        int rest = shares.get(0).boxes();
        for (var part : parts) {
            for (int uncovered = part.boxes(); uncovered > 0; ) {
                while (rest == 0) {
                    rest = shares.get(++share).boxes();
                }
                int boxes = Math.min(uncovered, rest);
                pieces.add(new Piece(part, share, boxes));
                uncovered -= boxes;
                rest -= boxes;
            }
        }
        return pieces;
    }

    /** Of a part that the office divides each piece has a name of its own. */
    private static List<Piece> named(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(at -> {
                    var piece = pieces.get(at);
                    boolean divided = piece.boxes() < piece.part().boxes();
                    String id = divided
                            ? piece.part().id() + "~" + (piece.share() + 1)
                            : piece.part().id();
                    return new Piece(new Part(id, piece.boxes()), piece.share(), piece.boxes());
                })
                .toList();
    }
}
