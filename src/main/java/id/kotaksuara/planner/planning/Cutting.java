package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a consignment may be cut: the parts that stay whole, and how many loads of them may leave; no parts where it goes whole. */
public record Cutting(List<Part> parts, int maxLoads) {

    public static final Cutting NONE = new Cutting(List.of(), 1);

    /** Loads of one consignment where the office says nothing. */
    public static final int USUAL_LOADS = 4;

    public Cutting {
        parts = List.copyOf(parts);
        var ids = parts.stream().map(Part::id).collect(Collectors.toSet());
        if (ids.size() < parts.size()) {
            throw new IllegalArgumentException("the same part twice");
        }
    }

    public static Cutting of(List<Part> parts) {
        return new Cutting(parts, USUAL_LOADS);
    }

    public boolean isNone() {
        return parts.isEmpty();
    }

    public int boxes() {
        return parts.stream().mapToInt(Part::boxes).sum();
    }

    Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    boolean hasNonsense(int boxes) {
        return !isNone() && (boxes != boxes() || maxLoads < 0 || parts.stream().anyMatch(part -> part.boxes() <= 0));
    }

    /** Without so many boxes of its first parts. */
    Cutting withFewer(int fewer) {
        var kept = new ArrayList<Part>();
        int open = fewer;
        for (var part : parts) {
            int taken = Math.min(open, part.boxes());
            open -= taken;
            if (taken < part.boxes()) {
                kept.add(part.withBoxes(part.boxes() - taken));
            }
        }
        return new Cutting(kept, maxLoads);
    }

    Cutting with(Function<Part, Part> change) {
        return new Cutting(parts.stream().map(change).toList(), maxLoads);
    }
}
