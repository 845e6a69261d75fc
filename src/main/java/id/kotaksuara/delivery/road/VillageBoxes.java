package id.kotaksuara.delivery.road;

import id.kotaksuara.delivery.shipment.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boxes of one village in a shipment; code "" and name null where their stations are not known. */
record VillageBoxes(String code, @Nullable String name, List<Content> contents) {
    VillageBoxes {
        contents = List.copyOf(contents);
    }

    public int boxes() {
        return contents.stream().mapToInt(Content::boxes).sum();
    }

    public int loaded() {
        return contents.stream().mapToInt(Content::loaded).sum();
    }
}
