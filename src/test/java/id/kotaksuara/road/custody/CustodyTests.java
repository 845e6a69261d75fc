package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.input.FirstLeg;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.postponed.PostponedStation;
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
            var begun = new ArrayList<Integer>();
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
    private static void step(Custody custody, List<Integer> begun, Random random) {
        int which = begun.isEmpty() ? 0 : random.nextInt(3);
        int movement = begun.isEmpty() ? 0 : begun.get(random.nextInt(begun.size()));
        if (which == 0) {
            var kind = MovementKind.values()[random.nextInt(MovementKind.values().length)];
            int most = kind == MovementKind.TO_PPK ? 0 : custody.before(kind);
            if (most > 0) {
                begun.add(begun.size() + 1);
                custody.leave(begun.size(), kind, 1 + random.nextInt(most));
            }
        } else if (which == 1) {
            custody.receive(movement, random.nextInt(BOXES + 3));
        } else {
            custody.bringBack(movement);
        }
    }

    private static List<Integer> held(Custody custody, List<Integer> begun) {
        return IntStream.concat(
                        Arrays.stream(BoxPlace.values()).mapToInt(custody::at),
                        begun.stream().mapToInt(custody::on))
                .boxed()
                .toList();
    }

    @Test
    void takesWhatIsSeenFartherForPassed() {
        var custody = new Custody(4);
        custody.leave(1, MovementKind.TO_VILLAGE, 4); // nobody answered

        custody.leave(2, MovementKind.FROM_VILLAGE, 4);
        custody.receive(1, 4); // the paper of the way out comes late

        assertThat(custody.on(1)).isZero();
        assertThat(custody.on(2)).isEqualTo(4);
        assertThat(custody.at(BoxPlace.VILLAGE)).isZero();
    }

    @Test
    void takesShipmentsOfTheOfficeForItsFirstMovements() {
        var sent = new FirstLeg.Sent(
                Set.of("63.03.05"),
                List.of(
                        new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 3, 2, 0, null),
                        new FirstLeg.Load("63.03.05.1003", "SJ-2", "", 2, null, 0, null)));
        var custody = Custody.of(
                new LegLoad("63.03.05.1003", 3, 6, 0), new Whereabouts.Known(sent, Map.of(), List.of(), Instant.EPOCH));

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
                        new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 6, 5, 0, null),
                        new FirstLeg.Load("63.03.05.1003", "SJ-2", "", 1, 1, 0, null)));
        var custody = Custody.of(
                new LegLoad("63.03.05.1003", 3, 6, 0), new Whereabouts.Known(sent, Map.of(), List.of(), Instant.EPOCH));

        assertThat(custody.at(BoxPlace.PPK)).isEqualTo(6);
        assertThat(custody.shipped()).isEmpty();
        assertThat(custody.boxes()).isEqualTo(6);
    }

    /** Of six boxes one was not there and one is damaged; what comes for one of them stands in the store again. */
    @Test
    void countsNoDamagedBoxAsBeingThere() {
        var checked = new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 6, 4, 1, null);
        var replaced = new FirstLeg.Load("63.03.05.1003", "SJ-2", "", 1, 1, 0, null);

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
        var custody = sent(new FirstLeg.Load("63.03.05.1003", "SJ-1", "", 6, 5, 1, null));

        assertThat(custody.shipped())
                .extracting(Custody.Shipped::boxes, it -> it.load().found(), it -> it.load()
                        .lost())
                .containsExactly(tuple(1, FirstLeg.Found.DAMAGED, false));
    }

    private static Custody sent(FirstLeg.Load... loads) {
        var sent = new FirstLeg.Sent(Set.of("63.03.05"), List.of(loads));
        return Custody.of(
                new LegLoad("63.03.05.1003", 3, 6, 0), new Whereabouts.Known(sent, Map.of(), List.of(), Instant.EPOCH));
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

        var custody = known.custody(new LegLoad("63.03.05.1003", 3, 6, 0));

        assertThat(custody.aside()).isEqualTo(2);
        assertThat(custody.at(BoxPlace.PPK)).as("nobody said that they left").isEqualTo(4);
        assertThat(custody.boxes()).isEqualTo(4);
    }

    @Test
    void leavesWhatNobodyReceivedWithWhoeverCarriedIt() {
        var custody = new Custody(4);
        custody.leave(1, MovementKind.TO_VILLAGE, 4);
        custody.receive(1, 3);

        assertThat(custody.at(BoxPlace.VILLAGE)).isEqualTo(3);
        assertThat(custody.on(1)).isEqualTo(1);
        assertThat(custody.before(MovementKind.FROM_STATION)).isEqualTo(4);

        custody.bringBack(1);

        assertThat(custody.at(BoxPlace.PPK)).isEqualTo(1);
        assertThat(custody.boxes()).isEqualTo(4);
    }
}
