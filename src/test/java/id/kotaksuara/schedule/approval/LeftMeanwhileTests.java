package id.kotaksuara.schedule.approval;

import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static id.kotaksuara.schedule.version.ScheduleStatus.APPROVED;
import static id.kotaksuara.schedule.version.ScheduleStatus.PUBLISHED;
import static id.kotaksuara.schedule.version.ScheduleStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.schedule.district.DistrictDesk.Seen;
import id.kotaksuara.schedule.district.MoveForm.HandMove;
import id.kotaksuara.schedule.draft.PlannedBanjar;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version prepared in the evening, before a truck leaves by the one in force. */
@IntegrationTest
class LeftMeanwhileTests extends PlannedBanjar {

    private static final String PARAMASAN = "63.03.17";

    /** The morning of the last day, when hardly anything leaves. */
    private static final int LATE = 10;

    private static final ScheduleKey FIRST = new ScheduleKey(OFFICE, 1);
    private static final ScheduleKey SECOND = new ScheduleKey(OFFICE, 2);
    private static final ScheduleKey THIRD = new ScheduleKey(OFFICE, 3);

    @Autowired
    private ScheduleApproval approval;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void published() {
        scheduler.propose(OFFICE, TWO_WAVES);
        approval.approve(FIRST, 0, 0);
        approval.publish(FIRST, 1);
        scheduler.newVersion(FIRST, "Jembatan putus");
    }

    @Test
    void refusesAVersionWithoutTheDistrictThatHasLeftUntilItIsPlannedAgain() {
        desk.exclude(new Seen(SECOND, 0, PARAMASAN), "Dijemput PPK");
        leaves(PARAMASAN);

        assertThatItIsRefused("schedule.outdated", () -> approval.approve(SECOND, 1, 0));

        publishPlannedAgain();
        assertThat(paramasan(SECOND)).allMatch(ScheduledConsignment::takesPart);
    }

    @Test
    void refusesAVersionThatCutsTheDistrictUntilItIsPlannedAgain() {
        var part = paramasan(FIRST).get(0).partIds().get(0);
        desk.move(SECOND, 0, new HandMove(PARAMASAN, List.of(part), LATE, List.of(), true));
        assertThat(paramasan(SECOND)).hasSize(2);
        leaves(PARAMASAN);

        assertThatItIsRefused("schedule.outdated", () -> approval.approve(SECOND, 1, 0));

        publishPlannedAgain();
    }

    @Test
    void refusesToPublishWhatSendsItOnAnotherDayUntilItIsPlannedAgain() {
        moveToAnotherDay();
        approval.approve(SECOND, 2, 0);
        leaves(PARAMASAN);

        assertThatItIsRefused("schedule.publication.outdated", () -> approval.publish(SECOND, 3));

        assertThat(schedules.withNumber(FIRST).status()).isEqualTo(PUBLISHED);
        approval.sendBack(SECOND, 3);
        publishPlannedAgain();
    }

    @Test
    void publishesWhatSendsItAsItLeft() {
        approval.approve(SECOND, 0, 0);
        leaves(PARAMASAN);

        approval.publish(SECOND, 1);

        assertThat(schedules.withNumber(SECOND).status()).isEqualTo(PUBLISHED);
    }

    @Test
    void refusesToPublishForAnotherVoterListThanWasApproved() {
        approval.approve(SECOND, 0, 0);
        jdbc.sql("insert into polling_station values ('pilkada-2024', '63.03.17.2001', 5, 190, 196)")
                .update();

        assertThatItIsRefused("schedule.publication.outdated", () -> approval.publish(SECOND, 1));
    }

    @Test
    void refusesToPublishOnceItsWavesAreOver() {
        approval.approve(SECOND, 0, 0);
        banjar.itIs("2024-11-21T02:00:00Z");

        assertThatItIsRefused("schedule.publication.outdated", () -> approval.publish(SECOND, 1));
    }

    /** As such versions were published before anybody asked. */
    @Test
    void plansOnWhereTheVersionInForceHasNoWaveForWhatHasLeft() {
        int slot = paramasan(FIRST).get(0).slot().orElseThrow();
        desk.exclude(new Seen(SECOND, 0, PARAMASAN), "Dijemput PPK");
        leaves(PARAMASAN);
        become(SECOND, APPROVED);
        become(FIRST, SUPERSEDED);
        become(SECOND, PUBLISHED);

        scheduler.newVersion(SECOND, "Truk rusak");

        assertThat(paramasan(THIRD)).singleElement().satisfies(left -> {
            assertThat(left.departed()).isTrue();
            assertThat(left.slot()).contains(slot);
        });
        assertThat(schedules.withNumber(scheduler.propose(OFFICE, TWO_WAVES)).ofDistrict(PARAMASAN))
                .allMatch(ScheduledConsignment::departed);
    }

    @Test
    void asksAgainForWhatHasComeBack() {
        leaves(PARAMASAN);
        replanner.keep(SECOND, 0, TWO_WAVES);
        assertThat(paramasan(SECOND)).allMatch(ScheduledConsignment::departed);
        comesBack(PARAMASAN);

        assertThat(replanner.now(schedules.withNumber(SECOND)).gone()).isZero();
        assertThatItIsRefused("schedule.outdated", () -> approval.approve(SECOND, 1, 0));

        replanner.keep(SECOND, 1, TWO_WAVES);
        assertThat(paramasan(SECOND)).singleElement().satisfies(back -> {
            assertThat(back.departed()).isFalse();
            assertThat(back.parts()).allMatch(part -> part.pinnedDay() == null);
        });
        desk.move(SECOND, 2, HandMove.whole(PARAMASAN, LATE, false));
    }

