package id.kotaksuara.road.custody;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.road.custody.TourMovement.Load;
import id.kotaksuara.road.custody.Whereabouts.Known;
import id.kotaksuara.road.input.FirstLeg;
import id.kotaksuara.road.input.LegLoad;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the boxes of one village are: each at one place or on one movement, never at two. What is seen farther along has
 * passed what lies before, also where nobody said so.
 */
public final class Custody {

    /** A place where boxes stand, in the order in which they come there: out, and home again. */
    public enum BoxPlace {
        WAREHOUSE,
        PPK,
        VILLAGE,
        STATION,
        VILLAGE_BACK,
        PPK_BACK,
        OFFICE
    }

    private int aside;
    private final int[] placed = new int[BoxPlace.values().length];
    private final Map<Load, Integer> aboard = new TreeMap<>();
    private final List<FirstLeg.Load> shipped = new ArrayList<>();

    /** All begin in the store of the PPK. */
    Custody(int boxes) {
        placed[BoxPlace.PPK.ordinal()] = boxes;
    }

    /**
     * Boxes of a village as its last leg finds them: in the store of the PPK where it has them, on the way there, or not
     * sent yet. Where the office says nothing of what it sends to the district, they count as being there.
     */
    private Custody(String village, int boxes, FirstLeg.Sent sent, Instant back) {
        this(boxes);
        if (sent.districts().contains(RegionCode.at(RegionLevel.DISTRICT, village))) {
            placed[BoxPlace.PPK.ordinal()] = 0;
            placed[BoxPlace.WAREHOUSE.ordinal()] = boxes;
            sent.loads().stream()
                    .filter(load -> load.village().equals(village) && !load.leftSince(back))
                    .forEach(this::ship);
        }
    }

    /** Shipments are movements too; they have numbers of their own, below zero. */
    private void ship(FirstLeg.Load load) {
        int boxes = takePlaced(BoxPlace.WAREHOUSE.ordinal(), load.boxes());
        boxes += takeAboard(BoxPlace.PPK.ordinal(), load.boxes() - boxes); // it replaces what was missing of one before
        shipped.add(load);
        var on = shipped(shipped.size());
        aboard.put(on, boxes);
        if (load.arrived() != null) {
            receive(on, load.arrived());
        }
    }

    private static Load shipped(int number) {
        return new Load(-number, "", BoxPlace.WAREHOUSE, BoxPlace.PPK);
    }

    /** What the movements of a village have made of its boxes until now. */
    static Custody of(LegLoad load, Known known) {
        String village = load.village();
        var back = HandOver.back(known.movements(), village);
        var custody = new Custody(village, load.boxes(), known.sent(), back);
        var again = known.sent().loads().stream()
                .filter(each -> each.village().equals(village) && each.leftSince(back))
                .map(Event::again);
        Stream.concat(HandOver.events(known.movements(), village), again)
                .filter(event -> !event.at().isAfter(known.now()))
                .sorted(comparing(Event::at).thenComparing(Event::load))
                .forEach(event -> event.change().accept(custody));
        known.sealed(village).sorted().forEach(place -> custody.setAside(place, load.share()));
        return custody;
    }

    /** Boxes of stations at which voting is postponed: from where they are said to stay, otherwise from what comes next. */
    private void setAside(BoxPlace place, int boxes) {
        int missing = boxes;
        for (int step = 0; step < placed.length && missing > 0; step++) {
            int at = Math.floorMod(place.ordinal() - step, placed.length);
            missing -= takePlaced(at, missing);
            missing -= takeAboard(at, missing);
        }
        aside += boxes - missing;
    }

    /** Boxes that stay sealed because voting is postponed; they are none of those of the day. */
    public int aside() {
        return aside;
    }

    /** Boxes that left the office and are not known to be in the PPK's store and good. */
    public record Shipped(FirstLeg.Load load, int boxes) {

        /** The PPK has looked, and they were not there, or damaged. */
        public boolean missed() {
            return load.arrived() != null;
        }
    }

    /** Those of each shipment that has any. */
    public List<Shipped> shipped() {
        return IntStream.range(0, shipped.size())
                .mapToObj(at -> new Shipped(shipped.get(at), on(shipped(at + 1))))
                .filter(each -> each.boxes() > 0)
                .toList();
    }

    /** Something that is said to have happened to boxes of a load. */
    record Event(Instant at, Load load, Consumer<Custody> change) {

        /** What stood in the office again leaves it once more. */
        static Event again(FirstLeg.Load load) {
            return new Event(requireNonNull(load.left()), shipped(0), it -> it.ship(load));
        }
    }

    /** Boxes leave: from where the movement begins, and what is not there from what lies before it. */
    void leave(Load load, int boxes) {
        int missing = boxes;
        for (int place = load.from().ordinal(); place >= 0 && missing > 0; place--) {
            missing -= takePlaced(place, missing);
            missing -= takeAboard(place, missing);
        }
        boolean fromOffice = load.from() == BoxPlace.WAREHOUSE;
        for (int place = BoxPlace.PPK.ordinal(); fromOffice && place <= BoxPlace.STATION.ordinal(); place++) {
            missing -= takeAboard(place, missing); // it replaces what was missing of one before
        }
        aboard.put(load, boxes - (fromOffice ? missing : Math.min(missing, boxes()))); // those are farther already
    }

    private int takePlaced(int place, int most) {
        int taken = Math.min(placed[place], most);
        placed[place] -= taken;
        return taken;
    }

    /** From movements that were to end at a place. */
    private int takeAboard(int place, int most) {
        int taken = 0;
        for (var each : aboard.entrySet()) {
            if (each.getKey().to().ordinal() == place) {
                int here = Math.min(each.getValue(), most - taken);
                each.setValue(each.getValue() - here);
                taken += here;
            }
        }
        return taken;
    }

    /** So many came; no more than were on it, and what did not come stays with whoever carried it. */
    void receive(Load load, int boxes) {
        int came = Math.min(on(load), boxes);
        placed[load.to().ordinal()] += came;
        aboard.merge(load, -came, Integer::sum);
    }

    /** The rest is where the movement began. */
    void bringBack(Load load) {
        placed[load.from().ordinal()] += on(load);
        aboard.put(load, 0);
    }

    /** What a tour finds in the PPK's store, or on its way there. */
    int forTours() {
        return at(BoxPlace.PPK)
                + shipped().stream()
                        .filter(each -> !each.missed())
                        .mapToInt(Shipped::boxes)
                        .sum();
    }

    public int at(BoxPlace place) {
        return placed[place.ordinal()];
    }

    int on(Load load) {
        return aboard.getOrDefault(load, 0);
    }

    /** All that are of the day. */
    public int boxes() {
        return Arrays.stream(placed).sum()
                + aboard.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many could leave by a movement of this kind: all that have left the office and are not farther yet. */
    public int before(MovementKind kind) {
        int first = kind.from() == BoxPlace.WAREHOUSE ? 0 : BoxPlace.PPK.ordinal();
        int places = Arrays.stream(placed)
                .limit(kind.from().ordinal() + 1L)
                .skip(first)
                .sum();
        return places
                + aboard.entrySet().stream()
                        .filter(each -> each.getKey().to().compareTo(kind.from()) <= 0)
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }
}
