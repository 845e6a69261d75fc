package id.kotaksuara.delivery.resupply;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for the boxes that one shipment lacked.
 *
 * @param district its name
 * @param lacking what nothing replaces so far, by station
 * @param villages names by code
 * @param stockKept whether the office says what boxes its warehouse has
 * @param sources where it could come from, what leaves first above
 * @param vehicles a kind for each part of the way
 * @param times when it leaves and is there; null where its way is closed until the vote
 * @param waiting replacements that were made and have not left
 */
record Resupply(
        Shipment first,
        String district,
        List<Content> lacking,
        Map<String, String> villages,
        boolean stockKept,
        List<ResupplySource> sources,
        List<ResupplyWays.Chosen> vehicles,
        @Nullable ResupplyTimes times,
        List<Shipment> waiting) {

    Resupply {
        lacking = List.copyOf(lacking);
        villages = Map.copyOf(villages);
        sources = List.copyOf(sources);
        vehicles = List.copyOf(vehicles);
        waiting = List.copyOf(waiting);
    }

    public int boxes() {
        return lacking.stream().mapToInt(Content::boxes).sum();
    }

    /** After H-1, or where no way is open, nothing is sent any more; the rules allow something else. */
    public boolean canBeSent() {
        return outlook() != ResupplyTimes.Outlook.TOO_LATE && outlook() != ResupplyTimes.Outlook.CLOSED;
    }

    /** Whether the office keeps stock of boxes and has not enough of them. */
    public boolean stockLacks() {
        return stockKept && sources.stream().noneMatch(source -> source.shipped() && source.enough(boxes()));
    }

    public ResupplyTimes.Outlook outlook() {
        return times == null ? ResupplyTimes.Outlook.CLOSED : times.outlook();
    }
}
