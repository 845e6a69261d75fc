package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an office can change about a problem; beside each the subject and the unit of its amount. A negative amount of
 * days, room, vehicles or escorts means so many less.
 */
public enum Lever {
    /** Days that the plan goes on longer. */
    DAY_AFTER((whole, days) -> new Change.DayAfter(days)),
    /** Days that the plan begins earlier. */
    DAY_BEFORE((whole, days) -> new Change.DayBefore(days)),
    /** Days in a row that get one wave more, after their last. Subject: the first of them, as 2024-11-20. */
    WAVE_ON_A_DAY((first, days) -> new Change.WaveOnADay(LocalDate.parse(first), days)),
    /** Standing boxes for which there is more room. Subject: the warehouse. */
    ROOM(Change.Room::new),
    /** Vehicles more. Subject: the vehicle type. */
    VEHICLES(Change.Vehicles::new),
    /** Escorts more. Subject: the warehouse. */
    ESCORTS(Change.Escorts::new),
    /**
     * Boxes that travel flat and are assembled in their districts. Subject: the consignments or districts they are taken
     * from, in order and with commas; all, easy and large ones first, where none is named.
     */
    ASSEMBLED_IN_DISTRICT((from, boxes) -> new Change.AssembledInDistrict(names(from), boxes)),
    /** A pin or agreed arrival given up. Subject: the consignment or district. */
    AGREED_DATE(Change.AgreedDate::new),
    /** Days by which a store is released earlier. Subject: the destination. */
    STORE_RELEASE(Change.StoreRelease::new),
    /** Boxes for which a district's store has more room. Subject: the destination. */
    STORE_ROOM(Change.StoreRoom::new),
    /** Days in a row on which nothing leaves, though boxes are made ready. Subject: the first of them, as 2024-11-20. */
    CLOSED_DAY((first, days) -> new Change.ClosedDay(LocalDate.parse(first), days)),
    /** Days in a row on which a district cannot be reached. Subject: destination, space, first day. */
    CLOSED_WAY(Lever::closedWay);

    private interface Pulling {
        Change pulled(String subject, int amount);
    }

    private final Pulling pulling;

    Lever(Pulling pulling) {
        this.pulling = pulling;
    }

    /** What follows when it is pulled so far; the subject is in the words in which changes are kept. */
    Change pulled(String subject, int amount) {
        return pulling.pulled(subject, amount);
    }

    private static List<String> names(String commas) {
        return Stream.of(commas.split(",")).filter(name -> !name.isEmpty()).toList();
    }

    private static Change closedWay(String subject, int days) {
        int space = subject.indexOf(' ');
        return new Change.ClosedWay(subject.substring(0, space), LocalDate.parse(subject.substring(space + 1)), days);
    }
}
