package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.input.FirstLeg;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.postponed.PostponedStation;
import id.kotaksuara.road.postponed.PostponedStation.SealedAt;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.MovementSecret;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the movements of a village have made of its six boxes until now. */
class CustodyEventsTests {

    private static final String JAWA = "63.03.05.1003";
    private static final Instant EIGHT = Instant.parse("2024-11-26T00:00:00Z");
    private static final Instant NINE = EIGHT.plusSeconds(3600);
    private static final Instant TEN = EIGHT.plusSeconds(7200);

    @Test
    void areAboardUntilSomebodyAnswers() {
        var custody = until(TEN, out(JAWA, 4, null, null));

        assertThat(custody.at(BoxPlace.PPK)).isEqualTo(2);
        assertThat(aboard(custody)).isEqualTo(4);
        assertThat(custody.at(BoxPlace.VILLAGE)).isZero();
    }

    @Test
    void countAtTheMomentAndNotBefore() {
        assertThat(until(EIGHT.minusSeconds(1), out(JAWA, 4, answer(3, NINE), TEN))
                        .at(BoxPlace.PPK))
                .isEqualTo(6);
        assertThat(aboard(until(EIGHT, out(JAWA, 4, answer(3, NINE), TEN)))).isEqualTo(4);

        var answered = until(NINE, out(JAWA, 4, answer(3, NINE), TEN));
        assertThat(answered.at(BoxPlace.VILLAGE)).isEqualTo(3);
        assertThat(aboard(answered)).isEqualTo(1);

        var returned = until(TEN, out(JAWA, 4, answer(3, NINE), TEN));
        assertThat(returned.at(BoxPlace.PPK)).isEqualTo(3);
        assertThat(aboard(returned)).isZero();
        assertThat(returned.boxes()).isEqualTo(6);
    }

    /** A clock was wrong, or the paper says so: who received them had them from that moment on. */
    @Test
    void leaveAtTheLatestWhenTheyAreReceived() {
        var custody = until(EIGHT.minusSeconds(60), out(JAWA, 4, answer(4, EIGHT.minusSeconds(60)), null));

        assertThat(custody.at(BoxPlace.VILLAGE)).isEqualTo(4);
        assertThat(custody.at(BoxPlace.PPK)).isEqualTo(2);
        assertThat(aboard(custody)).isZero();
    }

    @Test
    void areThoseOfTheOwnVillageOnly() {
        assertThat(until(TEN, out("63.03.05.2010", 4, answer(4, NINE), null)).at(BoxPlace.PPK))
                .isEqualTo(6);
        var sent = new FirstLeg.Sent(
                Set.of("63.03.05"), List.of(new FirstLeg.Load("63.03.05.2010", "SJ-1", "", 6, 6, 0, null, null)));
        assertThat(of(new Whereabouts.Known(sent, Map.of(), List.of(), TEN)).at(BoxPlace.WAREHOUSE))
                .isEqualTo(6);
    }

    /** Six went past the PPK, four came, two are back at the office and leave for the PPK: they are on their way, not in the office. */
    @Test
    void areOnTheirWayAgainOnceTheyHaveLeftTheOfficeAfterTheyWereBack() {
        var straight = movement(MovementKind.STRAIGHT, JAWA, 6, answer(4, NINE), TEN);
        var rest = new FirstLeg.Load(JAWA, "SJ-2", "", 2, null, 0, null, TEN.plusSeconds(60));

        var waiting = of(sent(List.of(), straight, TEN));
        assertThat(waiting.at(BoxPlace.WAREHOUSE)).isEqualTo(2);

        var custody = of(sent(List.of(rest), straight, TEN.plusSeconds(60)));
        assertThat(custody.at(BoxPlace.WAREHOUSE)).isZero();
        assertThat(custody.at(BoxPlace.VILLAGE)).isEqualTo(4);
        assertThat(custody.shipped()).singleElement().satisfies(each -> {
            assertThat(each.load()).isEqualTo(rest);
            assertThat(each.boxes()).isEqualTo(2);
        });
        assertThat(custody.boxes()).isEqualTo(6);

        var there = new FirstLeg.Load(JAWA, "SJ-2", "", 2, 2, 0, null, TEN.plusSeconds(60));
        assertThat(of(sent(List.of(there), straight, TEN.plusSeconds(60))).at(BoxPlace.PPK))
                .isEqualTo(2);
    }

