package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.List;

/** One lever pulled so far: what is changed about a problem, in the terms of what is changed. */
public sealed interface Change {

    /** The plan goes on longer. */
    record DayAfter(int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.DAY_AFTER;
        }
    }

    /** The plan begins earlier. */
    record DayBefore(int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.DAY_BEFORE;
        }
    }

    /** So many days in a row get a wave more, after their last. */
    record WaveOnADay(LocalDate first, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.WAVE_ON_A_DAY;
        }

        @Override
        public String subject() {
            return first.toString();
        }
    }

    /** Room for more standing boxes in a warehouse. */
    record Room(String warehouse, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.ROOM;
        }

        @Override
        public String subject() {
            return warehouse;
        }
    }

    /** More vehicles of a type. */
    record Vehicles(String type, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.VEHICLES;
        }

        @Override
        public String subject() {
            return type;
        }
    }

    /** More escorts of a warehouse. */
    record Escorts(String warehouse, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.ESCORTS;
        }

        @Override
        public String subject() {
            return warehouse;
        }
    }

    /** Boxes that travel flat, of these consignments or districts in their order, or of all where none is named. */
    record AssembledInDistrict(List<String> from, int amount) implements Change {

        public AssembledInDistrict {
            from = List.copyOf(from);
        }

        @Override
        public Lever lever() {
            return Lever.ASSEMBLED_IN_DISTRICT;
        }

        @Override
        public String subject() {
            return String.join(",", from);
        }
    }

    /** The agreed days of a consignment or district are given up. */
    record AgreedDate(String of, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.AGREED_DATE;
        }

        @Override
        public String subject() {
            return of;
        }
    }

    /** A district's store is released earlier. */
    record StoreRelease(String store, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.STORE_RELEASE;
        }

        @Override
        public String subject() {
            return store;
        }
    }

    /** A district's store has room for more boxes. */
    record StoreRoom(String store, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.STORE_ROOM;
        }

        @Override
        public String subject() {
            return store;
        }
    }

    /** Nothing leaves on so many days in a row. */
    record ClosedDay(LocalDate first, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.CLOSED_DAY;
        }

        @Override
        public String subject() {
            return first.toString();
        }
    }

    /** A consignment or district cannot be reached on so many days in a row. */
    record ClosedWay(String to, LocalDate first, int amount) implements Change {

        @Override
        public Lever lever() {
            return Lever.CLOSED_WAY;
        }

        @Override
        public String subject() {
            return to + " " + first;
        }
    }

    /** How far: days, boxes, vehicles or escorts. */
    int amount();

    /** The same lever, pulled so far. */
    default Change by(int amount) {
        return of(lever(), subject(), amount);
    }

    /** A change as it is kept in words: its lever, its subject and how far. */
    static Change of(Lever lever, String subject, int amount) {
        return lever.pulled(subject, amount);
    }

    Lever lever();

    /** What is changed, in the words in which it is kept; empty where it is the whole plan. */
    default String subject() {
        return "";
    }
}
