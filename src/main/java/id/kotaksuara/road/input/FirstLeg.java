package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how far boxes have come from the office towards the PPKs; whoever sends them knows it. */
public interface FirstLeg {

    /** All within a district or a regency. */
    Sent sent(String electionCode, String regionCode);

    /**
     * What is known of boxes on the way to PPKs.
     *
     * @param districts to which anything is sent, or is to be
     * @param loads that have left the office, by village
     */
    record Sent(Set<String> districts, List<Load> loads) {

        public static final Sent NOTHING = new Sent(Set.of(), List.of());

        public Sent {
            districts = Set.copyOf(districts);
            loads = List.copyOf(loads);
        }
    }

    /**
     * The boxes of one village that left the office together.
     *
     * @param shipment its number
     * @param link to its page
     * @param boxes that left
     * @param arrived how many of them are in the PPK's store and good; null while the PPK has said nothing
     * @param damaged how many of them the PPK found damaged
     * @param due when they are to be there; null where nobody knows
     * @param left when they left; null where nobody knows
     */
    record Load(
            String village,
            String shipment,
            String link,
            int boxes,
            @Nullable Integer arrived,
            int damaged,
            @Nullable Instant due,
            @Nullable Instant left) {

        public Load {
            requireNonNull(village, "village");
            requireNonNull(shipment, "shipment");
            requireNonNull(link, "link");
        }

        public boolean leftSince(Instant moment) {
            return left != null && !left.isBefore(moment);
        }

        /** How the PPK found those that it cannot send on, where it has looked. */
        public Found found() {
            if (damaged == 0) {
                return Found.MISSING;
            }
            return Objects.equals(arrived, boxes - damaged) ? Found.DAMAGED : Found.MISSING_OR_DAMAGED;
        }

        /** The PPK has looked, and nobody can say where some of them are. */
        public boolean lost() {
            return arrived != null && found() != Found.DAMAGED;
        }
    }

    /** How boxes were found that are none of what a PPK can send on. */
    enum Found {
        MISSING,
        DAMAGED,
        /** Some so and some so; which of them were replaced since nobody has said. */
        MISSING_OR_DAMAGED
    }
}
