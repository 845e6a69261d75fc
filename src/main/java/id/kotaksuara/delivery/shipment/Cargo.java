package id.kotaksuara.delivery.shipment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boxes of a shipment, station by station: those that should go, and those that were loaded. */
@Embeddable
class Cargo {

    private int boxesPlanned;
    private @Nullable Integer boxesLoaded;

    @ElementCollection
    @CollectionTable(name = "shipment_content", joinColumns = @JoinColumn(name = "shipment_id"))
    @OrderColumn(name = "position")
    private List<Content> contents = new ArrayList<>();

    /** Takes other boxes than before, none of them loaded. */
    void carry(List<Content> planned) {
        boxesLoaded = null;
        boxesPlanned = planned.stream().mapToInt(Content::boxes).sum();
        if (!contents.equals(planned)) {
            contents.clear();
            contents.addAll(planned);
        }
    }

    /** Loads so much of it; returns what stays on the floor. */
    List<Content> load(List<Content> loading) {
        boxesLoaded = Loading.boxes(loading);
        contents.clear();
        contents.addAll(loading);
        return Loading.left(loading);
    }

    void unload() {
        carry(contents.stream().map(content -> content.load(0)).toList());
    }

    int planned() {
        return boxesPlanned;
    }

    int boxes() {
        return boxesLoaded == null ? boxesPlanned : boxesLoaded;
    }

    List<Content> contents() {
        return List.copyOf(contents);
    }
}
