package id.kotaksuara.planner.model;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Part;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of one consignment that differ in nothing but their names; of single boxes only their number is known. */
record PartKind(int boxes, int count, LocalDate pinned, List<String> vehicles, List<String> ids) {

    static List<PartKind> of(Consignment consignment, boolean single) {
        var parts = consignment.isCut()
                ? consignment.cutting().parts()
                : List.of(new Part(consignment.id(), consignment.boxes()));
        boolean singly = single && consignment.isCut();
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> new Look(singly ? 1 : part.boxes(), part.pinned(), part.vehicles()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(alike -> alike.getKey().kind(alike.getValue(), singly))
                .sorted(Comparator.comparingInt(kind -> -kind.boxes()))
                .toList();
    }

    /** What parts can be told apart by. */
    private record Look(int boxes, LocalDate pinned, List<String> vehicles) {

        PartKind kind(List<Part> parts, boolean singly) {
            int count = singly ? parts.stream().mapToInt(Part::boxes).sum() : parts.size();
            var ids = parts.stream().map(Part::id).toList();
            return new PartKind(boxes, count, pinned, vehicles, ids);
        }
    }

    boolean mayLeaveOn(LocalDate day) {
        return pinned == null || pinned.equals(day);
    }

    /** Whether a type was chosen for a leg. */
    boolean isChoosy(int leg) {
        return leg < vehicles.size() && !vehicles.get(leg).isEmpty();
    }

    long countOf(Collection<String> parts) {
        return ids.stream().filter(parts::contains).count();
    }
}
