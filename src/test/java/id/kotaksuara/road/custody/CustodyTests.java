package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.TourMovement.Load;
import id.kotaksuara.road.input.FirstLeg;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.postponed.PostponedStation;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each box is at one place or on one movement, whatever is said of it and in whichever order. */
class CustodyTests {

    private static final int RUNS = 2_000;
    private static final int STEPS = 40;
    private static final int BOXES = 12;

    @Test
    void keepsEveryBoxInExactlyOnePlaceWhateverHappens() {
        for (int seed = 0; seed < RUNS; seed++) {
            var random = new Random(seed);
            var custody = new Custody(BOXES);
            var begun = new ArrayList<Load>();
            for (int step = 0; step < STEPS; step++) {
                step(custody, begun, random);
                assertThat(held(custody, begun))
                        .as("seed %s, step %s", seed, step)
                        .allMatch(boxes -> boxes >= 0);
                assertThat(held(custody, begun).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as("seed %s, step %s", seed, step)
                        .isEqualTo(BOXES)
                        .isEqualTo(custody.boxes());
            }
        }
    }

    /** A movement of any kind leaves with what may leave by it, is received with fewer or more, is brought back. */
    private static void step(Custody custody, List<Load> begun, Random random) {
        int which = begun.isEmpty() ? 0 : random.nextInt(3);
        if (which == 0) {
            var kind = MovementKind.values()[random.nextInt(MovementKind.values().length)];
            int most = kind == MovementKind.TO_PPK ? 0 : custody.before(kind);
            if (most > 0) {
                begun.add(load(begun.size() + 1, kind, random.nextInt(3)));
                custody.leave(begun.get(begun.size() - 1), 1 + random.nextInt(most));
            }
        } else if (which == 1) {
            custody.receive(begun.get(random.nextInt(begun.size())), random.nextInt(BOXES + 3));
        } else {
            custody.bringBack(begun.get(random.nextInt(begun.size())));
        }
    }

    /** Of a village, or of one of its stations. */
    private static Load load(int movement, MovementKind kind, int station) {
        String stop = new StopCode("63.03.05.1003", station).code();
        return new Load(movement, stop, kind.from(), kind.to(station > 0));
    }

    private static List<Integer> held(Custody custody, List<Load> begun) {
        return IntStream.concat(
                        Arrays.stream(BoxPlace.values()).mapToInt(custody::at),
                        begun.stream().mapToInt(custody::on))
                .boxed()
                .toList();
    }

    @Test
    void takesWhatIsSeenFartherForPassed() {
        var custody = new Custody(4);
        var out = load(1, MovementKind.TO_VILLAGE, 0);
        var home = load(2, MovementKind.FROM_VILLAGE, 0);
        custody.leave(out, 4); // nobody answered

        custody.leave(home, 4);
        custody.receive(out, 4); // the paper of the way out comes late

        assertThat(custody.on(out)).isZero();
        assertThat(custody.on(home)).isEqualTo(4);
        assertThat(custody.at(BoxPlace.VILLAGE)).isZero();
    }

    /** One that was only made ready leaves by the clock, though all of its boxes have gone farther by another one. */
    @Test
    void putsNothingOnAMovementWhoseBoxesAreFartherAlready() {
        var custody = new Custody(4);
        var home = load(1, MovementKind.TO_OFFICE, 0);
        var ready = load(2, MovementKind.FROM_VILLAGE, 0);
        custody.leave(home, 3);

        custody.leave(ready, 2);

        assertThat(custody.on(ready)).as("the one that is not farther").isOne();
        assertThat(custody.boxes()).isEqualTo(4);
    }

    /** Of a village that needs fewer boxes by now more may have left than it needs. */
    @Test
    void keepsOnAMovementMoreThanAnybodyKnowsOf() {
        var custody = new Custody(2);
        var out = load(1, MovementKind.TO_VILLAGE, 0);

        custody.leave(out, 4);

        assertThat(custody.on(out)).isEqualTo(4);
    }

    @Test
    void takesShipmentsOfTheOfficeForItsFirstMovements() {
        var sent = new FirstLeg.Sent(
                Set.of("63.03.05"),
                List.of(
                        new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 3, 2, 0, null, null),
                        new FirstLeg.Load("63.03.05.1003", "SJ-2", "", 2, null, 0, null, null)));
        var custody = Custody.of(
                new LegLoad(StopCode.of("63.03.05.1003"), 3, 6, 0),
                new Whereabouts.Known(sent, Map.of(), List.of(), Instant.EPOCH));

        assertThat(custody.at(BoxPlace.WAREHOUSE)).isEqualTo(1);
        assertThat(custody.at(BoxPlace.PPK)).isEqualTo(2);
        assertThat(custody.shipped())
                .extracting(each -> each.load().shipment(), Custody.Shipped::boxes, Custody.Shipped::missed)
                .containsExactly(tuple("SJ-1", 1, true), tuple("SJ-2", 2, false));
        assertThat(custody.forTours()).isEqualTo(4);
        assertThat(custody.before(MovementKind.FROM_STATION))
                .as("what has not left the office cannot come home")
                .isEqualTo(5);
        assertThat(custody.boxes()).isEqualTo(6);
    }

