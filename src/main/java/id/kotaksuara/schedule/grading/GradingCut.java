package id.kotaksuara.schedule.grading;

import id.kotaksuara.planner.planning.Consignment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts the consignments of one district where the office's own parts end, so that each piece leaves at one time. */
final class GradingCut {

    /** A piece of a consignment and the office's time for it. */
    record Piece(Consignment consignment, Share share) {}

    private GradingCut() {}

    /**
     * The pieces in order; as many as need be, and each consignment whole where the office does not divide it.
     *
     * @param shares in the order they leave; together as many boxes as the consignments
     */
    static List<Piece> of(List<Consignment> parts, List<Share> shares) {
        var pieces = walk(parts, shares);
        return pieces.size() == parts.size() ? pieces : numbered(pieces);
    }

    /** For each consignment, left whole, the time at which most of it leaves; by consignment id. */
    static Map<String, Share> mostOf(List<Consignment> parts, List<Share> shares) {
        var most = new TreeMap<String, Share>();
        walk(parts, shares)
                .forEach(piece -> most.merge(
                        piece.consignment().id(),
                        piece.share(),
                        (one, other) -> one.boxes() >= other.boxes() ? one : other));
        return most;
    }

    private static List<Piece> walk(List<Consignment> parts, List<Share> shares) {
        var rest = new ArrayDeque<>(shares);
        var pieces = new ArrayList<Piece>();
        for (var part : parts) {
            for (int uncovered = part.boxes(); uncovered > 0; ) {
                var share = rest.pop();
                int boxes = Math.min(uncovered, share.boxes());
                pieces.add(new Piece(sized(part, boxes), share.of(boxes)));
                uncovered -= boxes;
                if (boxes < share.boxes()) {
                    rest.push(share.of(share.boxes() - boxes));
                }
            }
        }
        return pieces;
    }

    private static List<Piece> numbered(List<Piece> pieces) {
        var numbered = new ArrayList<Piece>();
        for (var piece : pieces) {
            String id = piece.consignment().destination() + "-" + (numbered.size() + 1);
            numbered.add(new Piece(named(piece.consignment(), id), piece.share()));
        }
        return numbered;
    }

    private static Consignment sized(Consignment part, int boxes) {
        return boxes == part.boxes() ? part : copy(part, part.id(), boxes);
    }

    private static Consignment named(Consignment part, String id) {
        return copy(part, id, part.boxes());
    }

    private static Consignment copy(Consignment part, String id, int boxes) {
        return new Consignment(
                id, part.origin(), part.destination(), boxes, part.difficultyClass(), part.way(), part.dates());
    }
}
