package id.kotaksuara.schedule.approval;

import static id.kotaksuara.schedule.draft.Banjar.ELECTION;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.ElectionFacts;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.schedule.draft.Differences.Difference;
import id.kotaksuara.schedule.draft.PlannedBanjar;
import id.kotaksuara.schedule.draft.SincePlanned;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version that was planned for other days of arrival than are asked now: refused until it is planned again. */
@IntegrationTest
class AskedOtherwiseTests extends PlannedBanjar {

    private static final String PARAMASAN = "63.03.17";
    private static final ScheduleKey FIRST = new ScheduleKey(OFFICE, 1);

    @Autowired
    private ScheduleApproval approval;

    @Autowired
    private SincePlanned sincePlanned;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Elections elections;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void isRefusedOnceALastLegIsPlannedThatNeedsItsBoxesAtThePpkBeforeTheyCome() {
        scheduler.propose(OFFICE, TWO_WAVES);
        sendTooLate();
        planTheLastLeg();

        assertThat(sincePlanned.differences(schedules.withNumber(FIRST)))
                .containsExactly(new Difference("due", PARAMASAN, 0, 0));
        assertThatItIsRefused("schedule.outdated", () -> approval.approve(FIRST, 0, 0));

        replanner.keep(FIRST, 0, TWO_WAVES);
        approval.approve(FIRST, 1, 0);
    }

    @Test
    void isNotPublishedOnceThatIsPlannedAfterItWasApproved() {
        scheduler.propose(OFFICE, TWO_WAVES);
        approval.approve(FIRST, 0, 0);
        sendTooLate();
        planTheLastLeg();

        assertThatItIsRefused("schedule.publication.outdated", () -> approval.publish(FIRST, 1));
    }

    @Test
    void holdsWhereTheBoxesComeInTimeForTheLastLegAsTheyAre() {
        scheduler.propose(OFFICE, TWO_WAVES);
        planTheLastLeg();

        assertThat(sincePlanned.differences(schedules.withNumber(FIRST))).isEmpty();
        approval.approve(FIRST, 0, 0);
        approval.publish(FIRST, 1);
    }

    @Test
    void isRefusedOnceTheDeadlineAtThePpkLiesBeforeItsLastDay() {
        scheduler.propose(OFFICE, TWO_WAVES);
        deadline(3);

        assertThat(sincePlanned.differences(schedules.withNumber(FIRST)))
                .extracting(Difference::kind)
                .containsExactly("deadline");
        assertThatItIsRefused("schedule.outdated", () -> approval.approve(FIRST, 0, 0));

        deadline(2);
        approval.approve(FIRST, 0, 0);
        deadline(3);
        assertThatItIsRefused("schedule.publication.outdated", () -> approval.publish(FIRST, 1));
        approval.sendBack(FIRST, 1);
        replanner.keep(FIRST, 2, new DepartureCalendar(TWO_WAVES.firstDay(), LAST.minusDays(1), TWO_WAVES.waveTimes()));
        assertThat(sincePlanned.differences(schedules.withNumber(FIRST))).isEmpty();
    }

    private void deadline(int ppkDaysBefore) {
        var was = elections.withCode(ELECTION).facts();
        office.change(
                ELECTION,
                new ElectionFacts(
                        was.name(),
                        was.votingDay(),
                        was.stationLimit(),
                        new Deadlines(ppkDaysBefore, 1, 1),
                        was.contests()));
    }

    private void sendTooLate() {
        entities.flush();
        jdbc.sql("update schedule_consignment set slot = ?, travel_minutes = 2000 where district_code = ?")
                .params(TWO_WAVES.slots() - 1, PARAMASAN)
                .update();
        entities.clear();
    }

    /** One tour of the last leg, on the day before voting. */
    private void planTheLastLeg() {
        String village = PARAMASAN + ".2001";
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (?, ?, 'TRUK', 'ROAD', 'Truk', 40, 1, 30, 10, 3)")
                .params(ELECTION, PARAMASAN)
                .update();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) select ?, ?, code, 'ROAD', 30, 15, 60 from village where district_code = ?")
                .params(ELECTION, PARAMASAN, PARAMASAN)
                .update();
        String tours = "{\"first\":\"2024-11-26\",\"tours\":[{\"vehicle\":\"TRUK\",\"unit\":0,\"day\":0,\"departs\":10,"
                + "\"stops\":[\"" + village + "\"]}],\"pins\":[]}";
        jdbc.sql("insert into leg_plan (election_code, district_code, tours, planned_at, planned_by) values"
                        + " (?, ?, cast(? as jsonb), now(), 'ppk')")
                .params(ELECTION, PARAMASAN, tours)
                .update();
    }

    private static void assertThatItIsRefused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(step)
                .extracting(RuleBroken::key)
                .isEqualTo(key);
    }
}
