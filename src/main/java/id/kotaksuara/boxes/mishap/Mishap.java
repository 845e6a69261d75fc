package id.kotaksuara.boxes.mishap;

import id.kotaksuara.boxes.box.BoxRow;
import java.util.ArrayList;
import java.util.List;

/** What two people may do about a box that is not as it should be. */
enum Mishap {
    /** The seals come off; it is counted again. */
    OPEN,
    /** Its contents and those of another box were in each other's place. */
    SWAP,
    /** Ballots go to a box of another station of the village. */
    MOVE,
    /** Damaged or lost: another box stands in for it. */
    REPLACE,
    /** Nobody needs it any longer. */
    WITHDRAW,
    /** It has arrived; it was opened there, counted, and sealed again. */
    CHECK,
    /** It stood in a store when rain, a flood or rats damaged it, with others perhaps. */
    DAMAGE;

    /** What may be done as the box is now, the likeliest first. */
    static List<Mishap> of(BoxRow box) {
        return switch (box.state()) {
            case FILLED, SEALED -> List.of(OPEN, REPLACE);
            case WAITING -> List.of(MOVE);
            case ON_ROAD -> List.of(REPLACE);
            case ARRIVED -> List.of(CHECK, MOVE, SWAP, REPLACE);
            case WITHDRAWN, REPLACED -> List.of();
            case OPEN -> opened(box);
        };
    }

    private static List<Mishap> opened(BoxRow box) {
        var all = new ArrayList<>(List.of(SWAP, MOVE, REPLACE));
        if (box.needed() == 0) {
            all.add(0, WITHDRAW);
        }
        return all;
    }
}
