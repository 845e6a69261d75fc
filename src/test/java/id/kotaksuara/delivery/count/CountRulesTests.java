package id.kotaksuara.delivery.count;

import static id.kotaksuara.delivery.count.Condition.DAMAGED;
import static id.kotaksuara.delivery.count.Condition.FOREIGN;
import static id.kotaksuara.delivery.count.Condition.MISSING;
import static id.kotaksuara.delivery.count.Condition.SURPLUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.shipment.ArrivalCode;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four boxes left, two for each of two stations; of one of them a box stayed behind. */
class CountRulesTests {

    private static final Station ONE = new Station("63.03.17.2001", 1);
    private static final Station TWO = new Station("63.03.17.2001", 2);

    private final Shipment shipment = Shipment.scheduled(
            new Waybill("SJ-6303-0007", new OfficeKey("pilkada-2024", "63.03"), "63.03.17", "INDRASARI"),
            ArrivalCode.random(new Random(1)),
            "63.03.17-1",
            List.of(Content.of(ONE, 3), Content.of(TWO, 2)));

    private final CountRules rules = new CountRules(shipment);

    @BeforeEach
    void leave() {
        var left = Instant.parse("2024-11-20T00:00:00Z");
        shipment.dispatch(
                new DepartureRecord(left, left.plusSeconds(3600), Map.of(ONE, 2), List.of(), List.of(), List.of(), ""));
    }

    @Test
    void areGoodWhereNothingDiffers() {
        assertThat(rules.good(List.of())).isEqualTo(4);
    }

    @Test
    void leaveOutWhatIsDamagedOrMissingAndNothingElse() {
        assertThat(rules.good(
                        List.of(of(ONE, DAMAGED, 1), of(null, MISSING, 2), of(TWO, SURPLUS, 5), of(ONE, FOREIGN, 1))))
                .isEqualTo(1);
    }

    @Test
    void takeNoMoreFromAStationThanWasLoadedForIt() {
        assertThat(rules.good(List.of(of(ONE, DAMAGED, 1), of(ONE, MISSING, 1))))
                .isEqualTo(2);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rules.good(List.of(of(ONE, DAMAGED, 2), of(ONE, MISSING, 1))))
                .returns("delivery.check.more_than_station", RuleBroken::key)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(1, 3, 2));
    }

    @Test
    void takeNoMoreInAllThanWasSent() {
        assertThat(rules.good(List.of(of(null, MISSING, 4)))).isZero();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rules.good(List.of(of(TWO, MISSING, 1), of(null, MISSING, 4))))
                .returns("delivery.check.more_than_sent", RuleBroken::key)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(5, 4));
    }

    private static Finding of(Station station, Condition condition, int boxes) {
        return Finding.of(station, condition, boxes, "basah");
    }
}
