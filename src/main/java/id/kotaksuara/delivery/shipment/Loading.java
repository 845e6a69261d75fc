package id.kotaksuara.delivery.shipment;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.List;
import java.util.Map;

/** Counts what goes onto the vehicles and what stays on the floor. */
public final class Loading {

    private Loading() {}

    /** The contents as loaded: everything, but for the stations that are named with fewer boxes. */
    public static List<Content> of(List<Content> planned, Map<Station, Integer> loaded) {
        return planned.stream().map(content -> load(content, loaded)).toList();
    }

    private static Content load(Content content, Map<Station, Integer> loaded) {
        Station station = content.station();
        int count = station == null ? content.boxes() : loaded.getOrDefault(station, content.boxes());
        if (count < 0 || count > content.boxes()) {
            throw new RuleBroken("delivery.loaded_more", station, count, content.boxes());
        }
        return content.load(count);
    }

    static int boxes(List<Content> loaded) {
        return loaded.stream().mapToInt(Content::loaded).sum();
    }

    /** What stays on the floor. */
    public static List<Content> left(List<Content> loaded) {
        return loaded.stream()
                .filter(content -> content.left() > 0)
                .map(content -> Content.of(content.station(), content.left()))
                .toList();
    }
}
