package id.kotaksuara.schedule.published;

import static id.kotaksuara.schedule.version.ScheduleStatus.APPROVED;
import static id.kotaksuara.schedule.version.ScheduleStatus.PUBLISHED;
import static id.kotaksuara.schedule.version.ScheduleStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.Facts;
import id.kotaksuara.schedule.input.SentLoad;
import id.kotaksuara.schedule.input.VillageLoad;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.progress.Departures;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.LegPlan;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import({Schedules.class, SoFar.class, id.kotaksuara.region.clock.OfficeClock.class})
class SchedulesTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final PlanningProblem NOTHING =
            new PlanningProblem("63.03", List.of(FIRST), 1, List.of(), List.of(), List.of(), List.of());
    private static final ScheduleKey KEY = new ScheduleKey(new OfficeKey("pilkada-2024", "63.03"), 1);

    @TestConfiguration
    static class FixedTime {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-11-19T00:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Departures departures() {
            return office -> Set.of();
        }
    }

    @Autowired
    private DistributionSchedules kept;

    @Autowired
    private Schedules schedules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestEntityManager manager;

    @BeforeEach
    void world() {
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan')").update();
        jdbc.sql("insert into regency values ('63.03', '63', 'Banjar', 'WITA')").update();
        jdbc.sql("insert into district values ('63.03.17', '63.03', 'Paramasan')")
                .update();
        jdbc.sql("insert into village values ('63.03.17.2001', '63.03.17', 'Paramasan Bawah')")
                .update();
        jdbc.sql("insert into election values ('pilkada-2024', 'Pilkada 2024', 'PILKADA', '2024-11-27', 600)")
                .update();
    }

    @Test
    void hasNothingPublishedAtFirst() {
        draft();

        assertThat(schedules.published(new OfficeKey("pilkada-2024", "63.03"))).isEmpty();
    }

    @Test
    void givesThePublishedConsignmentsWithTimesOfTheirZone() {
        publish(draft());

        var published =
                schedules.published(new OfficeKey("pilkada-2024", "63.03")).orElseThrow();

        assertThat(published.unplaced()).isEmpty();
        assertThat(published.consignments())
                .containsExactly(new PlannedShipment(
                        "63.03.17",
                        "63.03.17",
                        List.of(new VillageLoad("63.03.17.2001", 28)),
                        28,
                        "GUDANG",
                        FIRST.plusDays(1),
                        2,
                        Instant.parse("2024-11-21T05:00:00Z"),
                        Instant.parse("2024-11-21T11:00:00Z"),
                        List.of(new LegPlan("pikap", 1, "ROAD"), new LegPlan("perahu", 2, "RIVER")),
                        List.of()));
    }

    @Test
    void makesANewVersionAndSupersedesTheOldOne() {
        var first = publish(draft());
        var second = kept.save(first.next(2, "Jembatan putus"));

        first.become(SUPERSEDED);
        kept.flush();
        publish(second);

        var published =
                schedules.published(new OfficeKey("pilkada-2024", "63.03")).orElseThrow();
        assertThat(published.number()).isEqualTo(2);
        assertThat(published.consignments()).hasSize(1);
        assertThat(second.basedOn()).contains(1);
    }

    @Test
    void refusesToPublishWhatNobodyApproved() {
        var draft = draft();

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> draft.become(PUBLISHED));
    }

    @Test
    void refusesToChangeAPublishedScheduleInJavaAndInTheTables() {
        var published = publish(draft());

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> published.toChange("63.03.17"));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql("update schedule_consignment set slot = 0").update());
    }

    @Test
    void refusesToDeleteAPublishedScheduleInTheTable() {
        publish(draft());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("delete from schedule").update());
    }

    @Test
    void tellsWhoSawAnOlderStateThatItChanged() {
        int seen = draft().edits();
        manager.clear();
        kept.toChange(KEY).edit(seen, () -> true);
        kept.flush();
        manager.clear();

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> kept.toChange(KEY).edit(seen, () -> true));
    }

    private DistributionSchedule draft() {
        var calendar = new DepartureCalendar(FIRST, FIRST.plusDays(5), WaveTimes.of("08:00,13:00"));
        var draft = new DistributionSchedule(new OfficeKey("pilkada-2024", "63.03"), 1, calendar);
        var villages = List.of(new VillageLoad("63.03.17.2001", 28));
        draft.follow(calendar, new Facts(NOTHING, List.of(new SentLoad("63.03.17", "GUDANG", 360, villages))));
        draft.toChange("63.03.17")
                .place(3, List.of(new LegPlan("pikap", 1, "ROAD"), new LegPlan("perahu", 2, "RIVER")), null);
        kept.save(draft);
        kept.flush();
        return draft;
    }

    private DistributionSchedule publish(DistributionSchedule draft) {
        draft.become(APPROVED);
        draft.become(PUBLISHED);
        kept.flush();
        return draft;
    }
}