    @Test
    void countsAReplacementForTheBoxThatItReplaces() {
        var sent = new FirstLeg.Sent(
                Set.of("63.03.05"),
                List.of(
                        new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 6, 5, 0, null, null),
                        new FirstLeg.Load("63.03.05.1003", "SJ-2", "", 1, 1, 0, null, null)));
        var custody = Custody.of(
                new LegLoad(StopCode.of("63.03.05.1003"), 3, 6, 0),
                new Whereabouts.Known(sent, Map.of(), List.of(), Instant.EPOCH));

        assertThat(custody.at(BoxPlace.PPK)).isEqualTo(6);
        assertThat(custody.shipped()).isEmpty();
        assertThat(custody.boxes()).isEqualTo(6);
    }

    /** Of six boxes one was not there and one is damaged; what comes for one of them stands in the store again. */
    @Test
    void countsNoDamagedBoxAsBeingThere() {
        var checked = new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 6, 4, 1, null, null);
        var replaced = new FirstLeg.Load("63.03.05.1003", "SJ-2", "", 1, 1, 0, null, null);

        var before = sent(checked);
        assertThat(before.at(BoxPlace.PPK)).isEqualTo(4);
        assertThat(before.shipped())
                .extracting(Custody.Shipped::boxes, it -> it.load().found(), it -> it.load()
                        .lost())
                .containsExactly(tuple(2, FirstLeg.Found.MISSING_OR_DAMAGED, true));
        var after = sent(checked, replaced);
        assertThat(after.at(BoxPlace.PPK)).isEqualTo(5);
        assertThat(after.boxes()).isEqualTo(6);
    }

    @Test
    void missesNoBoxThatIsThereAndDamaged() {
        var custody = sent(new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 6, 5, 1, null, null));

        assertThat(custody.shipped())
                .extracting(Custody.Shipped::boxes, it -> it.load().found(), it -> it.load()
                        .lost())
                .containsExactly(tuple(1, FirstLeg.Found.DAMAGED, false));
    }

    private static Custody sent(FirstLeg.Load... loads) {
        var sent = new FirstLeg.Sent(Set.of("63.03.05"), List.of(loads));
        return Custody.of(
                new LegLoad(StopCode.of("63.03.05.1003"), 3, 6, 0),
                new Whereabouts.Known(sent, Map.of(), List.of(), Instant.EPOCH));
    }

    @Test
    void setsBoxesAsideThatStaySealedWhereverTheyAre() {
        var known = new Whereabouts.Known(
                FirstLeg.Sent.NOTHING,
                Map.of(
                        "63.03.05.1003",
                        List.of(new PostponedStation(
                                1,
                                "63.03.05.1003",
                                "Jawa",
                                2,
                                PostponedStation.Cause.FLOOD,
                                null,
                                PostponedStation.SealedAt.VILLAGE,
                                "Siti",
                                ""))),
                List.of(),
                Instant.EPOCH);

        var custody = known.custody(new LegLoad(StopCode.of("63.03.05.1003"), 3, 6, 0));

        assertThat(custody.aside()).isEqualTo(2);
        assertThat(custody.at(BoxPlace.PPK)).as("nobody said that they left").isEqualTo(4);
        assertThat(custody.boxes()).isEqualTo(4);
    }

    @Test
    void leavesWhatNobodyReceivedWithWhoeverCarriedIt() {
        var custody = new Custody(4);
        var out = load(1, MovementKind.TO_VILLAGE, 0);
        custody.leave(out, 4);
        custody.receive(out, 3);

        assertThat(custody.at(BoxPlace.VILLAGE)).isEqualTo(3);
        assertThat(custody.on(out)).isEqualTo(1);
        assertThat(custody.before(MovementKind.FROM_STATION)).isEqualTo(4);

        custody.bringBack(out);

        assertThat(custody.at(BoxPlace.PPK)).isEqualTo(1);
        assertThat(custody.boxes()).isEqualTo(4);
    }

    @Test
    void countsWhatGoesPastThePpkWhereItIsAndAReplacementForWhatItReplaces() {
        var sent = new FirstLeg.Sent(
                Set.of("63.03.05"), List.of(new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 4, 3, 0, null, null)));
        var custody = Custody.of(
                new LegLoad(StopCode.of("63.03.05.1003"), 3, 6, 0),
                new Whereabouts.Known(sent, Map.of(), List.of(), Instant.EPOCH));
        var straight = load(1, MovementKind.STRAIGHT, 0);
        var instead = load(2, MovementKind.STRAIGHT, 2);

        custody.leave(straight, 2);
        custody.receive(straight, 2);
        custody.leave(instead, 1); // of the one that the PPK missed

        assertThat(custody.at(BoxPlace.WAREHOUSE)).isZero();
        assertThat(custody.at(BoxPlace.VILLAGE)).isEqualTo(2);
        assertThat(custody.on(instead)).isEqualTo(1);
        assertThat(custody.boxes()).isEqualTo(6);
        custody.receive(instead, 1);
        assertThat(custody.at(BoxPlace.STATION)).isEqualTo(1);
        assertThat(custody.shipped()).isEmpty();
    }
}
