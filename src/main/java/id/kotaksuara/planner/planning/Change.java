package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One lever pulled so far: what is changed about a problem, in the terms of what is changed. */
public sealed interface Change {

    /** The plan goes on longer. */
    record DayAfter(int amount) implements Change {}

    /** The plan begins earlier. */
    record DayBefore(int amount) implements Change {}

    /** So many days in a row get a wave more, after their last. */
    record WaveOnADay(LocalDate first, int amount) implements Change {}

    /** Room for more standing boxes in a warehouse. */
    record Room(String warehouse, int amount) implements Change {}

    /** More vehicles of a type. */
    record Vehicles(String type, int amount) implements Change {}

    /** More escorts of a warehouse. */
    record Escorts(String warehouse, int amount) implements Change {}

    /** Boxes that travel flat, of these consignments or districts in their order, or of all where none is named. */
    record AssembledInDistrict(List<String> from, int amount) implements Change {

        public AssembledInDistrict {
            from = List.copyOf(from);
        }
    }

    /** The agreed days of a consignment or district are given up. */
    record AgreedDate(String of, int amount) implements Change {}

    /** A district's store is released earlier. */
    record StoreRelease(String store, int amount) implements Change {}

    /** A district's store has room for more boxes. */
    record StoreRoom(String store, int amount) implements Change {}

    /** Nothing leaves on so many days in a row. */
    record ClosedDay(LocalDate first, int amount) implements Change {}

    /** A consignment or district cannot be reached on so many days in a row. */
    record ClosedWay(String to, LocalDate first, int amount) implements Change {}

    /** How far: days, boxes, vehicles or escorts. */
    int amount();

    /** The same lever, pulled so far. */
    default Change by(int amount) {
        return of(lever(), subject(), amount);
    }

    /** A change as it is kept in words: its lever, its subject and how far. */
    static Change of(Lever lever, String subject, int amount) {
        return switch (lever) {
            case DAY_AFTER -> new DayAfter(amount);
            case DAY_BEFORE -> new DayBefore(amount);
            case WAVE_ON_A_DAY -> new WaveOnADay(LocalDate.parse(subject), amount);
            case ROOM -> new Room(subject, amount);
            case VEHICLES -> new Vehicles(subject, amount);
            case ESCORTS -> new Escorts(subject, amount);
            case ASSEMBLED_IN_DISTRICT ->
                new AssembledInDistrict(
                        Stream.of(subject.split(","))
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        amount);
            case AGREED_DATE -> new AgreedDate(subject, amount);
            case STORE_RELEASE -> new StoreRelease(subject, amount);
            case STORE_ROOM -> new StoreRoom(subject, amount);
            case CLOSED_DAY -> new ClosedDay(LocalDate.parse(subject), amount);
            case CLOSED_WAY -> closedWay(subject, amount);
        };
    }

    private static Change closedWay(String subject, int amount) {
        int space = subject.indexOf(' ');
        return new ClosedWay(subject.substring(0, space), LocalDate.parse(subject.substring(space + 1)), amount);
    }

    default Lever lever() {
        if (this instanceof DayAfter) {
            return Lever.DAY_AFTER;
        } else if (this instanceof DayBefore) {
            return Lever.DAY_BEFORE;
        } else if (this instanceof WaveOnADay) {
            return Lever.WAVE_ON_A_DAY;
        } else if (this instanceof Room) {
            return Lever.ROOM;
        } else if (this instanceof Vehicles) {
            return Lever.VEHICLES;
        } else if (this instanceof Escorts) {
            return Lever.ESCORTS;
        } else if (this instanceof AssembledInDistrict) {
            return Lever.ASSEMBLED_IN_DISTRICT;
        } else if (this instanceof AgreedDate) {
            return Lever.AGREED_DATE;
        } else if (this instanceof StoreRelease) {
            return Lever.STORE_RELEASE;
        } else if (this instanceof StoreRoom) {
            return Lever.STORE_ROOM;
        }
        return this instanceof ClosedDay ? Lever.CLOSED_DAY : Lever.CLOSED_WAY;
    }

    /** What is changed, in the words in which it is kept. */
    default String subject() {
        if (this instanceof WaveOnADay wave) {
            return wave.first().toString();
        } else if (this instanceof Room room) {
            return room.warehouse();
        } else if (this instanceof Vehicles vehicles) {
            return vehicles.type();
        } else if (this instanceof Escorts escorts) {
            return escorts.warehouse();
        } else if (this instanceof AssembledInDistrict assembled) {
            return String.join(",", assembled.from());
        } else if (this instanceof AgreedDate agreed) {
            return agreed.of();
        } else if (this instanceof StoreRelease release) {
            return release.store();
        } else if (this instanceof StoreRoom room) {
            return room.store();
        } else if (this instanceof ClosedDay closed) {
            return closed.first().toString();
        }
        return this instanceof ClosedWay closed ? closed.to() + " " + closed.first() : "";
    }
}
