package id.kotaksuara.road.lacking;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.TourMovement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boxes that one place has not received, and what is proposed for them.
 *
 * @param boxes that nothing replaces so far
 * @param neighbours stations of the same village, of whose ballots some may be left
 * @param means how they would go; null where no way is open before the vote
 * @param made movements that were made for them and have not come
 */
record Lack(
        TourMovement movement,
        HandOver load,
        int boxes,
        Neighbours neighbours,
        @Nullable LackMeans means,
        List<TourMovement> made) {

    Lack {
        requireNonNull(movement, "movement");
        requireNonNull(load, "load");
        requireNonNull(neighbours, "neighbours");
        made = List.copyOf(made);
    }

    /** @param minutes to the farthest of them */
    record Neighbours(int stations, int minutes) {}

    /** How far boxes that leave as proposed come before the vote. */
    enum Outlook {
        IN_TIME,
        /** After H-1: the rules allow something else. */
        TOO_LATE,
        /** Nobody has said how long the way takes. */
        UNKNOWN,
        /** The way is closed until the vote. */
        CLOSED
    }

    public Outlook outlook() {
        return means == null ? Outlook.CLOSED : means.outlook();
    }

    public boolean canBeSent() {
        return boxes > 0 && outlook() == Outlook.IN_TIME;
    }

    /** Whether they stand where the movement began; otherwise whoever carried them still answers for them. */
    public boolean back() {
        return load.returnedAt() != null;
    }

    public String link() {
        return movement.leg().path() + "/lacking/" + movement.number() + "/" + load.code();
    }
}
