package id.kotaksuara.delivery.shipment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shipment carries: boxes station by station, those that should go and those that were loaded, and colli beside them. */
@Embeddable
public class Cargo {

    private int boxesPlanned;
    private @Nullable Integer boxesLoaded;
    private @Nullable Integer colliBeside;
    private boolean standingIn;

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

    /** So many colli are on board beside its boxes; null where what is beside them goes by the rules. */
    public void loadBeside(@Nullable Integer colli) {
        colliBeside = colli;
    }

    void unload() {
        colliBeside = null;
        carry(contents.stream().map(content -> content.load(0)).toList());
    }

    /** Carries boxes in place of others from the beginning, or does not. */
    void standIn(boolean forOthers) {
        standingIn = forOthers;
    }

    /** Whether its boxes stand in for others that were missing or damaged, and are not sent for the first time. */
    public boolean standingIn() {
        return standingIn;
    }

    int planned() {
        return boxesPlanned;
    }

    int boxes() {
        return boxesLoaded == null ? boxesPlanned : boxesLoaded;
    }

    /** Null before it leaves, and where what is beside the boxes goes by the rules. */
    public @Nullable Integer colliBeside() {
        return colliBeside;
    }

    /** What comes down from the vehicles: boxes, and the colli beside them. */
    public int packages() {
        return boxes() + (colliBeside == null ? 0 : colliBeside);
    }

    List<Content> contents() {
        return List.copyOf(contents);
    }
}
