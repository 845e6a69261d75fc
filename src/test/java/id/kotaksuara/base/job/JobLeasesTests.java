package id.kotaksuara.base.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.DatabaseTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import({JobTable.class, JobLeases.class})
class JobLeasesTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final JobLeases.Room ROOM = new JobLeases.Room(Set.of("test"), List.of("SEARCH", "ANSWER", "FILE"));

    @Autowired
    JobTable table;

    @Autowired
    JobLeases leases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isOneForASubjectHoweverManyAsk() {
        assertThat(table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"))).isTrue();
        assertThat(table.add(order(Lane.SEARCH, "a", "63.03", "siti"))).isFalse();

        assertThat(taken(ONE)).isEqualTo("a");
        assertThat(table.add(order(Lane.SEARCH, "a", "63.03", "siti"))).isFalse();
        assertThat(taken(OTHER)).isNull();
    }

    @Test
    void mayBeAskedForAgainOnceItHasEnded() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));
        var job = leases.take(ONE, ROOM).orElseThrow();
        assertThat(leases.end(ONE, job, JobState.FAILED)).isTrue();
        assertThat(table.latest("test", "a")).get().returns(JobState.FAILED, Job::state);

        assertThat(table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"))).isTrue();
        assertThat(table.latest("test", "a")).get().returns(JobState.WAITING, Job::state);
    }

    @Test
    void isTakenUpByAnotherInstanceWhenItsOwnIsGoneAndTheFirstNoLongerEndsIt() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));
        var job = leases.take(ONE, ROOM).orElseThrow();
        assertThat(leases.take(OTHER, ROOM)).isEmpty();

        jdbc.sql("update job set lease = clock_timestamp() - interval '1 second'")
                .update();
        assertThat(leases.take(OTHER, ROOM)).get().returns(2, Job::taken);

        assertThat(leases.renew(ONE, List.of(job.id()))).isEmpty();
        assertThat(leases.end(ONE, job, JobState.DONE)).isFalse();
        assertThat(table.latest("test", "a")).get().returns(JobState.RUNNING, Job::state);
    }

    /** The clock of the database was set back by an hour, and the instance was killed then: nobody waits for that hour. */
    @Test
    void isTakenUpWhereTheClockWasSetBackMeanwhile() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));
        table.add(order(Lane.SEARCH, "b", "63.04", "siti"));
        var job = leases.take(ONE, ROOM).orElseThrow();
        jdbc.sql("update job set lease = lease + interval '1 hour' where id = ?")
                .param(job.id())
                .update();

        assertThat(taken(OTHER)).isEqualTo("a");
    }

    /** Whoever lives renews before anybody else looks: the work goes on where it is. */
    @Test
    void staysWithAnInstanceThatLivesThoughTheClockJumps() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));
        var job = leases.take(ONE, ROOM).orElseThrow();
        for (String jump : List.of("1 hour", "-1 hour")) {
            jdbc.sql("update job set lease = lease + cast(:jump as interval)")
                    .param("jump", jump)
                    .update();

            assertThat(leases.renew(ONE, List.of(job.id()))).containsKey(job.id());
            assertThat(leases.take(OTHER, ROOM)).as(jump).isEmpty();
        }
    }

    @Test
    void letsRegenciesTakeTurns() {
        for (var subject : List.of("a1", "a2", "a3")) {
            table.add(order(Lane.SEARCH, subject, "63.03", ""));
        }
        table.add(order(Lane.SEARCH, "b1", "63.04", ""));
        table.add(order(Lane.SEARCH, "b2", "63.04", ""));

        assertThat(List.of(taken(ONE), taken(ONE), taken(ONE), taken(ONE), taken(ONE)))
                .containsExactly("a1", "b1", "a2", "b2", "a3");
    }

    @Test
    void goesOnWithTheRegencyThatHasWaitedLongerForATurn() {
        table.add(order(Lane.SEARCH, "a1", "63.03", ""));
        var first = leases.take(ONE, ROOM).orElseThrow();
        table.add(order(Lane.SEARCH, "a2", "63.03", ""));
        table.add(order(Lane.SEARCH, "b1", "63.04", ""));
        leases.end(ONE, first, JobState.DONE);

        assertThat(taken(ONE)).isEqualTo("b1");
    }

    @Test
    void letsAnAccountHaveOneSearchAtATimeButTwoFiles() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));
        table.add(order(Lane.SEARCH, "b", "63.04", "rahmah"));
        table.add(order(Lane.SEARCH, "c", "63.05", "siti"));
        table.add(order(Lane.FILE, "d", "63.03", "rahmah"));
        table.add(order(Lane.FILE, "e", "63.04", "rahmah"));

        assertThat(List.of(taken(ONE), taken(OTHER), taken(ONE), taken(ONE)))
                .containsExactlyInAnyOrder("a", "c", "d", "e");
        assertThat(leases.take(OTHER, ROOM)).isEmpty();
    }

    @Test
    void doesNotTakeWhatItHasNoRoomFor() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));

        assertThat(leases.take(ONE, new JobLeases.Room(Set.of("test"), List.of("FILE"))))
                .isEmpty();
        assertThat(leases.take(ONE, new JobLeases.Room(Set.of("other"), List.of("SEARCH"))))
                .isEmpty();
        assertThat(taken(ONE)).isEqualTo("a");
    }

    @Test
    void leavesACoreToThePages() {
        assertThat(List.of(Lane.SEARCH.room(1), Lane.SEARCH.room(2), Lane.SEARCH.room(8)))
                .containsExactly(1, 1, 7);
    }

    @Test
    void isStoppedWhereItIsAtWorkAndTakenBackWhereItWaits() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));
        table.add(order(Lane.SEARCH, "b", "63.04", "rahmah"));
        var job = leases.take(ONE, ROOM).orElseThrow();

        table.stop("test", "a");
        table.stop("test", "b");

        assertThat(leases.renew(ONE, List.of(job.id()))).containsEntry(job.id(), true);
        assertThat(table.latest("test", "b")).isEmpty();
    }

    @Test
    void isLeftToTheOthersByAnInstanceThatEndsInOrder() {
        table.add(order(Lane.SEARCH, "a", "63.03", "rahmah"));
        leases.take(ONE, ROOM);

        leases.release(ONE);

        assertThat(leases.take(OTHER, ROOM)).get().returns(1, Job::taken);
    }

    @Test
    void isNotBegunWhenNobodyHasAskedForTheAnswerAnyMore() {
        table.add(order(Lane.ANSWER, "left", "63.03", "rahmah").lapsing());
        table.add(order(Lane.ANSWER, "awaited", "63.03", "rahmah").lapsing());
        table.add(order(Lane.SEARCH, "search", "63.03", "rahmah"));
        jdbc.sql("update job set asked_at = clock_timestamp() - interval '3 minutes'")
                .update();
        table.add(order(Lane.ANSWER, "awaited", "63.03", "siti").lapsing());

        assertThat(List.of(taken(ONE), taken(ONE))).containsExactlyInAnyOrder("awaited", "search");
        assertThat(taken(ONE)).isNull();
        assertThat(table.latest("test", "left")).isEmpty();
        assertThat(table.add(order(Lane.ANSWER, "left", "63.03", "rahmah"))).isTrue();
    }

    /** As the plans for closed ways are, when a schedule is approved: the binder is printed days later. */
    @Test
    void isBegunThoughNobodyWaitsForAnAnswerThatIsWorkedOutAhead() {
        var ahead = order(Lane.ANSWER, "ahead", "63.03", "rahmah");
        table.add(ahead);
        table.add(order(Lane.ANSWER, "looked at first", "63.03", "siti").lapsing());
        table.add(order(Lane.ANSWER, "looked at first", "63.03", ""));
        table.add(ahead.lapsing());
        jdbc.sql("update job set asked_at = clock_timestamp() - interval '3 minutes'")
                .update();

        assertThat(taken(ONE)).isEqualTo("ahead");
        assertThat(taken(OTHER)).isEqualTo("looked at first");
    }

    private String taken(UUID instance) {
        return leases.take(instance, ROOM).map(Job::subject).orElse(null);
    }

    private static Order order(Lane lane, String subject, String area, String by) {
        return new Order("test", lane, subject, area, new Actor(by, ""), null, false);
    }
}