    @Test
    void keepsTheDayThatWasAgreedWhenItsDepartureIsTakenBack() {
        desk.move(SECOND, 0, HandMove.whole(PARAMASAN, LATE, true));
        var agreed = paramasan(SECOND).get(0).day();
        leaves(PARAMASAN);
        replanner.keep(SECOND, 1, TWO_WAVES);
        assertThat(paramasan(SECOND).get(0).slot())
                .isEqualTo(paramasan(FIRST).get(0).slot());
        comesBack(PARAMASAN);

        replanner.keep(SECOND, 2, TWO_WAVES);

        assertThat(paramasan(SECOND)).singleElement().satisfies(back -> {
            assertThat(back.day()).isEqualTo(agreed);
            assertThat(back.pinned()).isTrue();
        });
    }

    @Test
    void leavesOutAgainWhatWasLeftOutWhenItsDepartureIsTakenBack() {
        desk.exclude(new Seen(SECOND, 0, PARAMASAN), "Dijemput PPK");
        leaves(PARAMASAN);
        replanner.keep(SECOND, 1, TWO_WAVES);
        comesBack(PARAMASAN);

        replanner.keep(SECOND, 2, TWO_WAVES);

        assertThat(paramasan(SECOND)).singleElement().satisfies(back -> {
            assertThat(back.slot()).isEmpty();
            assertThat(back.takesPart()).isFalse();
        });
    }

    @Test
    void decidesAboutTheLoadThatWaitsWhereAnotherHasLeft() {
        var part = paramasan(FIRST).get(0).partIds().get(0);
        desk.move(SECOND, 0, new HandMove(PARAMASAN, List.of(part), LATE, List.of(), true));
        approval.approve(SECOND, 1, 0);
        approval.publish(SECOND, 2);
        var late = load(SECOND, part);
        leaves(paramasan(SECOND).stream()
                .map(ScheduledConsignment::code)
                .filter(code -> !code.equals(late.code()))
                .findFirst()
                .orElseThrow());
        scheduler.newVersion(SECOND, "Jembatan putus");

        desk.unpin(new Seen(THIRD, 0, PARAMASAN));
        assertThat(load(THIRD, part).pinned()).isFalse();
        desk.pin(new Seen(THIRD, 1, PARAMASAN));
        assertThat(load(THIRD, part).pinned()).isTrue();
        desk.exclude(new Seen(THIRD, 2, PARAMASAN), "Dijemput PPK");
        replanner.keep(THIRD, 3, TWO_WAVES);

        assertThat(load(THIRD, part).slot()).isEmpty();
        assertThat(paramasan(THIRD))
                .filteredOn(ScheduledConsignment::departed)
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.slot()).isPresent();
                    assertThat(replanner.now(schedules.withNumber(THIRD)).gone())
                            .isEqualTo(left.boxes());
                });
    }

    private ScheduledConsignment load(ScheduleKey key, String part) {
        return paramasan(key).stream()
                .filter(row -> row.partIds().contains(part))
                .findFirst()
                .orElseThrow();
    }

    /** As such versions were published before anybody asked. */
    @Test
    void missesWhatHasComeBackThoughTheVersionInForceTakesItAsLeft() {
        leaves(PARAMASAN);
        replanner.keep(SECOND, 0, TWO_WAVES);
        approval.approve(SECOND, 1, 0);
        approval.publish(SECOND, 2);
        comesBack(PARAMASAN);
        banjar.itIs("2024-11-26T02:00:00Z");

        assertThat(schedules.planned(SECOND, 12))
                .extracting(ScheduledConsignment::code)
                .contains(PARAMASAN);
        assertThat(replanner.now(schedules.withNumber(SECOND)).overdue())
                .extracting(late -> late.consignment().destination())
                .contains(PARAMASAN);
        scheduler.newVersion(SECOND, "Truk kembali");
        assertThat(paramasan(THIRD)).noneMatch(ScheduledConsignment::departed);
    }

    private void comesBack(String code) {
        shipments.departed(OFFICE).stream()
                .filter(shipment -> code.equals(shipment.consignmentCode()))
                .forEach(Shipment::recall);
        shipments.flush();
    }

    private void moveToAnotherDay() {
        desk.move(SECOND, 0, HandMove.whole(PARAMASAN, LATE, true));
        replanner.keep(SECOND, 1, TWO_WAVES);
        assertThat(paramasan(SECOND)).extracting(ScheduledConsignment::code).containsExactly(PARAMASAN);
    }

    private void publishPlannedAgain() {
        replanner.keep(SECOND, edits(), TWO_WAVES);
        approval.approve(SECOND, edits(), 0);
        approval.publish(SECOND, edits());
        assertThat(paramasan(SECOND)).singleElement().satisfies(left -> {
            assertThat(left.departed()).isTrue();
            assertThat(left.slot()).isEqualTo(paramasan(FIRST).get(0).slot());
        });
    }

    private int edits() {
        return schedules.withNumber(SECOND).edits();
    }

    private void become(ScheduleKey key, ScheduleStatus next) {
        schedules.withNumber(key).become(next);
        schedules.flush();
    }

    private List<ScheduledConsignment> paramasan(ScheduleKey key) {
        return schedules.withNumber(key).ofDistrict(PARAMASAN);
    }

    private static void assertThatItIsRefused(String why, ThrowingCallable step) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(step)
                .extracting(RuleBroken::key)
                .isEqualTo(why);
    }
}
