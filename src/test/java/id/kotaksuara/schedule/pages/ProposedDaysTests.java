package id.kotaksuara.schedule.pages;

import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.schedule.draft.PlannedBanjar;
import id.kotaksuara.schedule.published.SchedulePublished;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is reckoned for the days that are proposed, while the days of shipping pass. */
@IntegrationTest
class ProposedDaysTests extends PlannedBanjar {

    @Autowired
    private ProposedDays days;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void countsNoWaveThatIsOver() {
        banjar.assemble(170);
        entities.flush();
        jdbc.sql("update warehouse set prepared_per_wave = 180").update();
        entities.clear();
        banjar.itIs("2024-11-20T02:00:00Z"); // 10.00

        var twice = days.of(OFFICE, ONE_WAVE).tried().get(1);

        assertThat(twice.calendar()).isEqualTo(TWO_WAVES);
        assertThat(twice.boxes()).isEqualTo(2202);
        assertThat(twice.leaving()).as("350 at 13.00, and ten times 180").isEqualTo(2150);
    }

    @Test
    void countsNothingThatHasLeft() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        publish(key);
        leaves("63.03.17");
        banjar.itIs("2024-11-20T02:00:00Z");

        assertThat(days.of(OFFICE, TWO_WAVES).tried().get(0).boxes()).isEqualTo(2202 - 28);
    }

    private void publish(ScheduleKey key) {
        var draft = schedules.withNumber(key);
        draft.become(ScheduleStatus.APPROVED);
        draft.become(ScheduleStatus.PUBLISHED);
        schedules.flush();
        events.publishEvent(new SchedulePublished(OFFICE, key.number()));
    }

    @Test
    void triesNothingWhereThereIsNoWarehouse() {
        jdbc.sql("delete from warehouse").update();
        entities.clear();

        assertThat(days.of(OFFICE, ONE_WAVE).tried()).isEmpty();
    }
}
