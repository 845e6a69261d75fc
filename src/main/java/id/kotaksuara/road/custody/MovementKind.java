package id.kotaksuara.road.custody;

import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.Luggage.Container;
import java.util.List;

/** From where to where a movement goes, in the order of a box's journey. */
public enum MovementKind {
    /** A shipment of the office; movements of the last leg begin where it ends. */
    TO_PPK(BoxPlace.WAREHOUSE, BoxPlace.PPK),
    /** A shipment that goes past the PPK, straight to villages or stations. */
    STRAIGHT(BoxPlace.WAREHOUSE, BoxPlace.VILLAGE),
    /** A tour; where a stop of it is a station, it goes past the village. */
    TO_VILLAGE(BoxPlace.PPK, BoxPlace.VILLAGE),
    TO_STATION(BoxPlace.VILLAGE, BoxPlace.STATION),
    FROM_STATION(BoxPlace.STATION, BoxPlace.VILLAGE_BACK),
    FROM_VILLAGE(BoxPlace.VILLAGE_BACK, BoxPlace.PPK_BACK),
    TO_OFFICE(BoxPlace.PPK_BACK, BoxPlace.OFFICE);

    /** The kinds that are sent off by hand, one by one. */
    public static final List<MovementKind> BY_HAND =
            List.of(TO_VILLAGE, TO_STATION, FROM_STATION, FROM_VILLAGE, TO_OFFICE);

    /** The kinds that bring boxes home. */
    public static final List<MovementKind> HOME = List.of(FROM_STATION, FROM_VILLAGE, TO_OFFICE);

    private final BoxPlace from;
    private final BoxPlace to;

    MovementKind(BoxPlace from, BoxPlace to) {
        this.from = from;
        this.to = to;
    }

    public BoxPlace from() {
        return from;
    }

    /** Where a load ends that is a village's, or one station's. */
    BoxPlace to(boolean station) {
        return station && to == BoxPlace.VILLAGE ? BoxPlace.STATION : to;
    }

    public boolean home() {
        return HOME.contains(this);
    }

    /** Whether stations may be at its end or its beginning, each of which signs for its own. */
    public boolean ofStations() {
        return this == TO_VILLAGE || this == TO_STATION || this == FROM_STATION;
    }

    /** Whether what it brings home goes on by another one. */
    boolean leadsTo(MovementKind other) {
        return home() && to == other.from;
    }

    /** Whether the office alone sends it, and alone takes it back. */
    public boolean sentByOffice() {
        return this == TO_PPK || this == STRAIGHT;
    }

    /** Whether its receivers, where they have no network, telephone the office and not the PPK. */
    public boolean answeredByOffice() {
        return this == STRAIGHT || this == TO_OFFICE;
    }

    /** Whether all its loads are handed over at one door, by one answer. */
    public boolean together() {
        return this == FROM_VILLAGE || this == TO_OFFICE;
    }

    /** What travels beside the boxes and must not get lost. */
    public List<Container> containers() {
        return switch (this) {
            case TO_PPK, STRAIGHT, TO_VILLAGE, TO_STATION -> List.of();
            case FROM_STATION, FROM_VILLAGE -> List.of(Container.RESULTS);
            case TO_OFFICE -> List.of(Container.SMALL, Container.LARGE);
        };
    }
}
