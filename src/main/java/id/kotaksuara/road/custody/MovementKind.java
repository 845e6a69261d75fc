package id.kotaksuara.road.custody;

import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.Luggage.Container;
import java.util.List;

/** From where to where a movement goes, in the order of a box's journey. */
public enum MovementKind {
    /** A shipment of the office; movements of the last leg begin where it ends. */
    TO_PPK,
    TO_VILLAGE,
    TO_STATION,
    FROM_STATION,
    FROM_VILLAGE,
    TO_OFFICE;

    /** The kinds that are sent off by hand, one by one. */
    public static final List<MovementKind> BY_HAND = List.of(TO_STATION, FROM_STATION, FROM_VILLAGE, TO_OFFICE);

    /** The kinds that bring boxes home. */
    public static final List<MovementKind> HOME = List.of(FROM_STATION, FROM_VILLAGE, TO_OFFICE);

    public BoxPlace from() {
        return BoxPlace.values()[ordinal()];
    }

    public BoxPlace to() {
        return BoxPlace.values()[ordinal() + 1];
    }

    public boolean home() {
        return HOME.contains(this);
    }

    /** Whether all its loads are handed over at one door, by one answer. */
    boolean together() {
        return this == FROM_VILLAGE || this == TO_OFFICE;
    }

    /** What travels beside the boxes and must not get lost. */
    public List<Container> containers() {
        return switch (this) {
            case TO_PPK, TO_VILLAGE, TO_STATION -> List.of();
            case FROM_STATION, FROM_VILLAGE -> List.of(Container.RESULTS);
            case TO_OFFICE -> List.of(Container.SMALL, Container.LARGE);
        };
    }
}
