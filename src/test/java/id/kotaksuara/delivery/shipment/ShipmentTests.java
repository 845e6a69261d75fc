package id.kotaksuara.delivery.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShipmentTests {

    private static final Instant EIGHT = Instant.parse("2024-11-20T00:00:00Z");
    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");
    private static final Station ONE = new Station("63.03.17.2001", 1);
    private static final Station TWO = new Station("63.03.17.2001", 2);
    private static final Waybill WAYBILL =
            new Waybill("SJ-6303-0007", new OfficeKey("pilkada-2024", "63.03"), "63.03.17", "INDRASARI");
    private static final ArrivalCode CODE = ArrivalCode.random(new Random(1));

    private final Shipment shipment =
            Shipment.scheduled(WAYBILL, CODE, "63.03.17-1", List.of(Content.of(ONE, 2), Content.of(TWO, 2)));

    @Test
    void leavesArrivesAndIsChecked() {
        assertThat(shipment.dispatch(with(Map.of()))).isEmpty();
        assertThat(shipment.boxes()).isEqualTo(4);

        shipment.arrive(NOON);
        shipment.check(NOON.plusSeconds(60));

        assertThat(shipment.status()).isEqualTo(ShipmentStatus.CHECKED);
    }

    @Test
    void keepsTheRestOfAPartialLoadOnTheFloor() {
        var rest = shipment.dispatch(with(Map.of(ONE, 1, TWO, 0)));

        assertThat(shipment.boxes()).isEqualTo(1);
        assertThat(rest).containsExactly(Content.of(ONE, 1), Content.of(TWO, 2));
    }

    @Test
    void sendsTheRestAfterwardsUnderANumberOfItsOwn() {
        var rest = shipment.dispatch(with(Map.of(ONE, 1)));
        var next = shipment.followedBy("SJ-6303-0008", CODE, ShipmentOrigin.REST, rest);

        assertThat(next.number()).isEqualTo("SJ-6303-0008");
        assertThat(next.boxesPlanned()).isEqualTo(1);
        assertThat(next.status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(next.timetable().known()).isFalse();
    }

    @Test
    void sendsTheRestOverAllLegsOfItsDistrict() {
        var truck = Carrier.planned(1, "ROAD", "Truk");
        var boat = Carrier.planned(2, "RIVER", "Perahu");
        shipment.follow("INDRASARI", TravelTimes.NONE, List.of(Content.of(ONE, 2)), List.of(truck, boat));
        var driven = new Carrier(1, "ROAD", "Truk", "DA 1234 AB", "Anang", "");

        var rest = shipment.dispatch(
                new DepartureRecord(EIGHT, NOON, Map.of(ONE, 1), List.of(driven), List.of(), List.of(), ""));
        var next = shipment.followedBy("SJ-6303-0008", CODE, ShipmentOrigin.REST, rest);

        assertThat(shipment.carriers()).containsExactly(driven, boat);
        assertThat(next.carriers()).containsExactly(truck, boat);
    }

    @Test
    void saysOtherwiseWhatLeftUntilItIsAnswered() {
        shipment.dispatch(with(Map.of()));

        assertThat(shipment.amend(with(Map.of(ONE, 1)))).containsExactly(Content.of(ONE, 1));
        assertThat(shipment.boxes()).isEqualTo(3);

        shipment.arrive(NOON);
        refused("delivery.no_longer.DISPATCHED", () -> shipment.amend(with(Map.of())));
    }

    @Test
    void standsInTheWarehouseAgainWhenItsDepartureIsTakenBack() {
        shipment.dispatch(with(Map.of(ONE, 1)));

        shipment.recall();

        assertThat(shipment.status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(shipment.boxes()).isEqualTo(4);
        assertThat(shipment.departedAt()).isNull();
        assertThat(shipment.contents()).extracting(Content::loaded).containsOnly(0);
        refused("delivery.no_longer.DISPATCHED", shipment::recall);
    }

    @Test
    void isNeverCheckedBeforeItArrived() {
        shipment.dispatch(with(Map.of()));
        shipment.arrive(NOON);

        shipment.check(NOON.minusSeconds(30));

        assertThat(shipment.checkedAt()).isEqualTo(NOON);
    }

    @Test
    void refusesToLoadMoreThanAStationGets() {
        refused("delivery.loaded_more", () -> shipment.dispatch(with(Map.of(ONE, 3))));
    }

    @Test
    void refusesToLeaveEmpty() {
        refused("delivery.nothing_loaded", () -> shipment.dispatch(with(Map.of(ONE, 0, TWO, 0))));
    }

    @Test
    void refusesToLeaveTwice() {
        shipment.dispatch(with(Map.of()));

        refused("delivery.no_longer.PLANNED", () -> shipment.dispatch(with(Map.of())));
    }

    @Test
    void refusesToArriveBeforeItLeft() {
        shipment.dispatch(with(Map.of()));

        refused("delivery.arrived_before_leaving", () -> shipment.arrive(EIGHT.minusSeconds(1)));
    }

    @Test
    void refusesToBeCheckedBeforeItArrived() {
        shipment.dispatch(with(Map.of()));

        refused("delivery.not_now.CHECKED", () -> shipment.check(NOON));
    }

    @Test
    void noLongerFollowsTheScheduleOnTheRoad() {
        shipment.dispatch(with(Map.of()));

        refused("delivery.not_now.WITHDRAWN", shipment::withdraw);
        refused(
                "delivery.no_longer.PLANNED",
                () -> shipment.follow("INDRASARI", TravelTimes.NONE, List.of(Content.of(ONE, 1)), List.of()));
    }

    private static DepartureRecord with(Map<Station, Integer> loaded) {
        return new DepartureRecord(EIGHT, NOON, loaded, List.of(), List.of(), List.of(), "");
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable move) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(move)
                .extracting(RuleBroken::key)
                .isEqualTo(key);
    }
}