    private static Whereabouts.Known sent(List<FirstLeg.Load> loads, TourMovement movement, Instant now) {
        return new Whereabouts.Known(new FirstLeg.Sent(Set.of("63.03.05"), loads), Map.of(), List.of(movement), now);
    }

    @Test
    void areSetAsideFromWhereTheyStayAndThenFromWhatComesBefore() {
        var movement = out(JAWA, 4, answer(1, NINE), null);

        var custody =
                of(new Whereabouts.Known(FirstLeg.Sent.NOTHING, Map.of(JAWA, postponed(2)), List.of(movement), TEN));

        assertThat(custody.aside()).isEqualTo(4);
        assertThat(custody.at(BoxPlace.VILLAGE)).as("the one that is there").isZero();
        assertThat(aboard(custody)).as("the three on the way there").isZero();
        assertThat(custody.at(BoxPlace.PPK)).as("those behind stay").isEqualTo(2);
        assertThat(custody.boxes()).isEqualTo(2);
    }

    @Test
    void areSetAsideNoMoreThanThereAre() {
        var custody = of(new Whereabouts.Known(FirstLeg.Sent.NOTHING, Map.of(JAWA, postponed(4)), List.of(), TEN));

        assertThat(custody.aside()).isEqualTo(6);
        assertThat(custody.boxes()).isZero();
    }

    /** Those that have left are farther already; those that wait for their hour are not, and are not free either. */
    @Test
    void areFreeWhereNoneOfThemIsPromised() {
        var gone = out(JAWA, 4, null, null);

        assertThat(free(gone, TEN)).isEqualTo(2);
        assertThat(free(gone, EIGHT.minusSeconds(1))).isEqualTo(2);
    }

    private static int free(TourMovement movement, Instant now) {
        var custody = until(now, movement);
        var rides = List.of(Whereabouts.Ride.of(movement, movement.stops().get(0), custody, now));
        return new Whereabouts.VillageBoxes(JAWA, "Jawa", 3, Set.of(), custody, rides).free(MovementKind.TO_VILLAGE);
    }

    private static int aboard(Custody custody) {
        return custody.on(new TourMovement.Load(1, JAWA, BoxPlace.PPK, BoxPlace.VILLAGE));
    }

    private static Custody until(Instant now, TourMovement movement) {
        return of(new Whereabouts.Known(FirstLeg.Sent.NOTHING, Map.of(), List.of(movement), now));
    }

    private static Custody of(Whereabouts.Known known) {
        return known.custody(new LegLoad(StopCode.of(JAWA), 3, 6, 0));
    }

    /** So many stations, of two boxes each. */
    private static List<PostponedStation> postponed(int stations) {
        return IntStream.rangeClosed(1, stations)
                .mapToObj(station -> new PostponedStation(
                        station,
                        JAWA,
                        "Jawa",
                        station,
                        PostponedStation.Cause.FLOOD,
                        null,
                        SealedAt.VILLAGE,
                        "Siti",
                        ""))
                .toList();
    }

    private static HandOver.Answer answer(int boxes, Instant at) {
        return new HandOver.Answer(HandOverOutcome.ALL_HERE, boxes, true, "Hamdan", "Siti", "", "", at);
    }

    private static TourMovement out(
            String village, int boxes, HandOver.@Nullable Answer answer, @Nullable Instant returned) {
        return movement(MovementKind.TO_VILLAGE, village, boxes, answer, returned);
    }

    private static TourMovement movement(
            MovementKind kind,
            String village,
            int boxes,
            HandOver.@Nullable Answer answer,
            @Nullable Instant returned) {
        var stop = new HandOver(StopCode.of(village), "Jawa", 3, boxes, 0, NINE, answer, returned);
        return new TourMovement(
                1,
                kind,
                new LegKey("pilkada-2024", "63.03.05"),
                "Pikap",
                1,
                1,
                LocalDate.of(2024, 11, 26),
                "Hamdan",
                MovementSecret.random(new Random(1)),
                EIGHT,
                false,
                false,
                List.of(stop),
                Luggage.NONE,
                Luggage.Company.UNSAID);
    }
}
